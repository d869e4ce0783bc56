package press.postmortem.generator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.postmortem.generator.content.ContentFolder;
import press.postmortem.generator.content.ContentTree;
import press.postmortem.generator.content.History;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.plan.Drafts;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.plan.SitePlanner;

/** Of which kind each page of a site is, by its path. */
public final class PlannedPages {
    private PlannedPages() {}

    /** What authors wrote as HTML themselves is no page of ours. */
    public static Map<String, Class<? extends Planned>> of(Settings settings) {
        ContentTree tree = ContentFolder.read(settings.content()).value();
        ReadLibrary read = LibraryReader.read(tree, settings, Checked.of(History.none()), 2, Memory.empty())
                .value();
        SitePlan plan = SitePlanner.plan(read.library(), read.newest(), List.of(), Drafts.LEFT_OUT)
                .value();
        Map<String, Class<? extends Planned>> pages = new TreeMap<>();
        plan.files().stream()
                .filter(file -> file.path().endsWith(".html") && !(file instanceof Planned.Copy))
                .forEach(file -> pages.put(file.path(), file.getClass()));
        return pages;
    }
}
