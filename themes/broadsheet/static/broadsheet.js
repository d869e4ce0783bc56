// Two switches, hidden in the pages until they work: colours, and the zone of a timeline's times
(() => {
const root = document.documentElement;
const find = (what, within = document) => [...within.querySelectorAll(what)];
const say = words => { find("[role=status]")[0].textContent = words };

// Where nothing can be kept, a choice lasts as long as the page
function recall(name) {
  try { return localStorage.getItem("broadsheet-" + name) } catch { return "" }
}
function keep(name, value) {
  try { localStorage.setItem("broadsheet-" + name, value) } catch { /* not kept */ }
}

// Colours: "" is those of the system
function startScheme() {
  if (!CSS.supports("color", "light-dark(red, red)")) return;
  const button = find(".scheme button")[0];
  const schemes = ["", "light", "dark"];
  let chosen;
  const show = scheme => {
    chosen = scheme;
    for (const each of ["light", "dark"]) root.classList.toggle(each, each === scheme);
    for (const word of find("[data-scheme]", button)) word.hidden = word.dataset.scheme !== scheme;
  };
  const restore = () => show(schemes.find(each => each === recall("scheme")) || "");
  button.onclick = () => {
    show(schemes[(schemes.indexOf(chosen) + 1) % 3]);
    keep("scheme", chosen);
    say(button.innerText.replace(/\s+/g, " "));
  };
  // A page that comes back as it was left
  addEventListener("pageshow", event => { if (event.persisted) restore() });
  restore();
  button.parentElement.hidden = false;
}

// ~04:38, 31 Oct 23:38: the day where it is another one than the incident's. Swedish writes as ISO 8601 does.
function told(time, written, timeZone) {
  const at = new Date(time);
  const say = (locale, options) => Intl.DateTimeFormat(locale, { timeZone, ...options }).format(at);
  return (time.startsWith(say("sv")) ? "" : say([], { day: "numeric", month: "short" }) + " ")
    + (written[0] === "~" ? "~" : "") + say("sv", { timeStyle: /T\d\d:\d\d:/.test(time) ? "medium" : "short" });
}

// A clock whose instant is not known stays, and names its own
function row(cell, own) {
  const time = find("time", cell).find(each => /T.*(Z|[+-]\d\d:\d\d)$/.test(each.dateTime));
  const written = time?.textContent;
  if (time) return zone => { time.textContent = zone ? told(time.dateTime, written, zone) : written };
  const note = document.createElement("span");
  note.className = "meta";
  note.textContent = /\d\d:[\dX]/.test(cell.textContent) ? own : "";
  return zone => { if (zone) cell.append(note); else note.remove() };
}

// Zones: "" is the incident's, as the page was written
function timeline(group) {
  const table = group.nextElementSibling;
  const head = find(".at", table)[0];
  const written = [...head.childNodes];
  const choices = find("button", group);
  const rows = find("th[scope=row]", table).map(cell => row(cell, choices[0].textContent));
  return { group, choices, show(choice) {
    const zone = choice === "own" ? Intl.DateTimeFormat().resolvedOptions().timeZone : choice;
    rows.forEach(show => show(zone));
    head.replaceChildren(...(zone ? [zone.replaceAll("_", " ")] : written));
    choices.forEach(each => each.setAttribute("aria-pressed", each.value === choice));
    return group.getAttribute("aria-label") + " " + (zone || choices[0].textContent);
  } };
}

function startZones() {
  const timelines = find(".zones").map(timeline);
  const show = choice => timelines.map(each => each.show(choice))[0];
  show(["UTC", "own"].find(each => each === recall("zone")) || "");
  for (const { group, choices } of timelines) {
    for (const each of choices) each.onclick = () => {
      say(show(each.value));
      keep("zone", each.value);
    };
    group.hidden = false;
  }
}

// "/" leads to the search, unless something is being written
addEventListener("keydown", event => {
  const search = find("[type=search]")[0];
  if (event.key !== "/" || !search || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea")) return;
  event.preventDefault();
  search.focus();
});
startScheme();
startZones();
})();
