// Whatever makes the page wider than its window, or lies before its edge, where nobody can scroll to
() => {
  const root = document.scrollingElement;
  const scrolls = (each) => each && each !== root && (/auto|scroll|hidden|clip/.test(getComputedStyle(each).overflowX) || scrolls(each.parentElement));
  const seen = [...document.body.querySelectorAll("*")].filter((each) =>
    !each.ownerSVGElement && !each.closest(".vh, .skip") && each.checkVisibility() && each.getBoundingClientRect().width > 0 && !scrolls(each.parentElement));
  const told = (all) => all.slice(-3).map((each) => `${each.tagName.toLowerCase()}.${each.getAttribute("class")} “${each.textContent.trim().slice(0, 20)}”`).join(", ");
  const problems = [];
  if (root.scrollWidth > innerWidth) {
    const wide = seen.filter((each) => each.getBoundingClientRect().right > innerWidth + 1);
    problems.push(`${root.scrollWidth} px wide in a window of ${innerWidth} px: ${told(wide)}`);
  }
  const lost = seen.filter((each) => each.getBoundingClientRect().left < -1 && each.getBoundingClientRect().right > 0);
  if (lost.length) problems.push(`begins left of the window: ${told(lost)}`);
  return problems;
}
