package press.postmortem.generator.render.view;

import java.util.List;
import java.util.Optional;
import press.postmortem.generator.render.output.Pieces;

/**
 * Reports on one page, for paper.
 *
 * @param name what a window or a file of it is called
 * @param style the address of the style sheet that heads the pages
 * @param book whether there is a cover and a table of contents
 * @param recto whether each report starts on a right-hand page
 * @param kind what the reports have in common, as in {@code Service}; empty for the whole site
 * @param pdf the same as a book
 * @param facts what the cover says below the title
 * @param index which reports are about what; empty where there is one report alone
 */
public record PrintView(
        String language,
        String direction,
        String name,
        String title,
        String site,
        String statics,
        String style,
        boolean book,
        boolean recto,
        Optional<LinkView> back,
        Optional<LinkView> pdf,
        String kind,
        String stand,
        List<FactView> facts,
        List<PrintedView> reports,
        List<SubjectView> index)
        implements View {
    public PrintView {
        facts = List.copyOf(facts);
        reports = List.copyOf(reports);
        index = List.copyOf(index);
    }

    /**
     * One report.
     *
     * @param number in the book, from 1
     * @param id of its place on the page
     * @param galleyHtml all of it but its number
     */
    public record PrintedView(String number, String id, ReportView listed, Pieces galleyHtml) implements View {}

    /** What all terms below it are: services, tags, causes. */
    public record SubjectView(String title, List<TermView> terms) implements View {
        public SubjectView {
            terms = List.copyOf(terms);
        }
    }

    /** A word of the index, and the reports that it is said of. */
    public record TermView(String name, List<NumberView> numbers) implements View {
        public TermView {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * Where a report stands.
     *
     * @param number of the report in the book
     * @param after what stands between this number and the next
     */
    public record NumberView(String id, String number, String after) implements View {}
}
