package press.postmortem.generator.render.view;

import java.util.List;

/** The page for an address that leads nowhere. */
public record NotFoundView(LinkView home, List<ReportView> latest) implements View {
    public NotFoundView {
        latest = List.copyOf(latest);
    }
}
