// Broadsheet's two switches: colours, and the zone of a timeline's times; and the key that leads to the search. Both switches stand in the pages, hidden, until they work.
(() => {
  const root = document.documentElement;
  const say = (words) => { document.querySelector("[role=status]").textContent = words };

  // Where nothing can be kept, as on some disks, a choice lasts as long as the page
  function recall(name) {
    try { return localStorage.getItem("broadsheet-" + name) } catch { return "" }
  }
  function keep(name, value) {
    try { localStorage.setItem("broadsheet-" + name, value) } catch { /* not kept */ }
  }

  // Colours: "" is those of the system
  function startScheme() {
    const button = document.querySelector(".scheme button");
    if (!CSS.supports("color", "light-dark(red, red)")) return;
    const schemes = ["", "light", "dark"];
    let chosen;
    const show = (scheme) => {
      chosen = scheme;
      for (const each of ["light", "dark"]) root.classList.toggle(each, each === scheme);
      for (const word of button.querySelectorAll("[data-scheme]")) word.hidden = word.dataset.scheme !== scheme;
    };
    const restore = () => show(schemes.find((each) => each === recall("scheme")) || "");
    button.onclick = () => {
      show(schemes[(schemes.indexOf(chosen) + 1) % 3]);
      keep("scheme", chosen);
      say(button.innerText.replace(/\s+/g, " "));
    };
    // A page that comes back as it was left
    addEventListener("pageshow", (event) => { if (event.persisted) restore() });
    restore();
    button.parentElement.hidden = false;
  }

  // 04:38, ~04:38, 31 Oct 23:38: the day where it is another one than the incident's. Swedish writes as ISO 8601 does.
  function told(time, written, timeZone) {
    const at = new Date(time);
    const day = Intl.DateTimeFormat("sv", { timeZone }).format(at);
    const clock = Intl.DateTimeFormat("sv", { timeZone, timeStyle: /T\d\d:\d\d:/.test(time) ? "medium" : "short" });
    return (time.startsWith(day) ? "" : Intl.DateTimeFormat([], { timeZone, day: "numeric", month: "short" }).format(at) + " ")
      + (written.startsWith("~") ? "~" : "") + clock.format(at);
  }

  // How to show a row in a zone: a clock whose instant is not known stays, and names its own
  function row(cell, own) {
    const time = [...cell.querySelectorAll("time")].find((each) => /T.*(Z|[+-]\d\d:\d\d)$/.test(each.dateTime));
    const written = time?.textContent;
    if (time) return (zone) => { time.textContent = zone ? told(time.dateTime, written, zone) : written };
    const note = document.createElement("span");
    note.className = "meta";
    note.textContent = /\d\d:[\dX]/.test(cell.textContent) ? own : "";
    return (zone) => { if (zone) cell.append(note); else note.remove() };
  }

  // Zones: "" is the incident's, as the page was written
  function timeline(group) {
    const table = group.nextElementSibling;
    const head = table.querySelector(".at");
    const written = [...head.childNodes];
    const choices = [...group.querySelectorAll("button")];
    const rows = [...table.querySelectorAll("th[scope=row]")].map((cell) => row(cell, choices[0].textContent));
    return { group, choices, show(choice) {
      const zone = choice === "own" ? Intl.DateTimeFormat().resolvedOptions().timeZone : choice;
      rows.forEach((show) => show(zone));
      head.replaceChildren(...(zone ? [zone.replaceAll("_", " ")] : written));
      choices.forEach((each) => each.setAttribute("aria-pressed", each.value === choice));
      return group.getAttribute("aria-label") + " " + (zone || choices[0].textContent);
    } };
  }

  function startZones() {
    const timelines = [...document.querySelectorAll(".zones")].map(timeline);
    const show = (choice) => timelines.map((each) => each.show(choice))[0];
    show(["UTC", "own"].find((each) => each === recall("zone")) || "");
    for (const { group, choices } of timelines) {
      for (const each of choices) each.onclick = () => {
        say(show(each.value));
        keep("zone", each.value);
      };
      group.hidden = false;
    }
  }

  // "/" leads to the search, unless something is being written
  function startSearchKey() {
    const search = document.querySelector("[type=search]");
    addEventListener("keydown", (event) => {
      if (event.key !== "/" || !search || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea")) return;
      event.preventDefault();
      search.focus();
    });
  }

  startSearchKey();
  startScheme();
  startZones();
})();
