package press.postmortem.generator.render.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.render.drawing.Caption;
import press.postmortem.generator.render.drawing.Mark;
import press.postmortem.generator.render.drawing.TimelineDrawing;
import press.postmortem.generator.render.drawing.Wording;
import press.postmortem.generator.render.html.Markup;
import press.postmortem.generator.render.view.LanguageView;
import press.postmortem.generator.render.words.Phrases;
import press.postmortem.generator.render.words.Words;

/** A report → its drawn timeline, as a figure. The table of events says all of it in words. */
final class IncidentDrawing {
    private final Words words;
    private final Postmortem report;
    private final Optional<LanguageView> language;

    private IncidentDrawing(Words words, Postmortem report, Optional<LanguageView> language) {
        this.words = words;
        this.report = report;
        this.language = language;
    }

    /**
     * Empty where there is nothing to draw.
     *
     * @param language of the report, where it is not the site's
     */
    static String html(Words words, Phrases phrases, Postmortem report, Optional<LanguageView> language) {
        IncidentDrawing figure = new IncidentDrawing(words, report, language);
        return of(words, phrases, report).map(figure::html).orElse("");
    }

    /** Empty where there is nothing to draw. */
    static Optional<TimelineDrawing> of(Words words, Phrases phrases, Postmortem report) {
        return TimelineDrawing.of(IncidentChart.of(words, phrases, report), new DrawnWords(words, phrases));
    }

    private String html(TimelineDrawing drawing) {
        return new Markup()
                .open(
                        "figure",
                        "class",
                        "drawing",
                        "lang",
                        language.map(LanguageView::siteTag).orElse(""),
                        "dir",
                        language.map(LanguageView::siteDirection).orElse(""))
                .line()
                .html(drawing.svg(caption(drawing)))
                .html(drawing.key())
                .open("figcaption")
                .text(remarks(drawing))
                .close("figcaption")
                .close("figure")
                .line()
                .toString();
    }

    private Caption caption(TimelineDrawing drawing) {
        String told = drawing.chart().marks().stream()
                .map(mark -> mark.name() + " " + mark.time())
                .collect(words.listed());
        List<String> sentences = new ArrayList<>(List.of(words.say("drawing.told", told)));
        if (!report.timelines().isEmpty()) {
            sentences.add(words.say("drawing.table"));
        }
        return new Caption(words.say("drawing.title", report.id()), words.sentences(sentences));
    }

    private String remarks(TimelineDrawing drawing) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(drawing.hasBreaks() ? "drawing.scale.breaks" : "drawing.scale"));
        drawing.chart().clock().ifPresent(zone -> sentences.add(words.say("drawing.clock", Phrases.zone(zone))));
        if (!drawing.chart().marks().stream().allMatch(Mark::logged)) {
            sentences.add(words.say("drawing.hollow"));
        }
        if (!drawing.chart().events().isEmpty()) {
            sentences.add(words.say("drawing.strokes"));
        }
        if (!drawing.tooRough().isEmpty()) {
            String names = drawing.tooRough().stream().map(Mark::name).collect(words.listed());
            sentences.add(words.say("drawing.rough", names));
        }
        return words.sentences(sentences);
    }

    /** What stands along a drawing. */
    private record DrawnWords(Words words, Phrases phrases) implements Wording {
        private static final long HOUR = Duration.ofHours(1).toSeconds();
        private static final long DAY = Duration.ofDays(1).toSeconds();
        private static final long YEAR = 365 * DAY;

        @Override
        public String clock(LocalTime time) {
            return time.toString();
        }

        @Override
        public String day(LocalDate day) {
            return phrases.dayAndMonth(day);
        }

        @Override
        public String month(LocalDate day) {
            return phrases.month(day);
        }

        /** In whole hours, days or years where it is several of them. */
        @Override
        public String leftOut(long seconds) {
            if (seconds >= 2 * YEAR) {
                return words.count("drawing.years", seconds / YEAR);
            }
            long grain = seconds >= 2 * DAY ? DAY : seconds >= 3 * HOUR ? HOUR : 1;
            return phrases.span(exactly(Duration.ofSeconds((seconds + grain / 2) / grain * grain)));
        }

        private static Span exactly(Duration duration) {
            return new Span(duration, duration);
        }

        @Override
        public String notDrawn() {
            return words.say("drawing.left.out");
        }
    }
}
