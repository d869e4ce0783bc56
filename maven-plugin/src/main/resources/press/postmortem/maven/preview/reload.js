// In a preview alone: shows a page anew when the site has changed.
const changes = new EventSource(document.currentScript.src.replace("reload.js", "changes"));
changes.addEventListener("change", () => location.reload());
// A page that is being left must not reconnect: browsers keep few connections to one server.
addEventListener("pagehide", () => changes.close());
