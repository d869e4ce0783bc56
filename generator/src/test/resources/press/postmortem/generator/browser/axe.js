// What axe-core, which is there already, finds against WCAG 2.2 A and AA, and against good practice. What is said of colours is
// asked in axe-colours.js.
async () => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
  const result = await axe.run(document, {
    runOnly: { type: "tag", values: tags },
    rules: { "target-size": { enabled: true }, "color-contrast": { enabled: false }, "link-in-text-block": { enabled: false } },
    resultTypes: ["violations"],
  });
  const told = (rule) => {
    const nodes = new Map();
    for (const node of rule.nodes) {
      const summary = node.failureSummary.replace(/\s+/g, " ");
      nodes.set(summary, [...nodes.get(summary) ?? [], node.target.join(" ")]);
    }
    return [...nodes].map(([summary, targets]) => `${rule.id}: ${summary}: ${targets.slice(0, 3).join(", ")}`);
  };
  return result.violations.flatMap(told);
}
