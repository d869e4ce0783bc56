package press.postmortem.generator.proof;

import java.util.List;
import java.util.Set;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.content.ContentTree;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.output.OutputFile;

/** {@link SitePlan} → the files of the content that are published as they are. */
public final class PublishedAssets {
    private PublishedAssets() {}

    /** Each with its path below the content root. */
    public static List<Asset> of(SitePlan plan) {
        Set<Asset> statics = Set.copyOf(plan.library().statics());
        return plan.copies().stream()
                .map(Planned.Copy::asset)
                .map(asset -> statics.contains(asset)
                        ? new Asset(ContentTree.STATICS + asset.path(), asset.file(), asset.stamp())
                        : asset)
                .toList();
    }

    /** Those that stand in the place of a file of the theme, which the site lacks then: nobody's own file is lost. */
    public static List<Diagnostic> inTheWayOf(List<OutputFile.Binary> theme, SitePlan plan) {
        return theme.stream()
                .map(OutputFile::path)
                .filter(path -> plan.file(path).isPresent())
                .map(path -> Diagnostic.of(
                        PublishingRule.PATH_TAKEN,
                        Location.ofFile(ContentTree.STATICS + path),
                        "A file of the theme",
                        ContentTree.STATICS + path,
                        path))
                .toList();
    }
}
