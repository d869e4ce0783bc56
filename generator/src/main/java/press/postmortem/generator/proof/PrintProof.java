package press.postmortem.generator.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.References;
import press.postmortem.generator.render.output.Galley;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.output.Piece;

/**
 * Reads the print views again: is every word, line of code and picture of every report there, does every link within a page
 * lead to a place on it, and is no place called as another is?
 *
 * <p>A galley that stands in many print views is read once, for whoever comes to it first, and so is one for all that were made
 * of it; each print view is then asked only whether it holds its own whole.
 */
public final class PrintProof {
    private final References references;
    private final Map<Galley, ReadGalley> read = new ConcurrentHashMap<>();

    private PrintProof(Library library) {
        this.references = References.in(library);
    }

    /** @param library whose print views are read, in any order and from any thread */
    public static PrintProof of(Library library) {
        return new PrintProof(library);
    }

    /**
     * What a print view lost, and what each of its galleys did; so the loss of a galley is told of every page that it stands
     * on. See {@link Losses#once}.
     *
     * @param file one that is no print view lost nothing
     */
    public List<Diagnostic> read(OutputFile file) {
        return file instanceof OutputFile.Print page && !page.galleys().isEmpty() ? readPage(page) : List.of();
    }

    private List<Diagnostic> readPage(OutputFile.Print page) {
        PageNotes notes = new PageNotes(page.path());
        Set<Galley> whole = new HashSet<>();
        List<Piece> around = around(page, whole);
        List<PlaceDigests> places = new ArrayList<>();
        for (Galley galley : page.galleys()) {
            Galley same = SameGalley.of(galley);
            ReadGalley readGalley = read.computeIfAbsent(same, this::read);
            places.add(readGalley.places());
            if (whole.contains(galley)) {
                readGalley.losses().forEach(notes::say);
            } else {
                notes.say(lostWords(galley.report(), galley.report().title()));
            }
        }
        places.add(PlaceDigests.of(PrintedPage.of(around).places()));
        if (!PlaceDigests.areSound(places)) {
            follow(PrintedPage.of(page.content().list()).places(), notes);
        }
        return notes.said;
    }

    /**
     * What stands around the galleys.
     *
     * @param whole is told those that the page holds in one piece
     */
    private static List<Piece> around(OutputFile.Print page, Set<Galley> whole) {
        Map<Piece, Galley> beginnings = new HashMap<>();
        for (Galley galley : page.galleys()) {
            galley.pieces().stream().findFirst().ifPresent(first -> beginnings.put(first, galley));
        }
        List<Piece> around = new ArrayList<>();
        List<Piece> pieces = page.content().list();
        int at = 0;
        while (at < pieces.size()) {
            Galley galley = beginnings.get(pieces.get(at));
            int end = galley == null ? 0 : at + galley.pieces().size();
            if (galley != null
                    && end <= pieces.size()
                    && pieces.subList(at, end).equals(galley.pieces())) {
                whole.add(beginnings.remove(pieces.get(at)));
                at = end;
            } else {
                around.add(pieces.get(at));
                at++;
            }
        }
        return around;
    }

    private ReadGalley read(Galley galley) {
        PrintedPage page = PrintedPage.of(galley.pieces());
        ReportCopy copy = ReportCopy.of(galley.report(), references);
        List<Loss> losses = new ArrayList<>();
        int at = 0;
        for (ReportCopy.Passage passage : copy.passages()) {
            int found = page.letters().find(passage.letters(), at);
            if (found >= 0) {
                at = found + passage.letters().length();
            } else {
                losses.add(lostWords(galley.report(), passage.words().strip()));
            }
        }
        if (page.pictures() < copy.pictures()) {
            losses.add(new Loss(
                    PublishingRule.LOST_PICTURES,
                    page.pictures(),
                    copy.pictures(),
                    Lost.of(galley.report().id())));
        }
        return new ReadGalley(PlaceDigests.of(page.places()), losses);
    }

    private static Loss lostWords(Postmortem report, String words) {
        return new Loss(PublishingRule.LOST_WORDS, Lost.of(report.id()), Lost.quote(words));
    }

    private static void follow(PrintedPage.Places places, PageNotes notes) {
        Set<String> ids = new HashSet<>();
        places.ids().stream()
                .filter(id -> !ids.add(id))
                .forEach(id -> notes.say(new Loss(PublishingRule.PLACE_TWICE, id)));
        places.targets().stream()
                .distinct()
                .filter(target -> !ids.contains(target))
                .forEach(target -> notes.say(new Loss(PublishingRule.LOST_PLACE, target)));
    }

    /** What is kept of a galley once it was compared with its report. */
    private record ReadGalley(PlaceDigests places, List<Loss> losses) {}

    /** What a diagnostic will say, on whichever page. */
    private record Loss(Rule rule, Object... arguments) {}

    /** What is said of one page. */
    private static final class PageNotes {
        private final Location location;
        private final List<Diagnostic> said = new ArrayList<>();

        PageNotes(String path) {
            this.location = Location.ofFile(path);
        }

        void say(Loss loss) {
            said.add(Diagnostic.of(loss.rule(), location, loss.arguments()));
        }
    }
}
