package press.postmortem.generator.render.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.postmortem.generator.incident.CauseCategory;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Term;
import press.postmortem.generator.incident.TriggerType;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.view.PrintView.NumberView;
import press.postmortem.generator.render.view.PrintView.SubjectView;
import press.postmortem.generator.render.view.PrintView.TermView;
import press.postmortem.generator.render.words.Words;

/** The index at the end of a print view: which services, tags and causes its reports are about. */
final class ReportIndex {
    private static final Comparator<String> BY_LETTER =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private final Edition edition;
    private final Words words;
    private final List<Postmortem> reports;

    /** @param reports in the order in which they are numbered */
    ReportIndex(Edition edition, List<Postmortem> reports) {
        this.edition = edition;
        this.words = edition.words();
        this.reports = reports;
    }

    /** Those that at least one report is about. */
    List<SubjectView> subjects() {
        return Stream.of(
                        subject(words.say("nav.service"), listed(Listing.Kind.SERVICE)),
                        subject(words.say("nav.tag"), listed(Listing.Kind.TAG)),
                        subject(words.say("print.causes"), this::causes))
                .filter(subject -> !subject.terms().isEmpty())
                .toList();
    }

    private Function<Postmortem, Stream<String>> listed(Listing.Kind kind) {
        return report -> edition.topics(report, kind).stream().map(Listing.Topic::title);
    }

    private Stream<String> causes(Postmortem report) {
        Stream<Term> trigger = report.trigger().stream()
                .map(Postmortem.Trigger::type)
                .filter(type -> type != TriggerType.UNKNOWN)
                .map(Term.class::cast);
        Stream<Term> causes = report.causes().stream()
                .map(Postmortem.Cause::category)
                .filter(category -> category != CauseCategory.UNKNOWN)
                .map(Term.class::cast);
        return Stream.concat(trigger, causes).map(words::term).map(Words::capitalised);
    }

    private SubjectView subject(String title, Function<Postmortem, Stream<String>> terms) {
        Map<String, List<Integer>> places = new TreeMap<>(BY_LETTER);
        for (int i = 0; i < reports.size(); i++) {
            int place = i;
            terms.apply(reports.get(i))
                    .distinct()
                    .forEach(term -> places.computeIfAbsent(term, unseen -> new ArrayList<>())
                            .add(place));
        }
        return new SubjectView(
                title,
                places.entrySet().stream()
                        .map(entry -> new TermView(entry.getKey(), numbers(entry.getValue())))
                        .toList());
    }

    private List<NumberView> numbers(List<Integer> places) {
        int last = places.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> number(places.get(i), i == last ? "" : words.say("comma")))
                .toList();
    }

    private NumberView number(int place, String after) {
        String id = Edition.top(Ids.prefix(reports.get(place)));
        return new NumberView(id, String.valueOf(place + 1), after);
    }
}
