package press.postmortem.generator.document.syntax;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import press.postmortem.generator.document.text.AdmonitionKinds;

/** Blocks between a line that opens a container and its end. */
public final class ContainerBlock extends Block {
    private final String kind;
    private final BasedSequence opening;
    private final BasedSequence title;

    ContainerBlock(String kind, BasedSequence opening, BasedSequence title) {
        this.kind = kind;
        this.opening = opening;
        this.title = title;
    }

    /** A container between colons may be anything; of what is none of the known kinds only the content is kept. */
    public boolean isAdmonition() {
        return !opening.startsWith(":") || AdmonitionKinds.isKnown(kind);
    }

    public String kind() {
        return kind;
    }

    /** The whole line that opens it. */
    public BasedSequence opening() {
        return opening;
    }

    public BasedSequence title() {
        return title;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {opening, title};
    }
}
