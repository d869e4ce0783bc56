package press.postmortem.generator.render.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.ActionList;
import press.postmortem.generator.incident.Lessons;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Stretch;
import press.postmortem.generator.incident.Timeline;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.Listed;
import press.postmortem.generator.render.html.HtmlWriter;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.html.Links;
import press.postmortem.generator.render.html.Markup;
import press.postmortem.generator.render.html.Medium;
import press.postmortem.generator.render.html.Outline;
import press.postmortem.generator.render.ledger.PromiseRows;
import press.postmortem.generator.render.output.Pieces;
import press.postmortem.generator.render.theme.Template;
import press.postmortem.generator.render.view.FactorsView;
import press.postmortem.generator.render.view.FieldView;
import press.postmortem.generator.render.view.LanguageView;
import press.postmortem.generator.render.view.LessonsView;
import press.postmortem.generator.render.view.LinkView;
import press.postmortem.generator.render.view.SectionView;
import press.postmortem.generator.render.words.Words;

/**
 * The text of a report as HTML: the body in the author's order with a table in place of each timeline and action list, then
 * what stands in front matter alone.
 */
public final class Narrative {
    private final Edition edition;
    private final Words words;
    private final Postmortem report;
    private final Optional<LanguageView> language;
    private final Links links;
    private final Outline outline;
    private final HtmlWriter plain;
    private final List<HtmlWriter.Standing> standings = new ArrayList<>();
    private final Pieces body;
    private final List<SectionView> sections = new ArrayList<>();

    /**
     * @param writer of the report's title and summary, if they have been written, so that notes are numbered as they are read
     * @param top the level of its outermost headings
     */
    public Narrative(Edition edition, Postmortem report, Links links, HtmlWriter writer, int top) {
        this.edition = edition;
        this.words = edition.words();
        this.report = report;
        this.language = Listed.language(report, edition.site());
        this.links = links;
        this.outline = new Outline(top);
        this.plain = writer;
        List<Supplier<String>> timelines = timelines();
        List<Supplier<String>> actions = actions();
        this.body =
                pieces(plain.with(outline, standings).blocks(report.document().blocks()));
        section("timeline", joined(timelines));
        section("factors", factors());
        section("lessons", lessons());
        section("actions", joined(actions));
    }

    /** @param index of the timeline among those of the report */
    private record Reading(String source, int index) implements Edition.Key<TimelineReading> {}

    /** @return those of front matter; those of the body take the places of their blocks */
    private List<Supplier<String>> timelines() {
        List<Supplier<String>> elsewhere = new ArrayList<>();
        int events = 0;
        String drawing = drawing();
        if (report.timelines().isEmpty() && !drawing.isEmpty()) {
            elsewhere.add(() -> drawing);
        }
        int telling = telling();
        for (int i = 0; i < report.timelines().size(); i++) {
            Timeline timeline = report.timelines().get(i);
            TimelineReading reading = reading(i);
            TimelineTable table = new TimelineTable(edition, links, plain, report, timeline, reading, events);
            String above = i == telling ? drawing : "";
            place(
                    timeline.stretch(),
                    () -> edition.theme()
                            .render(Template.TIMELINE, table.view(above))
                            .text(),
                    elsewhere);
            events += timeline.events().size();
        }
        return elsewhere;
    }

    /** The timeline that holds most of the key moments, which is the one that is drawn; of several the first. */
    private int telling() {
        List<Long> keyMoments = report.timelines().stream()
                .map(timeline -> timeline.events().stream()
                        .filter(event -> event.milestone().isPresent())
                        .count())
                .toList();
        return keyMoments.isEmpty() ? 0 : keyMoments.indexOf(Collections.max(keyMoments));
    }

    /** It is the same on the report's page and on paper; a feed comes third. */
    private TimelineReading reading(int index) {
        Supplier<TimelineReading> making =
                () -> new TimelineReading(edition, report, report.timelines().get(index));
        return links.medium() == Medium.ELSEWHERE
                ? making.get()
                : edition.twice(new Reading(report.source().path(), index), making);
    }

