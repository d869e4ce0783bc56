package press.postmortem.generator.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.postmortem.generator.BuildReport;
import press.postmortem.generator.Corpus;
import press.postmortem.generator.Generator;
import press.postmortem.generator.PlannedPages;
import press.postmortem.generator.Repository;
import press.postmortem.generator.ReviewFormat;
import press.postmortem.generator.Settings;
import press.postmortem.generator.SiteTree;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.review.ContentFolder;

/** What is opened in a browser: a content in a theme, or the pages for authors. */
enum ProvenSite {
    SAMPLE("broadsheet"),
    SAMPLE_PLAIN("plain"),
    EXTREMES("broadsheet"),
    EXTREMES_PLAIN("plain"),
    /** From right to left. */
    ARABIC("broadsheet"),
    SECTION("broadsheet"),
    SECTION_PLAIN("plain"),
    CHECKS("");

    private static final String SECTION_PATH = "hachyderm__community/community.hachyderm.io/content/en/blog/incidents";

    private final String theme;

    ProvenSite(String theme) {
        this.theme = theme;
    }

    /** Whether it is opened at all. */
    boolean isWanted(Thoroughness thoroughness) {
        return thoroughness != Thoroughness.FEW || this != EXTREMES_PLAIN && this != SECTION_PLAIN;
    }

    /**
     * Makes it; a test that wants the corpus is skipped where there is none.
     *
     * @param work an empty folder
     * @param address where {@code work/site/} is served
     */
    List<SitePage> build(Path work, String address) throws IOException {
        Path site = work.resolve("site");
        return this == CHECKS ? check(content(work), site) : publish(content(work), site, address);
    }

    private List<SitePage> publish(Path content, Path site, String address) {
        Settings settings =
                Settings.of(content, site).withTheme(theme).withBaseUrl(address).withFailOn(Settings.FailOn.NEVER);
        Generator.generate(settings);
        Map<String, Class<? extends Planned>> planned = PlannedPages.of(settings);
        return pages(site).stream()
                .map(path -> new SitePage(
                        site, path, Optional.ofNullable(planned.get(path)).flatMap(PageKind::of)))
                .toList();
    }

    private static List<SitePage> check(Path content, Path site) {
        BuildReport report = Generator.check(Settings.of(content, site));
        ReviewFormat.write(
                report.review(new ContentFolder("content"), Settings.FailOn.WARNING), Set.of(ReviewFormat.HTML), site);
        return pages(site).stream()
                .map(path -> new SitePage(site, path, PageKind.ofChecks(path)))
                .toList();
    }

    private Path content(Path work) throws IOException {
        return switch (this) {
            case SAMPLE, SAMPLE_PLAIN -> Repository.content();
            case EXTREMES, EXTREMES_PLAIN, CHECKS ->
                Extremes.write(Files.createDirectories(work.resolve("content")), "en");
            case ARABIC -> Extremes.write(Files.createDirectories(work.resolve("content")), "ar");
            case SECTION, SECTION_PLAIN -> Corpus.files().resolve(SECTION_PATH);
        };
    }

    private static List<String> pages(Path site) {
        return SiteTree.of(site).paths().stream()
                .filter(path -> path.endsWith(".html"))
                .toList();
    }
}
