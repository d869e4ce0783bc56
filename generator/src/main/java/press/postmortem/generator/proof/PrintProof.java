package press.postmortem.generator.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.References;
import press.postmortem.generator.render.Galley;
import press.postmortem.generator.render.OutputFile;

/**
 * Reads the print views again: is every word, line of code and picture of every report there, does every link within a page
 * lead to a place on it, and is no place called as another is?
 *
 * <p>A galley that stands in many print views is read once; each of them is then asked only whether it holds it whole.
 */
public final class PrintProof {
    private final References references;
    private final Map<Galley, PrintedPage> read;

    private PrintProof(Library library, Collection<Galley> galleys) {
        this.references = References.in(library);
        Map<Galley, PrintedPage> pages = new IdentityHashMap<>();
        galleys.parallelStream()
                .map(galley -> Map.entry(galley, PrintedPage.of(galley.html())))
                .toList()
                .forEach(entry -> pages.put(entry.getKey(), entry.getValue()));
        this.read = pages;
    }

    /** All print views among the files. */
    public static List<Diagnostic> of(List<OutputFile> files, Library library) {
        List<OutputFile.Text> pages = files.stream()
                .filter(OutputFile.Text.class::isInstance)
                .map(OutputFile.Text.class::cast)
                .filter(page -> !page.galleys().isEmpty())
                .toList();
        Map<Galley, OutputFile.Text> first = new IdentityHashMap<>();
        pages.forEach(page -> page.galleys().forEach(galley -> first.putIfAbsent(galley, page)));
        PrintProof proof = new PrintProof(library, first.keySet());
        return pages.parallelStream()
                .map(page -> proof.page(page, galley -> first.get(galley) == page))
                .flatMap(List::stream)
                .toList();
    }

    /** @param isNew whether no page before held the galley */
    private List<Diagnostic> page(OutputFile.Text page, Predicate<Galley> isNew) {
        PageNotes notes = new PageNotes(page.path());
        Map<String, Galley> missing = new IdentityHashMap<>();
        page.galleys().forEach(galley -> missing.put(galley.html(), galley));
        StringBuilder around = new StringBuilder();
        for (String piece : page.pieces()) {
            if (missing.remove(piece) == null) {
                around.append(piece);
            }
        }
        for (Galley galley : page.galleys()) {
            if (missing.containsKey(galley.html())) {
                notes.say(
                        PublishingRule.LOST_WORDS,
                        Lost.of(galley.report().id()),
                        Lost.quote(galley.report().title()));
            } else if (isNew.test(galley)) {
                compare(galley, notes);
            }
        }
        List<PrintedPage> parts =
                new ArrayList<>(page.galleys().stream().map(read::get).toList());
        parts.add(PrintedPage.of(around.toString()));
        follow(parts, notes);
        return notes.said;
    }

    private void compare(Galley galley, PageNotes notes) {
        PrintedPage page = read.get(galley);
        ReportCopy copy = ReportCopy.of(galley.report(), references);
        String report = Lost.of(galley.report().id());
        int at = 0;
        for (String passage : copy.passages()) {
            String letters = Letters.of(passage);
            int found = page.letters().indexOf(letters, at);
            if (found >= 0) {
                at = found + letters.length();
            } else if (!page.letters().contains(letters)) {
                notes.say(PublishingRule.LOST_WORDS, report, Lost.quote(passage.strip()));
            }
        }
        if (page.pictures() < copy.pictures()) {
            notes.say(PublishingRule.LOST_PICTURES, page.pictures(), copy.pictures(), report);
        }
    }

    private static void follow(List<PrintedPage> parts, PageNotes notes) {
        Set<String> ids = new HashSet<>();
        for (PrintedPage part : parts) {
            part.ids().stream().filter(id -> !ids.add(id)).forEach(id -> notes.say(PublishingRule.PLACE_TWICE, id));
        }
        parts.stream()
                .flatMap(part -> part.targets().stream())
                .distinct()
                .filter(target -> !ids.contains(target))
                .forEach(target -> notes.say(PublishingRule.LOST_PLACE, target));
    }

    /** What is said of one page. */
    private static final class PageNotes {
        private final Location location;
        private final List<Diagnostic> said = new ArrayList<>();

        PageNotes(String path) {
            this.location = Location.ofFile(path);
        }

        void say(Rule rule, Object... arguments) {
            said.add(Diagnostic.of(rule, location, arguments));
        }
    }
}
