// Words of the page that nobody can see, once all that opens is open. Drawings have a table that says all of them, and on narrow
// screens alone a key to their signs; heads of columns stand in each cell on a phone, and the masthead is shorter there.
() => {
  for (const each of document.querySelectorAll("details")) each.open = true;
  const seen = new Set(), written = new Map();
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    if (node.parentElement.closest("[hidden], script, style, svg, thead" + (innerWidth < 768 ? "" : ", .key.narrow, .key > .narrow"))) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const shown = range.getClientRects().length > 0 && node.parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: false });
    for (const word of node.data.split(/\s+/).filter(Boolean)) {
      if (shown) seen.add(word); else if (!written.has(word) && !node.parentElement.closest(".mast")) written.set(word, node.parentElement);
    }
  }
  return [...written].filter(([word]) => !seen.has(word)).map(([word, where]) => `hides “${word}” of ${where.tagName.toLowerCase()}.${where.className}`);
}
