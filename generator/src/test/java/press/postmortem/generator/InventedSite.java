package press.postmortem.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import press.postmortem.generator.content.ContentFolder;
import press.postmortem.generator.content.ContentTree;
import press.postmortem.generator.content.History;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.extract.PostmortemExtractor;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.plan.Drafts;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.plan.SitePlanner;
import press.postmortem.generator.render.SiteRenderer;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.output.PendingFile;
import press.postmortem.generator.render.theme.Theme;

/** Invented reports ({@link ManyReports}), and what the stages make of them. */
record InventedSite(Path content, ContentTree tree, Library library, LocalDate today, SitePlan plan, Theme theme) {
    static InventedSite of(Path content, int reports) throws IOException {
        ManyReports.write(content, reports);
        ContentTree tree = ContentFolder.read(content).value();
        ReadLibrary read = LibraryReader.read(
                        tree, Settings.of(content, content), Checked.of(History.none()), 2, Memory.empty())
                .value();
        Library library = read.library();
        LocalDate today = read.newest();
        SitePlan plan =
                SitePlanner.plan(library, today, List.of(), Drafts.LEFT_OUT).value();
        Theme theme = Theme.load(
                        Settings.DEFAULT_THEME,
                        List.of(),
                        InventedSite.class.getClassLoader(),
                        Site.unnamed().language())
                .value();
        return new InventedSite(content, tree, library, today, plan, theme);
    }

    List<Postmortem> extract() {
        return library.postmortems().stream()
                .map(report -> PostmortemExtractor.postmortem(report.document(), library.site())
                        .value())
                .toList();
    }

    SitePlan planned() {
        return SitePlanner.plan(library, today, List.of(), Drafts.LEFT_OUT).value();
    }

    /** The characters of all sources. */
    long read() {
        return tree.postmortems().stream()
                .mapToLong(source -> source.text().length())
                .sum();
    }

    /** The texts of a kind, with all that must be known of the site before. */
    List<OutputFile> made(Class<? extends Planned> kind) {
        List<Planned> files = plan.files().stream().filter(kind::isInstance).toList();
        SiteRenderer renderer = renderer(new SitePlan(
                library,
                today,
                files,
                plan.copies(),
                plan.listings(),
                plan.topicsByReport(),
                plan.recurrences(),
                plan.pathsBySource()));
        return renderer.files().stream()
                .map(PendingFile::make)
                .filter(OutputFile.Textual.class::isInstance)
                .toList();
    }

    List<OutputFile> screen() {
        return renderer(plan).screen().stream().map(PendingFile::make).toList();
    }

    SiteRenderer renderer(SitePlan files) {
        return SiteRenderer.of(files, theme, Map.of(), List::of);
    }
}
