// What moves, or would when it is touched
() => {
  const moves = (each) => {
    const style = getComputedStyle(each);
    return style.transitionDuration.split(",").some((time) => parseFloat(time) > 0) || style.animationName !== "none" || style.scrollBehavior === "smooth";
  };
  return [...document.querySelectorAll("*")].filter(moves).map((each) => `${each.tagName.toLowerCase()}.${each.className} moves`);
}
