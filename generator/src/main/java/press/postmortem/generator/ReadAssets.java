package press.postmortem.generator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.content.PictureSize;
import press.postmortem.generator.diagnostic.Diagnostic;

/** What was found in the files that are published as they are; each is read once. */
record ReadAssets(List<ReadAsset> assets) {
    /** @param published those of the files that readers will have */
    List<Diagnostic> leaks(List<Asset> published) {
        Set<String> paths = published.stream().map(Asset::path).collect(Collectors.toSet());
        return assets.stream()
                .filter(asset -> paths.contains(asset.path()))
                .flatMap(asset -> asset.leaks().stream())
                .toList();
    }

    /** How large they are, as far as that is known, by path below the content root. */
    Map<String, PictureSize> pictures() {
        Map<String, PictureSize> pictures = new HashMap<>();
        assets.forEach(asset -> asset.size().ifPresent(size -> pictures.put(asset.path(), size)));
        return pictures;
    }
}
