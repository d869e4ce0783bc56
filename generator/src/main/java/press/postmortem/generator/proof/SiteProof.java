package press.postmortem.generator.proof;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.leak.LeakScanner;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.output.OutputFile;

/**
 * Reads the files of a site again before they are published: do they tell what must not be told, and is all that they should
 * hold in them?
 *
 * <p>They may come in any order and from any thread, and are not kept; what is found is the same.
 */
public final class SiteProof {
    private final PageProof pages;
    private final PrintProof prints;
    private final BookProof books = new BookProof();
    private final Map<String, PageLeaks> leaks = new ConcurrentSkipListMap<>();
    private final Map<String, List<Diagnostic>> ofPrintViews = new ConcurrentSkipListMap<>();
    private final Map<String, List<Diagnostic>> ofBooks = new ConcurrentSkipListMap<>();

    private SiteProof(PageProof pages, PrintProof prints) {
        this.pages = pages;
        this.prints = prints;
    }

    /** @param plan whose files are read */
    public static SiteProof of(SitePlan plan, LeakScanner scanner) {
        return new SiteProof(PageProof.of(plan, scanner), PrintProof.of(plan.library()));
    }

    public void read(OutputFile file) {
        PageLeaks told = pages.read(file);
        if (!told.leaks().isEmpty()) {
            leaks.put(file.path(), told);
        }
        keep(prints.read(file), file, ofPrintViews);
        keep(books.read(file), file, ofBooks);
    }

    private static void keep(List<Diagnostic> found, OutputFile file, Map<String, List<Diagnostic>> byPath) {
        if (!found.isEmpty()) {
            byPath.put(file.path(), found);
        }
    }

    /** What was found in all of them, in the order of their paths. */
    public List<Diagnostic> findings() {
        return Stream.of(
                        pages.findings(leaks.values()),
                        Losses.once(together(ofPrintViews.values()), together(ofBooks.values())),
                        books.scripts())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Diagnostic> together(Collection<List<Diagnostic>> found) {
        return found.stream().flatMap(List::stream).toList();
    }
}
