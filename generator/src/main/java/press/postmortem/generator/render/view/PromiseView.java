package press.postmortem.generator.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A row of a table of actions.
 *
 * @param id of the row; empty where the page gives it none
 * @param name what the author or the build calls it: {@code A1}
 * @param href the place of the action on its report's page; empty where nobody needs a link to it
 * @param report the id of its report; empty on that report's own page
 * @param stated the author's words for the status, where the mark shows others
 * @param text in plain letters
 * @param type a key for filters
 * @param typeWord empty where it is none of those that have a name
 * @param owner empty where nobody is named
 * @param due absent where no day is given
 * @param age since the report came out, or from then until it was done
 * @param remark when it was done
 * @param noted whether the author's words for the status, a priority, a remark, the tracker or fields are there, or the report is named
 * @param leading whether it leads anywhere but to its place in its report
 * @param part whether it is a part of the action above it
 * @param whole where it stands away from the action that it is a part of, that action's name in a few words; else empty
 */
public record PromiseView(
        String id,
        String name,
        String href,
        String report,
        MarkView status,
        String stated,
        String text,
        String textHtml,
        String type,
        String typeWord,
        String priority,
        String owner,
        Optional<TimeView> due,
        String age,
        String remark,
        Optional<LinkView> tracker,
        boolean noted,
        List<FieldView> fields,
        String detailHtml,
        boolean leading,
        boolean part,
        String whole)
        implements RowView {
    public PromiseView {
        fields = List.copyOf(fields);
    }

    /** One that leads elsewhere is written as its page has to write the addresses. */
    @Override
    public boolean isShared() {
        return !leading;
    }
}
