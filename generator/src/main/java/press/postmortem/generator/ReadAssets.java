package press.postmortem.generator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.postmortem.generator.content.PictureSize;
import press.postmortem.generator.diagnostic.Diagnostic;

/** What was found in the files that are published as they are; each is read once. */
record ReadAssets(List<ReadAsset> assets) {
    List<Diagnostic> leaks() {
        return assets.stream().flatMap(asset -> asset.leaks().stream()).toList();
    }

    /** How large they are, as far as that is known, by path below the content root. */
    Map<String, PictureSize> pictures() {
        Map<String, PictureSize> pictures = new HashMap<>();
        assets.forEach(asset -> asset.size().ifPresent(size -> pictures.put(asset.path(), size)));
        return pictures;
    }
}
