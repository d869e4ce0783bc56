package press.postmortem.generator.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import press.postmortem.generator.content.PictureSize;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.EditionMemory;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.output.PendingFile;
import press.postmortem.generator.render.theme.Theme;

/** {@link SitePlan} + {@link Theme} → {@link PendingFile}s. */
public final class SiteRenderer {
    private final SitePlan plan;
    private final Theme theme;
    private final FileRenderer renderer;

    private SiteRenderer(SitePlan plan, Theme theme, FileRenderer renderer) {
        this.plan = plan;
        this.theme = theme;
        this.renderer = renderer;
    }

    /**
     * @param pictures how large they are, as far as that is known, by the path below the content root
     * @param reported what was found in the sources; asked by files that tell of it, from any thread
     */
    public static SiteRenderer of(
            SitePlan plan, Theme theme, Map<String, PictureSize> pictures, Supplier<List<Diagnostic>> reported) {
        return new SiteRenderer(plan, theme, new FileRenderer(new Edition(plan, theme, pictures), reported));
    }

    /** The same for a site that is looked at again and again. */
    public static SiteRenderer of(
            SitePlan plan,
            Theme theme,
            Map<String, PictureSize> pictures,
            Supplier<List<Diagnostic>> reported,
            EditionMemory memory) {
        Edition edition = new Edition(plan, theme, pictures, Optional.of(memory));
        return new SiteRenderer(plan, theme, new FileRenderer(edition, reported));
    }

    /**
     * Every file of the plan and every static file of the theme; without what a search page's script uses, where the theme has no
     * such script.
     */
    public List<PendingFile> files() {
        return pending(file -> !isIdle(file));
    }

    /** The same without what is for paper: print views, their style sheets, and books. */
    public List<PendingFile> screen() {
        return pending(file -> !isIdle(file) && !isForPaper(file));
    }

    /** One of {@link #files} by its path. */
    public Optional<PendingFile> file(String path) {
        return ownStatics()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .map(PendingFile::made)
                .or(() -> plan.file(path).filter(file -> !isIdle(file)).map(this::pending));
    }

    private PendingFile pending(Planned file) {
        return new PendingFile(file.path(), () -> file.accept(renderer));
    }

    private List<PendingFile> pending(Predicate<Planned> wanted) {
        Stream<PendingFile> planned = plan.files().stream().filter(wanted).map(this::pending);
        return Stream.concat(planned, ownStatics().map(PendingFile::made)).toList();
    }

    /** The theme's files, but for those at whose paths the site has files of its own. */
    private Stream<OutputFile.Binary> ownStatics() {
        return theme.statics().stream().filter(file -> plan.file(file.path()).isEmpty());
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
}
