// The search page. The list from A to Z stands in it and is narrowed down by the filters; with the first word that is typed, the
// index and Fuse are fetched, and what is found takes the place of the list. search.md in the generator's docs says how.
(() => {
  const form = document.querySelector("form.find");
  const input = form.elements.q;
  const said = form.elements.said;
  const say = said.dataset;
  const found = document.querySelector("ol.found");
  const letters = [...document.querySelectorAll("section.letter")];
  const entries = letters.flatMap((letter) => [...letter.querySelectorAll("li")]);
  const jumps = document.querySelectorAll(".letters li");
  const PAGE = 20, PLACES = 5, LONGEST = 220;

  // Words as the generator parts them (Piece), and as they are compared: without case, accents and apostrophes
  const UNSPACED = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}";
  const SPACED = `(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])`;
  const SIGN = RegExp(`^[${UNSPACED}]`, "u");
  const WORD = RegExp(`\\p{Nd}+(?:[.:/-]\\p{Nd}+)+(?!${SPACED})|[${UNSPACED}]|${SPACED}+(?:['’]${SPACED}+)*`, "gu");
  const isWord = (symbol) => RegExp("^" + SPACED, "u").test(symbol);
  const fold = (word) => word.normalize("NFKD").replace(/[\p{M}'’]/gu, "").toLowerCase() || word;
  const parts = (word) => /\p{Ll}\p{Lu}/u.test(word) ? word.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu)
    : /['’]/.test(word) ? word.split(/['’]/) : [];

  // Numbers as Digits writes them: the first character tells how many there are
  const LEADS = [0, 50, 85, 90, 91];
  const digit = (code) => code - 35 - (code > 92);
  function numbers(text) {
    const read = [];
    for (let at = 0; at < text.length;) {
      const lead = digit(text.charCodeAt(at++));
      let below = 0, tail = 1, length = 1;
      for (; lead >= LEADS[length]; length++, tail *= 91) below += (LEADS[length] - LEADS[length - 1]) * tail;
      let number = lead - LEADS[length - 1];
      for (let i = 1; i < length; i++) number = number * 91 + digit(text.charCodeAt(at++));
      read.push(below + number);
    }
    return read;
  }

  // The index as SearchIndex describes it
  class Index {
    constructor({ frequent, others, sections, reports }) {
      let before = "";
      const words = others.split(" ").slice(0, -1).map((word) => before = before.slice(0, parseInt(word[0], 36)) + word.slice(1));
      this.symbols = ["", "", ...frequent, ...words];
      this.spaced = this.symbols.map(isWord);
      this.lists = ["", "", ...sections.split(" ")];
      this.terms = new Map();
      this.symbols.forEach((symbol, number) => {
        if (this.spaced[number] || SIGN.test(symbol)) for (const each of [symbol, ...parts(symbol)]) this.add(fold(each), number);
      });
      this.owners = [];
      this.reports = reports.map((report, at) => this.report(report, at));
      this.fuse = new Fuse([...this.terms.keys()], { includeScore: true, threshold: .35 });
    }

    add(term, number) {
      if (!this.terms.has(term)) this.terms.set(term, []);
      this.terms.get(term).push(number);
    }

    report(written, at) {
      const [head, events, actions, sections] = written.split("!").map((group) => group.split(" ").slice(0, -1).map(numbers));
      const report = { entry: entries[at], first: this.owners.length, opening: head[2], events, actions: [], sections: [[]] };
      report.name = [...head[0], ...head[1]];
      for (let i = 0; i < actions.length; i += 2) report.actions.push(actions.slice(i, i + 2));
      for (let i = 0; i < sections.length; i += 2) report.sections.push(sections.slice(i, i + 2));
      report.sections.forEach(() => this.owners.push(report));
      return report;
    }

    text(written) {
      let text = "", mark = -1, spaced = false;
      for (const number of written) {
        if (number < 2) { mark = number; continue }
        const symbol = this.symbols[number];
        const [first] = symbol;
        if (spaced && this.spaced[number]) text += " ";
        text += mark === 0 ? first.toUpperCase() + symbol.slice(first.length) : mark === 1 ? symbol.toUpperCase() : symbol;
        spaced = this.spaced[number];
        mark = -1;
      }
      return text;
    }

    // What is asked for, word by word; of signs without blanks between them, two are a word
    words(query) {
      const pieces = [...query.matchAll(WORD)];
      const isPair = (i) => [pieces[i], pieces[i + 1]].every((piece) => piece && SIGN.test(piece[0]))
        && pieces[i].index + pieces[i][0].length === pieces[i + 1].index;
      return pieces.flatMap(([piece], i) => isPair(i) ? this.pair(piece, pieces[i + 1][0]) : isPair(i - 1) ? [] : this.word(piece));
    }

    pair(first, second) {
      const of = (signs) => this.terms.get(fold(signs)) ?? [];
      const pair = [first, second].map((sign) => new Set(of(sign)));
      return { weights: new Map(of(first + second).map((number) => [number, 1])), pair, alike: [] };
    }

    // Which symbols a word stands for, and how well: as it is, as a beginning, else with a typing error
    word(written) {
      const term = fold(written);
      const weights = new Map();
      const put = (each, weight) => {
        for (const number of this.terms.get(each)) weights.set(number, Math.max(weight, weights.get(number) ?? 0));
      };
      for (const each of this.terms.keys()) if (each.startsWith(term)) put(each, each === term ? 1 : .5);
      const alike = weights.size || term.length < 4 || /\p{N}/u.test(term) ? [] : this.alike(term);
      alike.forEach((each) => put(each, .4));
      return { weights, alike };
    }

    // Two letters that changed places, else the nearest words
    alike(term) {
      const swapped = [...term].slice(1).map((letter, i) => term.slice(0, i) + letter + term[i] + term.slice(i + 2));
      const meant = swapped.filter((each) => this.terms.has(each));
      if (meant.length) return [...new Set(meant)];
      const worst = term.length < 8 ? 1.3 / term.length : .3;
      const near = this.fuse.search(term).filter(({ item, score }) => score <= worst && Math.abs(item.length - term.length) < 3);
      return near.filter(({ score }) => score <= near[0].score + .05).slice(0, 8).map(({ item }) => item);
    }

    // The reports that have any of the words, best first; each with its places that have one
    search(words) {
      const hits = new Map();
      const hit = (report, word, score, kind, at) => {
        if (!hits.has(report)) hits.set(report, { report, scores: new Map(), places: new Map() });
        const { scores, places } = hits.get(report);
        scores.set(word, (scores.get(word) ?? 0) + score);
        if (!kind) return;
        const key = kind + at;
        if (!places.has(key)) places.set(key, { kind, at, score: 0 });
        places.get(key).score += score;
      };
      for (const word of words) {
        const weigh = (written) => word.pair
          ? +written.some((number, i) => word.pair[0].has(number) && word.pair[1].has(written[i + 1]))
          : written.reduce((most, number) => Math.max(most, word.weights.get(number) ?? 0), 0);
        const look = (report, written, factor, kind, at) => {
          const weight = weigh(written);
          if (weight) hit(report, word, weight * factor, kind, at);
        };
        for (const [number, weight] of word.weights) {
          let section = -1;
          for (const distance of numbers(this.lists[number])) {
            section += distance + 1;
            const report = this.owners[section];
            hit(report, word, weight, section > report.first ? "section" : "", section - report.first);
          }
        }
        for (const report of this.reports) {
          look(report, report.name, 8);
          look(report, report.opening, 2);
          report.events.forEach((text, i) => look(report, text, 1.5, "event", i));
          report.actions.forEach(([, text], i) => look(report, text, 2, "action", i));
          report.sections.forEach(([, title], i) => title && look(report, title, 3, "section", i));
        }
      }
      const having = (word) => [...hits.values()].filter(({ scores }) => scores.has(word)).length;
      const rare = new Map(words.map((word) => [word, Math.log(2 + this.reports.length / (1 + having(word)))]));
      const worth = ({ scores }) => [...scores].reduce((sum, [word, score]) => sum + rare.get(word) * Math.log(1 + score), 0);
      return [...hits.values()].map((each) => ({ ...each, worth: worth(each) }))
        .sort((a, b) => b.worth - a.worth || a.report.first - b.report.first);
    }
  }

  // Fetched with the first word. The scripts stand in a template, as a strict policy lets no script write an address for another
  let fetched;
  const start = (script) => new Promise((loaded, failed) => document.head.append(
    Object.assign(document.importNode(script, true), { onload: loaded, onerror: failed })));
  function index() {
    return fetched ??= (async () => {
      let data;
      window.searchIndex = (given) => { data = given };
      await Promise.all([...form.querySelector("template").content.children].map(start));
      return new Index(data);
    })();
  }

  const make = (tag, className, ...content) => {
    const element = Object.assign(document.createElement(tag), { className });
    element.append(...content);
    return element;
  };

  // What a report says is in its own language
  const spoken = (element, { lang, dir }) => lang ? Object.assign(element, { lang, dir }) : element;

  const more = make("button", "", say.further);
  function clear() {
    found.replaceChildren();
    more.remove();
  }

  // A text with what was found in it marked, and no more of it than can be read at a glance
  function marked(text, terms, longest = LONGEST) {
    const hits = [...text.matchAll(WORD)].filter(([word]) => terms.has(fold(word)));
    const blank = (at) => at <= 0 ? 0 : Math.max(text.lastIndexOf(" ", at) + 1, at - 30);
    const late = text.length > longest && hits.length && hits[0].index > longest / 2;
    const start = late ? blank(hits[0].index - 70) : 0;
    const end = text.length - start > longest ? blank(start + longest) : text.length;
    const nodes = [start ? "… " : ""];
    let at = start;
    for (const { 0: word, index } of hits) {
      if (index + word.length > end) break;
      nodes.push(text.slice(at, index), make("mark", "", word));
      at = index + word.length;
    }
    return [...nodes, text.slice(at, end), end < text.length ? "…" : ""];
  }

  function place(words, report, { kind, at }, terms, entry) {
    const [anchor, label, text] = kind === "event" ? ["event:" + (at + 1), "", report.events[at]]
      : kind === "action" ? [words.text(report.actions[at][0]), say.action, report.actions[at][1]]
      : [words.text(report.sections[at][0]), say.section, report.sections[at][1]];
    const link = spoken(make("a", "", ...marked(words.text(text), terms)), entry);
    link.href = entry.getAttribute("href") + "#" + anchor;
    return make("li", kind, ...(label ? [make("span", "", label), " "] : []), link);
  }

  function result(words, { report, places }, terms) {
    const item = make("li", "", ...report.entry.cloneNode(true).childNodes);
    const link = item.querySelector("a");
    const id = item.querySelector(".meta").firstChild;
    link.replaceChildren(...marked(link.textContent, terms, Infinity));
    id.replaceWith(...marked(id.data, terms));
    if (report.opening.length) item.append(spoken(make("p", "", ...marked(words.text(report.opening), terms)), link));
    const best = [...places.values()].sort((a, b) => b.score - a.score);
    if (best.length) item.append(make("ul", "places", ...best.slice(0, PLACES).map((each) => place(words, report, each, terms, link))));
    if (best.length > PLACES) item.append(make("p", "meta", say.more + " " + (best.length - PLACES)));
    return item;
  }

  // Filters: an entry bears the values that it goes with
  const filters = [...form.querySelectorAll("select")];
  const passes = (entry) => filters.every(({ name, value }) => !value || entry.dataset[name].split(" ").includes(value));

  function list() {
    for (const entry of entries) entry.hidden = !passes(entry);
    letters.forEach((letter, i) => { letter.hidden = jumps[i].hidden = !letter.querySelector("li:not([hidden])") });
    clear();
    const narrowed = filters.some(({ value }) => value);
    said.value = narrowed ? say.found + " " + entries.filter((entry) => !entry.hidden).length : "";
  }

  // Those that have all words, else those that have most of them
  function show(words, query) {
    const asked = words.words(query);
    const hits = words.search(asked).filter(({ report }) => passes(report.entry));
    const most = hits.reduce((size, { scores }) => Math.max(size, scores.size), 0);
    const results = hits.filter(({ scores }) => scores.size === most);
    const symbols = asked.flatMap(({ weights, pair }) => [weights.keys(), ...(pair ?? [])].flatMap((each) => [...each]));
    const terms = new Set(symbols.map((number) => fold(words.symbols[number])));
    const alike = asked.flatMap((word) => word.alike);
    const append = (from) => {
      found.append(...results.slice(from, from + PAGE).map((each) => result(words, each, terms)));
      more.remove();
      if (results.length > from + PAGE) found.after(more);
      more.onclick = () => { append(from + PAGE); found.children[from + PAGE].querySelector("a").focus() };
    };
    clear();
    append(0);
    const read = alike.length ? say.alike + " " + alike.join(say.comma) : "";
    const count = results.length ? say.found + " " + results.length : "";
    said.value = [most < asked.length ? say.none : "", count, read].filter(Boolean).join(" ");
  }

  // An answer that comes late is not shown
  let latest = 0;
  async function run() {
    const turn = ++latest;
    const query = input.value.trim();
    remember();
    const searching = query.match(WORD) !== null;
    document.body.classList.toggle("searching", searching);
    if (!searching) return list();
    if (!fetched) said.value = say.loading;
    try {
      const words = await index();
      if (turn === latest) show(words, query);
    } catch {
      fetched = undefined;
      document.body.classList.remove("searching");
      list();
      said.value = say.failed;
    }
  }

  // The address tells what is asked, so that it can be linked; some browsers keep it as it is on a disk
  function remember() {
    const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    try { history.replaceState(null, "", asked.size ? "?" + asked : location.pathname) } catch { /* the address stays */ }
  }

  function restore() {
    const asked = new URLSearchParams(location.search);
    for (const field of [input, ...filters]) field.value = asked.get(field.name) ?? "";
    for (const filter of filters) if (filter.selectedIndex < 0) filter.value = "";
  }

  function move(event) {
    const links = [input, ...found.querySelectorAll(":scope > li > a")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = links.findIndex((link) => link === event.target || link !== input && link.parentElement.contains(event.target));
    if (event.key === "Escape" && event.target === input) input.value = "";
    else if (event.key === "Escape" && at > 0) input.focus();
    else if (step && at >= 0 && links[at + step]) links[at + step].focus();
    else return;
    event.preventDefault();
    if (event.key === "Escape") run();
  }

  let waiting;
  const soon = () => { clearTimeout(waiting); waiting = setTimeout(run, 120) };
  form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(waiting); run() });
  form.addEventListener("reset", () => setTimeout(() => { run(); input.focus() }));
  input.addEventListener("input", soon);
  for (const filter of filters) filter.addEventListener("change", run);
  addEventListener("keydown", move);
  form.hidden = false;
  restore();
  run();
})();
