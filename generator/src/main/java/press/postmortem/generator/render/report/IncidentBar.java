package press.postmortem.generator.render.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.incident.KeyTimes;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.render.drawing.DurationBar;
import press.postmortem.generator.render.drawing.Key;
import press.postmortem.generator.render.drawing.Range;
import press.postmortem.generator.render.drawing.Texture;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.html.Medium;
import press.postmortem.generator.render.words.Phrases;
import press.postmortem.generator.render.words.Words;

/** A report → the bar that shows what its duration was spent with. */
final class IncidentBar {
    private final Words words;
    private final Phrases phrases;
    private final KeyTimes times;
    private final List<DurationBar.Part> parts = new ArrayList<>();
    private Milestone last = Milestone.STARTED;
    private long until;

    private IncidentBar(Edition edition, Postmortem report) {
        this.words = edition.words();
        this.phrases = edition.phrases();
        this.times = report.times();
    }

    /** Empty where there are not two parts to tell apart. */
    static String html(Edition edition, Medium medium, Postmortem report) {
        return new IncidentBar(edition, report).html(medium);
    }

    private String html(Medium medium) {
        Optional<Span> mitigated = times.between(Milestone.STARTED, Milestone.MITIGATED);
        Optional<Span> whole =
                times.between(Milestone.STARTED, Milestone.RESOLVED).or(() -> mitigated);
        if (whole.isEmpty()
                || whole.get().min().isNegative()
                || whole.get().max().isZero()) {
            return "";
        }
        add(Milestone.DETECTED, "bar.undetected", Texture.DETECTION);
        String meanwhile = last == Milestone.DETECTED ? "bar.responding" : "bar.unmitigated";
        add(Milestone.MITIGATED, meanwhile, Texture.RESPONSE);
        boolean felt = mitigated.isEmpty();
        add(Milestone.RESOLVED, felt ? meanwhile : "bar.mitigated", felt ? Texture.RESPONSE : Texture.RECOVERY);
        Range end = new Range(whole.get().min().toSeconds(), whole.get().max().toSeconds());
        return parts.size() < 2 ? "" : html(new DurationBar(parts, end), whole.get(), medium);
    }

    /** What lasted from the key moment before to this one; nothing where that was no time at all. */
    private void add(Milestone to, String name, Texture texture) {
        Optional<Span> since = times.between(Milestone.STARTED, to);
        long at = since.map(span -> (span.min().toSeconds() + span.max().toSeconds()) / 2)
                .orElse(0L);
        if (at > until) {
            String lasted = times.between(last, to).map(phrases::span).orElse("");
            parts.add(new DurationBar.Part(words.say(name, lasted), texture, until, at));
            until = at;
            last = to;
        }
    }

    private String html(DurationBar bar, Span whole, Medium medium) {
        String uncertain = words.say("bar.uncertain");
        Key key = bar.key(uncertain);
        if (medium == Medium.SCREEN) {
            return bar.segments() + key.swatches();
        }
        String told = parts.stream().map(DurationBar.Part::name).collect(words.listed());
        String all = bar.uncertain().isExact() ? told : told + words.say("semicolon") + uncertain;
        return bar.bar(words.say("bar.title", phrases.span(whole), all)) + key.html();
    }
}
