// What is wrong with where the tabulator led
async () => {
  const at = document.activeElement;
  const told = (each) => each ? `${each.tagName.toLowerCase()} “${each.textContent.trim().slice(0, 40)}”` : "nothing";
  const number = stops.indexOf(at);
  const problems = [];
  if (number < 0) {
    // A box that scrolls is a stop in some browsers and not in others
    return at.scrollWidth > at.clientWidth && at !== document.body ? [] : [`after ${told(stops[reached])} comes ${told(at)}`];
  }
  if (number !== reached + 1) problems.push(`after ${told(stops[reached])} comes ${told(at)}, not ${told(stops[reached + 1])}`);
  reached = number;
  const style = getComputedStyle(at);
  if (look(at) === unasked[number]) problems.push(`${told(at)} looks no different`);
  else if (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) < 2) problems.push(`${told(at)} has a thin outline`);
  const shown = () => [...at.getClientRects()].find((each) =>
    each.width > 0 && each.bottom > 0 && each.top < innerHeight && each.right > 0 && each.left < innerWidth);
  // A browser scrolls to where one is when it finds the time; what counts is that there is something to be seen
  for (const late = performance.now() + 300; performance.now() < late && !shown();) await new Promise(requestAnimationFrame);
  if (!shown()) at.scrollIntoView({ block: "center", behavior: "instant" });
  const box = shown();
  if (!box) problems.push(`${told(at)} is out of sight`);
  else {
    const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
    const seen = document.elementFromPoint(x, y);
    if (!seen || !(at.contains(seen) || seen.contains(at))) problems.push(`${told(at)} lies behind ${told(seen)}`);
  }
  return problems;
}
