package press.postmortem.generator.document.text;

import java.util.Locale;
import java.util.Set;

/** The kinds of admonitions that GitHub, Obsidian, MkDocs, Docusaurus and GitBook know. */
public final class AdmonitionKinds {
    private static final Set<String> KINDS = Set.of(
            "note",
            "tip",
            "important",
            "warning",
            "caution",
            "info",
            "hint",
            "danger",
            "error",
            "bug",
            "example",
            "question",
            "success",
            "failure",
            "abstract",
            "summary",
            "details",
            "todo",
            "quote");

    private AdmonitionKinds() {}

    public static boolean isKnown(String kind) {
        return KINDS.contains(kind.toLowerCase(Locale.ROOT));
    }
}