    /** It is the same on the report's page and on paper. */
    private record Drawing(String source) implements Edition.Key<String> {}

    /** None where no style sheet draws it. */
    private String drawing() {
        return links.medium() == Medium.ELSEWHERE
                ? ""
                : edition.twice(
                        new Drawing(report.source().path()),
                        () -> IncidentDrawing.html(words, edition.phrases(), report, language));
    }

    private List<Supplier<String>> actions() {
        List<Supplier<String>> elsewhere = new ArrayList<>();
        PromiseRows rows = new PromiseRows(edition);
        for (ActionList list : report.actionLists()) {
            place(
                    list.stretch(),
                    () -> edition.theme()
                            .render(Template.ACTIONS, rows.table(report, list, links, plain))
                            .text(),
                    elsewhere);
        }
        return elsewhere;
    }

    private void place(Optional<Stretch> stretch, Supplier<String> html, List<Supplier<String>> elsewhere) {
        stretch.ifPresentOrElse(
                blocks -> standings.add(new HtmlWriter.Standing(blocks, html)), () -> elsewhere.add(html));
    }

    private static String joined(List<Supplier<String>> parts) {
        return parts.stream().map(Supplier::get).collect(Collectors.joining());
    }

    private String factors() {
        List<FieldView> factors = new ArrayList<>();
        report.trigger()
                .ifPresent(
                        trigger -> factors.add(factor("factor.trigger", words.term(trigger.type()), trigger.text())));
        report.causes()
                .forEach(cause -> factors.add(factor("factor.cause", words.term(cause.category()), cause.text())));
        report.contributing().forEach(text -> factors.add(factor("factor.contributing", "", text)));
        return factors.isEmpty()
                ? ""
                : edition.theme()
                        .render(Template.FACTORS, new FactorsView(language, factors))
                        .text();
    }

    private FieldView factor(String label, String term, List<Inline> text) {
        String word = Markup.escape(text.isEmpty() ? Words.capitalised(term) : term);
        String html = plain.inlines(text);
        String value = term.isEmpty() || text.isEmpty() ? html + word : words.say("besides", html, word);
        return new FieldView(Markup.escape(words.say(label)), value);
    }

    private String lessons() {
        Lessons lessons = report.lessons();
        List<LessonsView> columns = Stream.of(
                        lessons("lessons.well", lessons.well()),
                        lessons("lessons.poorly", lessons.poorly()),
                        lessons("lessons.lucky", lessons.lucky()))
                .flatMap(Optional::stream)
                .toList();
        return columns.stream()
                .map(column -> edition.theme().render(Template.LESSONS, column).text())
                .reduce("", String::concat);
    }

    private Optional<LessonsView> lessons(String title, List<Lessons.Lesson> lessons) {
        List<LessonsView.ItemView> items = lessons.stream()
                .filter(Lessons.Lesson::fromFrontMatter)
                .map(lesson -> new LessonsView.ItemView(plain.inlines(lesson.text())))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new LessonsView(language, words.say(title), items));
    }

    private void section(String name, String html) {
        if (!html.isEmpty()) {
            String title = words.say("section." + name);
            outline.enter(1, Ids.section(name), title);
            sections.add(new SectionView(links.id(Ids.section(name)).orElse(""), title, pieces(html)));
        }
    }

    /** On paper it stands in several print views. */
    private Pieces pieces(String html) {
        Pieces pieces = Pieces.of(html);
        return links.medium() == Medium.PAPER ? pieces.kept() : pieces;
    }

    public Pieces body() {
        return body;
    }

    public List<SectionView> sections() {
        return List.copyOf(sections);
    }

    /** @param from the links of the page that they stand on */
    public String notes(Links from) {
        return plain.with(from).footnotes(report.document().footnotes());
    }

    /** Links to the outermost headings. */
    List<LinkView> contents() {
        return outline.sections().stream()
                .map(entry -> LinkView.to(links.anchor(entry.id()), entry.text()))
                .toList();
    }
}
