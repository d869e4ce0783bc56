package press.postmortem.generator.render.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Excerpt;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.html.Markup;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.words.Words;
import press.postmortem.generator.review.Finding;
import press.postmortem.generator.review.Review;

/** What counts, by report; then what is silenced, with the reasons; then what is known, counted. */
final class FindingsPage {
    private static final String PATH = "index.html";
    private static final List<Level> SHOWN = List.of(Level.ERROR, Level.WARNING, Level.NOTE);

    private final Review review;
    private final Words words;
    private final Markup out = new Markup();

    FindingsPage(Review review, Words words) {
        this.review = review;
        this.words = words;
    }

    OutputFile file() {
        head();
        filters();
        byReport().forEach(this::report);
        silenced();
        known();
        return new ChecksFrame(words, PATH).around(words.say("checks.title"), out);
    }

    private void head() {
        String files = words.count("checks.reports", review.files().size());
        String folder = review.folder().path();
        String summary = review.reported().isEmpty() ? words.say("checks.nothing") : counts(review.reported());
        out.open("header", "class", "head").open("h1").text(summary).close("h1");
        out.open("p", "class", "stand")
                .text(folder.isEmpty() ? files : words.say("checks.of", files, folder))
                .close("p")
                .close("header")
                .line();
    }

    /** {@code 3 errors, 1 warning}. */
    private String counts(List<Diagnostic> diagnostics) {
        List<String> counts = new ArrayList<>();
        for (Level level : SHOWN) {
            long number = count(diagnostics, level);
            if (number > 0) {
                counts.add(words.count("checks." + level, number));
            }
        }
        return String.join(", ", counts);
    }

    private static long count(List<Diagnostic> diagnostics, Level level) {
        return diagnostics.stream().filter(each -> each.level() == level).count();
    }

    /** Links to places that leave only what is of their level, where a style sheet counts. */
    private void filters() {
        if (review.reported().isEmpty()) {
            return;
        }
        SHOWN.forEach(
                level -> out.open("span", "class", "target", "id", only(level)).close("span"));
        out.line()
                .open("nav", "class", "filters", "aria-label", words.say("checks.show"))
                .open("ul");
        filter(
                "#" + Ids.MAIN,
                words.say("checks.all", String.valueOf(review.reported().size())));
        for (Level level : SHOWN) {
            long number = count(review.reported(), level);
            if (number > 0) {
                filter("#" + only(level), words.count("checks." + level, number));
            }
        }
        out.close("ul").close("nav").line();
    }

    private void filter(String target, String text) {
        out.open("li").open("a", "href", target).text(text).close("a").close("li");
    }

    private static String only(Level level) {
        return "only:" + level;
    }

    private Map<String, List<Diagnostic>> byReport() {
        Map<String, List<Diagnostic>> byReport = new LinkedHashMap<>();
        review.reported()
                .forEach(each -> byReport.computeIfAbsent(review.pathOf(each), path -> new ArrayList<>())
                        .add(each));
        return byReport;
    }

    private void report(String path, List<Diagnostic> findings) {
        out.open("section", "class", "report").open("h2").text(path).close("h2").line();
        out.open("p", "class", "meta").text(counts(findings)).close("p").line();
        findings.forEach(this::finding);
        out.close("section").line();
    }

    private void finding(Diagnostic finding) {
        String rule = finding.rule().id();
        out.open("article", "class", "finding " + finding.level()).open("h3");
        out.open("span", "class", "level")
                .text(words.say("checks.level." + finding.level()))
                .close("span");
        out.text(" " + finding.message()).close("h3").line();
        excerpt(finding.location());
        if (!finding.hint().isEmpty()) {
            out.open("p").text(finding.hint()).close("p").line();
        }
        out.open("p", "class", "meta")
                .open("code")
                .text(place(finding))
                .close("code")
                .text(" ");
        rule(rule);
        out.close("p").close("article").line();
    }

    private void rule(String rule) {
        out.open("a", "href", RulePageHtml.path(rule)).text(rule).close("a");
    }

    private String place(Diagnostic finding) {
        Location place = finding.location();
        String path = review.pathOf(finding);
        return place.line() == 0 ? path : path + ":" + place.line() + ":" + place.column();
    }

    private void excerpt(Location place) {
        if (place.line() == 0 || place.excerpt().isBlank()) {
            return;
        }
        Excerpt excerpt = Excerpt.of(place);
        out.open("pre", "class", "source", "tabindex", "0").open("code");
        out.text(excerpt.before() + excerpt.after() + "\n" + excerpt.indent());
        out.open("b").text("^").close("b").close("code").close("pre").line();
    }

    private void silenced() {
        List<Finding> silenced = review.findings().stream()
                .filter(finding -> finding.standing() instanceof Finding.Silenced)
                .toList();
        if (silenced.isEmpty()) {
            return;
        }
        section("silenced", silenced.size(), "place", "rule", "reason");
        for (Finding finding : silenced) {
            out.open("tr")
                    .open("td")
                    .open("code")
                    .text(place(finding.diagnostic()))
                    .close("code")
                    .close("td");
            out.open("td");
            rule(finding.diagnostic().rule().id());
            String reason = finding.standing() instanceof Finding.Silenced why ? why.reason() : "";
            out.close("td").open("td").text(reason).close("td").close("tr").line();
        }
        close();
    }

    private void known() {
        Map<String, Integer> known = new TreeMap<>();
        review.findings().stream()
                .filter(finding -> finding.standing() instanceof Finding.Known)
                .forEach(finding -> known.merge(finding.diagnostic().rule().id(), 1, Integer::sum));
        if (known.isEmpty()) {
            return;
        }
        section("known", known.values().stream().mapToInt(Integer::intValue).sum(), "rule", "number");
        known.forEach((rule, number) -> {
            out.open("tr").open("td");
            rule(rule);
            out.close("td")
                    .open("td")
                    .text(String.valueOf(number))
                    .close("td")
                    .close("tr")
                    .line();
        });
        close();
    }

    private void section(String name, int number, String... columns) {
        out.open("section", "class", "rest", "id", name).open("h2");
        out.text(words.say("checks." + name, String.valueOf(number)))
                .close("h2")
                .line();
        out.open("p").text(words.say("checks." + name + ".text")).close("p").line();
        out.open("table").open("thead").open("tr");
        for (String column : columns) {
            out.open("th", "scope", "col").text(words.say("checks." + column)).close("th");
        }
        out.close("tr").close("thead").line().open("tbody").line();
    }

    private void close() {
        out.close("tbody").close("table").close("section").line();
    }
}
