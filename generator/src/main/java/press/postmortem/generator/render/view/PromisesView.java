package press.postmortem.generator.render.view;

import java.util.List;

/**
 * Actions under one heading.
 *
 * @param id of the group; empty where the page gives it none
 * @param titleHtml empty where there is no heading
 */
public record PromisesView(String id, String titleHtml, String count, String remark, List<PromiseView> promises)
        implements View {
    public PromisesView {
        promises = List.copyOf(promises);
    }
}
