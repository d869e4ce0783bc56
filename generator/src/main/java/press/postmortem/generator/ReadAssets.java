package press.postmortem.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.content.AssetContent;
import press.postmortem.generator.content.AssetReader;
import press.postmortem.generator.content.PictureSize;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.leak.LeakScanner;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.proof.AssetProof;
import press.postmortem.generator.proof.PublishedAssets;

/**
 * What was found in the files that are published as they are; each is read once.
 *
 * @param pictures how large they are, as far as that is known, by path below the content root
 */
record ReadAssets(List<Diagnostic> leaks, Map<String, PictureSize> pictures) {
    static ReadAssets of(SitePlan plan, LeakScanner scanner, int threads) {
        List<Diagnostic> leaks = new ArrayList<>();
        Map<String, PictureSize> pictures = new HashMap<>();
        try (InParallel parallel = new InParallel(threads)) {
            for (ReadAsset asset : parallel.map(PublishedAssets.of(plan), file -> ReadAsset.of(file, scanner))) {
                leaks.addAll(asset.leaks());
                asset.size().ifPresent(size -> pictures.put(asset.path(), size));
            }
        }
        return new ReadAssets(leaks, pictures);
    }

    private record ReadAsset(String path, List<Diagnostic> leaks, Optional<PictureSize> size) {
        static ReadAsset of(Asset asset, LeakScanner scanner) {
            AssetContent content = AssetReader.read(asset);
            return new ReadAsset(asset.path(), AssetProof.of(content, scanner), content.size());
        }
    }
}
