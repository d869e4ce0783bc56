package press.postmortem.generator.lint.reference;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import press.postmortem.generator.diagnostic.Suggestion;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.incident.Page;
import press.postmortem.generator.incident.Postmortem;

/** The places in a document that a link can lead to. */
final class Anchors {
    /** What browsers understand without an id: the top (HTML, section 7.4.6.4) and a piece of text. */
    private static final String TOP = "top";

    private static final String TEXT_FRAGMENT = ":~:";

    private final Set<String> ids = new TreeSet<>();

    private Anchors() {}

    static Anchors of(Postmortem postmortem) {
        Anchors anchors = new Anchors();
        anchors.add(postmortem.heading(), postmortem.document());
        return anchors;
    }

    static Anchors of(Page page) {
        Anchors anchors = new Anchors();
        anchors.add(page.heading(), page.document());
        return anchors;
    }

    boolean has(String anchor) {
        return anchor.isEmpty() || anchor.equals(TOP) || anchor.contains(TEXT_FRAGMENT) || ids.contains(anchor);
    }

    Optional<String> nearest(String anchor) {
        return Suggestion.nearest(anchor, ids);
    }

    private void add(Optional<Block.Heading> title, Document document) {
        title.map(Block.Heading::id).ifPresent(ids::add);
        ids.addAll(document.ids());
    }
}
