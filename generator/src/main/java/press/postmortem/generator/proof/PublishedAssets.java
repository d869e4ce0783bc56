package press.postmortem.generator.proof;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;

/** {@link SitePlan} → the files of the content that are published as they are. */
public final class PublishedAssets {
    private static final String STATICS = "static/";

    private PublishedAssets() {}

    /** Each with its path below the content root. */
    public static List<Asset> of(SitePlan plan) {
        Set<Asset> statics = Set.copyOf(plan.library().statics());
        return plan.files().stream()
                .flatMap(file -> file instanceof Planned.Copy copy ? Stream.of(copy.asset()) : Stream.empty())
                .map(asset -> statics.contains(asset)
                        ? new Asset(STATICS + asset.path(), asset.file(), asset.stamp())
                        : asset)
                .toList();
    }
}
