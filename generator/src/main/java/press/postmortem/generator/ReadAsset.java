package press.postmortem.generator;

import java.util.List;
import java.util.Optional;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.content.AssetContent;
import press.postmortem.generator.content.AssetReader;
import press.postmortem.generator.content.PictureSize;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.leak.LeakScanner;
import press.postmortem.generator.proof.AssetProof;

/**
 * What was found in a file that is published as it is.
 *
 * @param path below the content root
 * @param size how large it is, where it is a picture
 */
record ReadAsset(String path, List<Diagnostic> leaks, Optional<PictureSize> size) {
    static ReadAsset of(Asset asset, LeakScanner scanner) {
        AssetContent content = AssetReader.read(asset);
        return new ReadAsset(asset.path(), AssetProof.of(content, scanner), content.size());
    }
}
