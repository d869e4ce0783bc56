const KINDS = { services: "services", tags: "tags", severity: "severities", authors: "authors" };

const slug = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, "-");

const reports = (api) => api.getFilteredByGlob("incidents/*.md").sort((one, other) => other.date - one.date);

/** Each list of reports: by service, by tag, by severity, by author. */
function lists(api) {
  const found = new Map();
  for (const report of reports(api)) {
    for (const [key, kind] of Object.entries(KINDS)) {
      for (const name of [report.data[key]].flat()) {
        const path = `${kind}/${slug(name)}`;
        if (!found.has(path)) {
          found.set(path, { kind, name, path, reports: [] });
        }
        found.get(path).reports.push(report);
      }
    }
  }
  return [...found.values()];
}

export default function (eleventy) {
  eleventy.addCollection("incidents", reports);
  eleventy.addCollection("lists", lists);
  eleventy.addCollection("kinds", (api) =>
    Object.values(KINDS).map((kind) => ({ kind, lists: lists(api).filter((list) => list.kind === kind) })),
  );
  eleventy.addFilter("day", (date) => date.toISOString().slice(0, 10));
  return { markdownTemplateEngine: false, dir: { output: "public" } };
}
