// Pictures on dark grounds: nobody would see what is drawn in black on nothing
() => {
  const ground = (each) => {
    const colour = getComputedStyle(each).backgroundColor;
    return each.parentElement && /, 0\)$/.test(colour) ? ground(each.parentElement) : colour;
  };
  return [...document.querySelectorAll("main img")]
    .filter((each) => Math.min(...ground(each).match(/[\d.]+/g).slice(0, 3)) < 200)
    .map((each) => `${each.getAttribute("src")} lies on ${ground(each)}`);
}
