package press.postmortem.generator.render;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.postmortem.generator.content.PictureSize;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;

/** {@link SitePlan} + {@link Theme} → {@link OutputFile}s. */
public final class SiteRenderer {
    private final SitePlan plan;
    private final Theme theme;
    private final FileRenderer renderer;

    private SiteRenderer(SitePlan plan, Theme theme, Map<String, PictureSize> pictures) {
        this.plan = plan;
        this.theme = theme;
        this.renderer = new FileRenderer(new Edition(plan, theme, pictures));
    }

    /** @param pictures how large they are, as far as that is known, by the path below the content root */
    public static SiteRenderer of(SitePlan plan, Theme theme, Map<String, PictureSize> pictures) {
        return new SiteRenderer(plan, theme, pictures);
    }

    /**
     * Every file of the plan that is not for paper, and every static file of the theme, sorted by path; without what a search
     * page's script uses, where the theme has no such script.
     */
    public List<OutputFile> screen() {
        return sorted(Stream.concat(files(file -> !isForPaper(file) && !isIdle(file)), theme.statics().stream()));
    }

    /** Print views, their style sheets, and books, sorted by path. */
    public List<OutputFile> paper() {
        return sorted(files(SiteRenderer::isForPaper));
    }

    private Stream<OutputFile> files(Predicate<Planned> wanted) {
        return plan.files().parallelStream().filter(wanted).map(file -> file.accept(renderer));
    }

    private boolean isIdle(Planned file) {
        boolean forSearchScript = file instanceof Planned.SearchIndex
                || file instanceof Planned.ClientLibrary
                || file instanceof Planned.ClientLicence;
        return forSearchScript && !theme.hasSearchScript();
    }

    private static boolean isForPaper(Planned file) {
        return file instanceof Planned.Print
                || file instanceof Planned.PrintStyle
                || file instanceof Planned.PrintIndex
                || file instanceof Planned.Book;
    }

    private static List<OutputFile> sorted(Stream<OutputFile> files) {
        return files.sorted(Comparator.comparing(OutputFile::path)).toList();
    }
}
