package press.postmortem.generator.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.LeakRule;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Policy;
import press.postmortem.generator.leak.Leak;
import press.postmortem.generator.leak.LeakScanner;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.output.OutputFile;

/**
 * Do the made pages tell what must not be published and what no source says as such: a name that markup parts there, a host
 * that is encoded there? What a source does say was judged where it stands.
 *
 * <p>A finding is about the source of the page, where it can be mended, silenced and known; about the content as a whole where
 * a page has no source of its own, as a list has none.
 *
 * <p>Several files are read at once. A passage that told nothing is passed over wherever it stands again, and one is scanned only
 * if one of its words stands in no source.
 */
public final class PageProof {
    /** So that a leak is told of its own page, not of a list or feed that repeats it. */
    private static final Comparator<PageLeaks> REPORTS_FIRST = Comparator.comparing(
                    (PageLeaks page) -> !page.path().startsWith(SitePlan.REPORTS))
            .thenComparing(PageLeaks::path);

    /** What describes the data of any site says nothing of this one. */
    private static final String SCHEMA = "schema.json";

    private final Policy policy;
    private final LeakScanner scanner;
    private final SourceWords sources;
    private final Map<String, String> sourcesByPage = new HashMap<>();
    private final PageReader.Clean clean = new PageReader.Clean();

    private PageProof(SitePlan plan, LeakScanner scanner) {
        this.policy = plan.library().site().policy();
        this.scanner = scanner;
        this.sources = SourceWords.of(plan.library(), scanner);
        plan.pathsBySource().forEach((source, page) -> sourcesByPage.put(page, source));
    }

    /** @param plan whose files are read, in any order and from any thread */
    public static PageProof of(SitePlan plan, LeakScanner scanner) {
        return new PageProof(plan, scanner);
    }

    /**
     * What a file tells.
     *
     * @param file a copy or a file of the theme's own tells nothing that is new
     */
    public PageLeaks read(OutputFile file) {
        boolean tells = file instanceof OutputFile.Textual && !file.path().endsWith(SCHEMA);
        return new PageLeaks(
                file.path(), tells ? PageReader.read((OutputFile.Textual) file, sources, scanner, clean) : List.of());
    }

    /** What these pages tell, by page; a value is told of once, where it stands first. */
    public List<Diagnostic> findings(Collection<PageLeaks> pages) {
        List<Diagnostic> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (PageLeaks page : pages.stream().sorted(REPORTS_FIRST).toList()) {
            for (Leak leak : page.leaks()) {
                if (level(leak.rule()) != Level.OFF && told.add(leak.rule().id() + " " + leak.value())) {
                    found.add(finding(leak, page.path()));
                }
            }
        }
        return found;
    }

    private Diagnostic finding(Leak leak, String page) {
        Location place = Location.ofFile(sourcesByPage.getOrDefault(page, ""));
        return Diagnostic.of(LeakRule.LEAK_IN_OUTPUT, place, leak.family(), leak.shortened(), page)
                .withLevel(level(leak.rule()));
    }

    /** A leak in a page weighs as much as it would in a source. */
    private Level level(Rule rule) {
        return policy.levels().stream()
                .filter(said -> said.rule().equals(rule.id()))
                .map(Policy.RuleLevel::level)
                .findFirst()
                .orElse(rule.level());
    }
}
