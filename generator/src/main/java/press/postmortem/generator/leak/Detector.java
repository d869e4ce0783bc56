package press.postmortem.generator.leak;

import java.util.List;

/** Knows one kind of secret. Takes time linear in the text, whatever the text; never throws because of it. */
interface Detector {
    /** In any order; those of one detector may overlap. */
    List<Leak> find(String text);
}
