// Everything that the tabulator should lead to, in order; kept for stop.js, with what it looks like unasked
() => {
  const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, audio[controls], video[controls], [tabindex]")];
  window.stops = all.filter((each) => each.tabIndex >= 0 && !each.disabled && each.checkVisibility({ visibilityProperty: true }));
  window.look = (each) => {
    const style = getComputedStyle(each);
    return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.backgroundColor, style.borderColor].join();
  };
  window.unasked = stops.map(look);
  window.reached = -1;
  return stops.map((each) => each.textContent.trim());
}
