package press.postmortem.generator.plan;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Mention;
import press.postmortem.generator.incident.Reference;
import press.postmortem.generator.incident.References;

/** The assets of a library that some page refers to. Nothing else of the content folder is published. */
final class ReferredAssets {
    private final References references;
    private final SortedMap<String, Asset> referred = new TreeMap<>();

    private ReferredAssets(References references) {
        this.references = references;
    }

    /** By path below the content root. */
    static SortedMap<String, Asset> of(Library library) {
        ReferredAssets assets = new ReferredAssets(References.in(library));
        library.markdown().forEach(source -> assets.add(source, library.mentions(source)));
        return assets.referred;
    }

    private void add(SourceFile source, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (references.resolve(source, mention.target()) instanceof Reference.ToAsset found) {
                referred.put(found.asset().path(), found.asset());
            }
        }
    }
}
