package press.postmortem.generator.extract.told;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Walk;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.extract.time.DurationGrammar;
import press.postmortem.generator.extract.time.Habits;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.extract.time.TimePhrase;
import press.postmortem.generator.extract.time.WrittenDate;
import press.postmortem.generator.extract.time.WrittenPoint;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Passage;
import press.postmortem.generator.incident.Point;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Told;
import press.postmortem.generator.incident.ToldDuration;
import press.postmortem.generator.incident.ToldMoment;

/** Finds the times and durations that a body names. Linear in its length. */
public final class ToldTimes {
    private final TimeGrammar grammar;
    private final Optional<LocalDate> date;
    private final Optional<ZoneId> zone;
    private final List<ToldMoment> moments = new ArrayList<>();
    private final List<ToldDuration> durations = new ArrayList<>();

    private ToldTimes(TimeGrammar grammar, Optional<LocalDate> date, Optional<ZoneId> zone) {
        this.grammar = grammar;
        this.date = date;
        this.zone = zone;
    }

    /**
     * @param habits of the whole file
     * @param date the incident's day, from which missing years are taken
     */
    public static Told read(Postmortem report, Habits habits, Optional<LocalDate> date) {
        TimeGrammar grammar = new TimeGrammar(habits, report.zone());
        ToldTimes told = new ToldTimes(grammar, date, report.zone());
        told.title(report);
        told.readText(report.summary());
        told.read(report.document().blocks());
        return new Told(told.moments, told.durations);
    }

    private void title(Postmortem report) {
        if (report.heading().isPresent()) {
            read(List.of(report.heading().get()));
        } else if (report.document().frontMatter().get("title").orElse(null) instanceof Yaml.Scalar title) {
            readText(List.of(new Inline.Text(title.text(), title.offset())));
        }
    }

    private void read(List<Block> blocks) {
        List<Block> all = Walk.blocks(blocks);
        Set<Block> quoted = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Block block : all) {
            if (block instanceof Block.Quote quote && !quoted.contains(quote)) {
                quoted.addAll(Walk.blocks(quote.content()));
            } else if (!quoted.contains(block)) {
                read(block);
            }
        }
    }

    private void read(Block block) {
        if (block instanceof Block.Heading heading) {
            readText(heading.content());
        } else if (block instanceof Block.Prose prose) {
            readText(prose.content());
        } else if (block instanceof Block.Table table) {
            table.head().cells().forEach(cell -> readText(cell.content()));
            table.rows().forEach(row -> row.cells().forEach(cell -> readText(cell.content())));
        }
    }

    private void readText(List<Inline> content) {
        RunningText running = RunningText.of(content);
        String text = running.text();
        for (TimePhrase phrase : grammar.within(text)) {
            Passage passage = running.passage(phrase.begin(), phrase.written());
            if (!isQuoted(passage)) {
                moments.add(new ToldMoment(moment(phrase), weekday(phrase), also(phrase), passage));
            }
        }
        for (DurationGrammar.Told duration : DurationGrammar.within(text)) {
            Passage passage = running.passage(duration.begin(), text.substring(duration.begin(), duration.end()));
            if (!isQuoted(passage)) {
                durations.add(new ToldDuration(duration.span(), passage));
            }
        }
    }

    /** Whether the sentence opens quotation marks before the words and has not closed them. */
    private static boolean isQuoted(Passage passage) {
        String before = passage.before();
        boolean open = false;
        for (int quote = before.indexOf('"'); quote >= 0; quote = before.indexOf('"', quote + 1)) {
            open = !open;
        }
        return open || before.lastIndexOf('\u201C') > before.lastIndexOf('\u201D');
    }

    private List<Moment> also(TimePhrase phrase) {
        return phrase.also().stream().map(this::moment).toList();
    }

    private Moment moment(TimePhrase phrase) {
        Point start = phrase.from().near(date);
        return new Moment(
                phrase.written(),
                start,
                phrase.to().map(end -> end.near(date)),
                phrase.approximate(),
                phrase.zoneWritten().isPresent() ? phrase.zoneAt(start) : zone);
    }

    /** Only one that stands beside a date can be wrong. */
    private static Optional<DayOfWeek> weekday(TimePhrase phrase) {
        return Optional.of(phrase.from())
                .flatMap(WrittenPoint::date)
                .filter(day -> day.day().isPresent())
                .flatMap(WrittenDate::weekday);
    }
}
