// What axe-core, which is there already, finds wrong with colours, or cannot tell. Drawings are taken away first, as it takes
// their lines for as long as they are drawn, though they are cut off, and then cannot tell what any words lie upon; their own
// words are compared with what they stand in.
async () => {
  const light = (colour) => {
    const [red, green, blue] = colour.match(/[\d.]+/g).map((part) => part / 255)
      .map((part) => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
    return .2126 * red + .7152 * green + .0722 * blue;
  };
  const ground = (each) => {
    const colour = each ? getComputedStyle(each).backgroundColor : "rgb(255, 255, 255)";
    return /, 0\)$/.test(colour) ? ground(each.parentElement) : colour;
  };
  const faint = (each) => {
    const [bright, dark] = [light(getComputedStyle(each).fill), light(ground(each))].sort((a, b) => b - a);
    return (bright + .05) / (dark + .05) < 4.5;
  };
  const words = [...document.querySelectorAll("svg text")].filter((each) => each.checkVisibility() && faint(each));
  const problems = words.map((each) => `“${each.textContent}” is too faint in a drawing`);
  for (const each of document.querySelectorAll("svg")) each.remove();
  // The arrow of a line of code that runs on stands beside its words, and blanks at its end hang over the edge
  for (const each of document.querySelectorAll("pre, pre *")) {
    each.style.backgroundImage = "none";
    each.style.whiteSpace = "pre-line";
  }
  const result = await axe.run(document, {
    runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
    resultTypes: ["violations", "incomplete"],
  });
  const told = (rule) => {
    const nodes = new Map();
    for (const node of rule.nodes) {
      const summary = node.failureSummary.replace(/\s+/g, " ");
      nodes.set(summary, [...nodes.get(summary) ?? [], node.target.join(" ")]);
    }
    return [...nodes].map(([summary, targets]) => `${rule.id}: ${summary}: ${targets.slice(0, 3).join(", ")}`);
  };
  // A sign or a digit alone may be a picture for all that axe-core knows; it has the colours of the words around it
  const alone = (node) => node.any.some((check) => check.data?.messageKey === "shortTextContent");
  const unknown = result.incomplete.map((rule) => ({ ...rule, nodes: rule.nodes.filter((node) => !alone(node)) }));
  return [...problems, ...result.violations.flatMap(told), ...unknown.flatMap(told)];
}
