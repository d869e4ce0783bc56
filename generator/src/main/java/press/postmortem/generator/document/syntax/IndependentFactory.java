package press.postmortem.generator.document.syntax;

import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import java.util.Set;

/** A kind of block of our own that may stand before or after any other in the list of the library, which wants a class each. */
abstract class IndependentFactory implements CustomBlockParserFactory {
    @Override
    public final Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public final Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public final boolean affectsGlobalScope() {
        return false;
    }
}
