package press.postmortem.generator.render;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import press.postmortem.generator.plan.SitePlan;

/** {@link SitePlan} + {@link Theme} → {@link OutputFile}s. */
public final class SiteRenderer {
    private SiteRenderer() {}

    /** Every file of the plan and every static file of the theme, sorted by path. */
    public static List<OutputFile> render(SitePlan plan, Theme theme) {
        FileRenderer renderer = new FileRenderer(new Edition(plan, theme));
        return Stream.concat(plan.files().parallelStream().map(file -> file.accept(renderer)), theme.statics().stream())
                .sorted(Comparator.comparing(OutputFile::path))
                .toList();
    }
}
