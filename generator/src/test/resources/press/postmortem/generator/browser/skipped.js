// The stop after a link within the page was followed lies where it led, or after that
() => {
  const at = document.activeElement;
  const after = at === document.body || skipTo.contains(at) || skipTo.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING;
  return after ? [] : [`the next stop is ${at.tagName.toLowerCase()} “${at.textContent.trim().slice(0, 40)}”`];
}
