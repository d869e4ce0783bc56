package press.postmortem.generator.render.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Figure;
import press.postmortem.generator.incident.KeyTimes;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.incident.StatedDuration;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.Listed;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.html.Links;
import press.postmortem.generator.render.view.FactView;
import press.postmortem.generator.render.words.Phrases;
import press.postmortem.generator.render.words.Words;

/** A report → its figures, each with the moment that it was measured to, or with what is missing for it. */
final class IncidentFigures {
    private static final List<Figure> ALWAYS =
            List.of(Figure.TIME_TO_DETECT, Figure.TIME_TO_ACKNOWLEDGE, Figure.TIME_TO_MITIGATE, Figure.TIME_TO_RESOLVE);

    private final Words words;
    private final Phrases phrases;
    private final Links links;
    private final Postmortem report;

    IncidentFigures(Edition edition, Links links, Postmortem report) {
        this.words = edition.words();
        this.phrases = edition.phrases();
        this.links = links;
        this.report = report;
    }

    List<FactView> views() {
        KeyTimes times = report.times();
        boolean none = Arrays.stream(Figure.values())
                .allMatch(figure -> figure.of(times).isEmpty());
        List<FactView> facts = new ArrayList<>();
        report.stated().stream()
                .filter(duration -> none || duration.figure().isEmpty())
                .filter(duration -> !isToldAbove(duration))
                .map(duration -> new FactView(duration.label(), duration.written(), words.say("figure.stated.here")))
                .forEach(facts::add);
        if (none) {
            return facts;
        }
        for (Figure figure : Figure.values()) {
            Optional<Span> span = figure.of(times);
            if (figure != Figure.LATENT && (span.isPresent() || ALWAYS.contains(figure) || isStated(figure))) {
                facts.add(fact(figure, span));
            }
        }
        Figure.LATENT.of(times).ifPresent(span -> facts.add(fact(Figure.LATENT, Optional.of(span))));
        return facts;
    }

    /** Whether it stands, word for word, among what is told first of the report. */
    private boolean isToldAbove(StatedDuration duration) {
        return Listed.feltAsStated(report)
                .filter(duration::equals)
                .filter(felt -> felt.brief().equals(felt.written()))
                .isPresent();
    }

    private FactView fact(Figure figure, Optional<Span> span) {
        return new FactView(
                words.say("figure." + figure.key()),
                span.map(phrases::span).orElse(""),
                span.isPresent() ? known(figure) : missing(figure),
                span.isPresent() ? evidence(told(figure)) : "",
                stated(figure));
    }

    private boolean isStated(Figure figure) {
        return report.stated().stream().anyMatch(duration -> duration.figure().equals(Optional.of(figure)));
    }

    private String stated(Figure figure) {
        String written = report.stated().stream()
                .filter(duration -> duration.figure().equals(Optional.of(figure)))
                .map(StatedDuration::written)
                .distinct()
                .collect(words.listed());
        return written.isEmpty() ? "" : words.say("figure.stated", written);
    }

    private String known(Figure figure) {
        Milestone told = told(figure);
        return words.say("figure.at", words.term(told), clock(told));
    }

    /** The key moment that is named beside a figure. */
    private static Milestone told(Figure figure) {
        return figure == Figure.LATENT ? figure.from() : figure.to();
    }

    /** Where the event stands that a key moment is known from; empty where no event tells it. */
    private String evidence(Milestone milestone) {
        List<Event> events = report.events();
        return report.times()
                .evidence(milestone)
                .flatMap(offset -> IntStream.range(0, events.size())
                        .filter(i -> events.get(i).offset() == offset)
                        .mapToObj(i -> links.anchor(Ids.event(i + 1)))
                        .findFirst())
                .orElse("");
    }

    private String clock(Milestone milestone) {
        return report.times().get(milestone).map(phrases::clock).orElse("");
    }

    private String missing(Figure figure) {
        return List.of(figure.from(), figure.to()).stream()
                .filter(milestone -> report.times().get(milestone).isEmpty())
                .map(words::term)
                .map(word -> words.say("figure.missing", word))
                .findFirst()
                .orElse("");
    }
}
