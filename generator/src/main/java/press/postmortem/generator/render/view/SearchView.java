package press.postmortem.generator.render.view;

import java.util.List;

/**
 * Every report by its title, and a form that searches them. The form needs a script; the list needs none.
 *
 * @param statics the folder of the theme's static files, ending in {@code /}
 * @param index the address of the script that holds the words of all reports: it calls {@code searchIndex}
 * @param library the address of the script that finds words in spite of typing errors: it sets {@code Fuse}
 * @param filters by what the reports found can be narrowed down
 * @param letters those that a title begins with; the reports of all of them are in the order of the index
 */
public record SearchView(
        String statics,
        String index,
        String library,
        String caption,
        List<CriterionView> filters,
        List<LetterView> letters)
        implements View {
    public SearchView {
        filters = List.copyOf(filters);
        letters = List.copyOf(letters);
    }

    /** @param name of the form's field, and of the key in {@link FoundView} */
    public record CriterionView(String name, String title, List<ChoiceView> choices) implements View {
        public CriterionView {
            choices = List.copyOf(choices);
        }
    }

    public record ChoiceView(String value, String text) implements View {}

    /** @param id of its place; {@code anchor} leads there */
    public record LetterView(String id, String anchor, String letter, List<FoundView> reports) implements View {
        public LetterView {
            reports = List.copyOf(reports);
        }
    }

    /** A report and, for each filter, the values that it goes with, with blanks between. */
    public record FoundView(ReportView report, String service, String severity, String year, String status, String tag)
            implements View {}
}
