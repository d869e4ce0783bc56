package press.postmortem.generator.render.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Field;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.Timeline;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.Listed;
import press.postmortem.generator.render.html.HtmlWriter;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.html.Links;
import press.postmortem.generator.render.html.Markup;
import press.postmortem.generator.render.html.Medium;
import press.postmortem.generator.render.view.EventView;
import press.postmortem.generator.render.view.FieldView;
import press.postmortem.generator.render.view.PhaseView;
import press.postmortem.generator.render.view.TimelineView;
import press.postmortem.generator.render.words.PhaseName;
import press.postmortem.generator.render.words.Phrases;
import press.postmortem.generator.render.words.Words;

/** A {@link Timeline} → {@link TimelineView}. */
final class TimelineTable {
    private final Site site;
    private final Words words;
    private final Phrases phrases;
    private final Links links;
    private final HtmlWriter writer;
    private final Postmortem report;
    private final Timeline timeline;
    private final TimelineReading reading;
    private final int before;

    /** @param before how many events stand in the report's timelines before this one */
    TimelineTable(
            Edition edition,
            Links links,
            HtmlWriter writer,
            Postmortem report,
            Timeline timeline,
            TimelineReading reading,
            int before) {
        this.site = edition.site();
        this.words = edition.words();
        this.phrases = edition.phrases();
        this.links = links;
        this.writer = writer;
        this.report = report;
        this.timeline = timeline;
        this.reading = reading;
        this.before = before;
    }

    /** @param drawing the report's drawn timeline, where it stands above this table; else empty */
    TimelineView view(String drawing) {
        boolean utc = reading.inUtc();
        boolean since = reading.start().isPresent();
        boolean actors =
                reading.rows().stream().anyMatch(row -> !row.event().actors().isEmpty());
        int columns = 2 + (utc ? 1 : 0) + (since ? 1 : 0) + (actors ? 1 : 0);
        return new TimelineView(
                Listed.language(report, site),
                caption(),
                writer.blocks(timeline.preamble()),
                drawing,
                head(Timeline.Column.TIME, timeHead()),
                head(Timeline.Column.TEXT, words.say("timeline.event")),
                head(Timeline.Column.ACTOR, words.say("timeline.actor")),
                utc,
                since,
                actors,
                String.valueOf(columns),
                zone(),
                label(),
                phases());
    }

    /** The author's own words, where there are any. */
    private String head(Timeline.Column column, String otherwise) {
        List<Inline> own = timeline.headings().getOrDefault(column, List.of());
        return Inline.plainText(own).isBlank() ? Markup.escape(otherwise) : written(own);
    }

    private String label() {
        String own = Inline.plainText(timeline.headings().getOrDefault(Timeline.Column.PHASE, List.of()));
        return own.isBlank() ? words.say("timeline.phase") : own.strip();
    }

    private String timeHead() {
        return reading.zones().size() == 1 ? zoneOfAll() : words.say("timeline.time");
    }

    /** For readers who want to know the times in another one. What quotes a report, as a feed does, has neither ids nor this. */
    private String zone() {
        boolean home = links.medium() == Medium.SCREEN
                && links.id(Ids.event(before + 1)).isPresent();
        boolean known = reading.rows().stream()
                .map(row -> row.event().moment())
                .anyMatch(moment -> moment.start().time().isPresent()
                        && moment.end().isEmpty()
                        && Phrases.offset(moment).isPresent());
        if (!home || !known) {
            return "";
        }
        return reading.zones().size() == 1 ? zoneOfAll() : words.say("zones.written");
    }

    private String zoneOfAll() {
        return Phrases.zone(reading.zones().get(0));
    }

    private String caption() {
        List<String> sentences = new ArrayList<>();
        if (links.medium() == Medium.PAPER) {
            sentences.add(title());
        }
        sentences.add(
                reading.zones().isEmpty()
                        ? words.say("timeline.zoneless")
                        : words.say("timeline.zone", reading.zoneNames()));
        Optional<Moment> impact = report.times().get(Milestone.STARTED);
        reading.start()
                .map(start -> words.say(
                        impact.equals(Optional.of(start)) ? "timeline.since.start" : "timeline.since.first",
                        phrases.clock(start)))
                .ifPresent(sentences::add);
        return words.sentences(sentences);
    }

    /** On paper a table may be cut out or come to lie on a page of its own. */
    private String title() {
        return reading.zones().isEmpty()
                ? words.say("timeline.of", report.id())
                : words.say(
                        "timeline.of.zone",
                        report.id(),
                        reading.zones().stream().map(Phrases::zone).distinct().collect(words.listed()));
    }

    private List<PhaseView> phases() {
        List<TimelineReading.Row> rows = reading.rows();
        List<PhaseView> phases = new ArrayList<>();
        List<EventView> open = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            TimelineReading.Row row = rows.get(i);
            open.add(event(row, before + i + 1));
            if (i + 1 == rows.size() || !row.phase().equals(rows.get(i + 1).phase())) {
                PhaseName name = row.phase().orElse(new PhaseName("", ""));
                phases.add(new PhaseView(name.title(), name.shape(), open));
                open.clear();
            }
        }
        return phases;
    }

    private EventView event(TimelineReading.Row row, int number) {
        Event event = row.event();
        String id = Ids.event(number);
        return new EventView(
                links.id(id).orElse(""),
                String.valueOf(number),
                links.medium() == Medium.PAPER ? "" : links.anchor(id),
                row.day(),
                row.time(),
                row.written(),
                row.utc(),
                row.since(),
                row.milestone(),
                written(event.text()),
                event.fields().stream().map(this::field).toList(),
                writer.blocks(event.evidence()),
                row.actors());
    }

    private FieldView field(Field field) {
        return new FieldView(written(field.label()), written(field.value()));
    }

    private String written(List<Inline> text) {
        return Listed.inOwnLanguage(writer.inlines(text), report, site);
    }
}
