package press.postmortem.generator.render.view;

import java.util.List;
import java.util.Optional;

/**
 * Actions as a table.
 *
 * @param language of the report that they stand in, where it is not the site's
 * @param statusHtml the head of the column of states; so the others
 * @param typeColumn whether there is a column for the type; so the others
 * @param columns how many there are
 * @param preambleHtml what stood before the first action
 * @param remarksHtml what stood among the actions and is none
 */
public record ActionsView(
        Optional<LanguageView> language,
        String caption,
        String preambleHtml,
        String statusHtml,
        String actionHtml,
        String typeHtml,
        String ownerHtml,
        String dueHtml,
        boolean typeColumn,
        boolean ownerColumn,
        boolean dueColumn,
        boolean ageColumn,
        String columns,
        List<PromisesView> groups,
        String remarksHtml)
        implements View {
    public ActionsView {
        groups = List.copyOf(groups);
    }
}
