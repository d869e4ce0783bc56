// What jumped since the page began to be shown
async () => {
  await new Promise((done) => document.readyState === "complete" ? done() : addEventListener("load", done));
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const entries = await new Promise((done) => {
    const found = [];
    new PerformanceObserver((list) => found.push(...list.getEntries())).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => done(found), 50);
  });
  const told = (node) => node?.nodeType === 1 ? `${node.tagName.toLowerCase()}.${node.className}` : String(node?.textContent).slice(0, 30);
  return entries.filter((each) => each.value > 0)
    .map((each) => `jumps by ${each.value.toFixed(4)}: ${each.sources.map((source) => told(source.node)).join(", ")}`);
}
