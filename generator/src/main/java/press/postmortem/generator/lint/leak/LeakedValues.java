package press.postmortem.generator.lint.leak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.LeakRule;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.leak.Leak;
import press.postmortem.generator.leak.LeakScanner;
import press.postmortem.generator.lint.survey.Scope;
import press.postmortem.generator.lint.survey.Survey;

/** Is there a secret, a password, an address or a private name in a source, be it in prose, code or front matter? */
public final class LeakedValues implements Survey<List<Diagnostic>> {
    /**
     * How much room the values of one rule take in what is said of a file while each is told of in its place, in UTF-16 units; those
     * that find none are told of together, and of no line.
     */
    private static final int MOST_ROOM = 1_000_000;

    /** What a value takes beside the line that is shown with it. */
    private static final int ROOM = 1_000;

    @Override
    public List<Rule> rules() {
        return List.of(LeakRule.values());
    }

    @Override
    public List<Diagnostic> ask(Postmortem report, Scope scope) {
        return in(report.source(), scope.scanner());
    }

    /** Of {@code site.yaml} first; the pages are few. */
    @Override
    public List<Diagnostic> conclude(Library library, List<List<Diagnostic>> told, Scope scope) {
        LeakScanner scanner = scope.scanner();
        Stream<Diagnostic> ofSite = library.siteSource().stream()
                .flatMap(site -> told(SiteLeaks.in(site, scanner), Hiding.of(site, scanner)).stream());
        Stream<Diagnostic> ofPages =
                library.plainPages().flatMap(page -> in(page.document().source(), scanner).stream());
        return Stream.of(ofSite, told.stream().flatMap(List::stream), ofPages)
                .flatMap(diagnostics -> diagnostics)
                .toList();
    }

    private static List<Diagnostic> in(SourceFile source, LeakScanner scanner) {
        List<Leak> leaks = scanner.scan(source.text());
        return told(leaks, new Hiding(source, leaks));
    }

    /**
     * What is told of one text, be it a source or a file that is published as it is.
     *
     * @param leaks all of the text
     * @param hiding of the same text
     */
    public static List<Diagnostic> told(List<Leak> leaks, Hiding hiding) {
        Map<LeakRule, List<Leak>> byRule = leaks.stream().collect(Collectors.groupingBy(Leak::rule));
        return byRule.values().stream().flatMap(ofRule -> check(ofRule, hiding)).toList();
    }

    /** One diagnostic a value, at the first place where it stands. */
    private static Stream<Diagnostic> check(List<Leak> leaks, Hiding hiding) {
        Collection<List<Leak>> byValue = leaks.stream()
                .collect(Collectors.groupingBy(Leak::value, LinkedHashMap::new, Collectors.toList()))
                .values();
        List<Diagnostic> told = new ArrayList<>();
        int room = MOST_ROOM;
        for (List<Leak> same : byValue) {
            Location place = hiding.locate(same.get(0));
            if (room <= 0) {
                int others = byValue.size() - told.size() - 1;
                String more = others > 0 ? ", and " + others + " others like it" : "";
                told.add(diagnostic(same, Location.ofFile(place.path()), more));
                break;
            }
            room -= ROOM + place.excerpt().length();
            told.add(diagnostic(same, place, ""));
        }
        return told.stream();
    }

    private static Diagnostic diagnostic(List<Leak> same, Location location, String others) {
        Leak first = same.get(0);
        String times = same.size() > 1 ? " (" + same.size() + " times in this file)" : "";
        return Diagnostic.of(first.rule(), location, first.family(), first.shortened() + times + others);
    }
}
