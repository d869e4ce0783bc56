// The first stop of a page: a link within it that can be seen
() => {
  const at = document.activeElement;
  const box = at.getBoundingClientRect();
  window.skipTo = at.hash ? document.getElementById(decodeURIComponent(at.hash.slice(1))) : null;
  if (!window.skipTo) return ["the first stop is no link within the page"];
  return box.top < 0 || box.left < 0 || box.width < 20 ? ["the first stop cannot be seen"] : [];
}
