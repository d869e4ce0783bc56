// In a preview alone: shows a page anew when the site has changed. Only the page that is looked at listens, as browsers keep few
// connections to one server; whoever comes back to another one is told what changed meanwhile.
{
  const address = document.currentScript.src.replace("reload.js", "changes");
  let changes;
  const listen = () => {
    changes?.close();
    changes = undefined;
    if (!document.hidden) {
      changes = new EventSource(address);
      changes.addEventListener("change", () => location.reload());
    }
  };
  listen();
  addEventListener("visibilitychange", listen);
  addEventListener("pagehide", () => changes?.close());
  addEventListener("pageshow", (event) => event.persisted && location.reload());
}
