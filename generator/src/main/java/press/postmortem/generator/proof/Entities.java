package press.postmortem.generator.proof;

import java.util.List;
import org.jsoup.parser.Parser;

/** What a text of HTML or XML says once its entities are characters again. */
final class Entities {
    /**
     * Those that are written here, and what each stands for; a theme may have others, which jsoup knows. Most sites need
     * nothing else of jsoup, whose classes and tables take 50 ms to load.
     */
    private static final List<String> OURS = List.of("&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&nbsp;");

    private static final String CHARACTERS = "&<>\"'\u00a0";

    private Entities() {}

    static String decoded(String text) {
        int ampersand = text.indexOf('&');
        if (ampersand < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (ampersand >= 0) {
            int entity = ours(text, ampersand);
            if (entity < 0) {
                return Parser.unescapeEntities(text, false);
            }
            out.append(text, at, ampersand).append(CHARACTERS.charAt(entity));
            at = ampersand + OURS.get(entity).length();
            ampersand = text.indexOf('&', at);
        }
        return out.append(text, at, text.length()).toString();
    }

    /** Which of ours stands there; -1 for none. */
    private static int ours(String text, int at) {
        for (int i = 0; i < OURS.size(); i++) {
            if (text.startsWith(OURS.get(i), at)) {
                return i;
            }
        }
        return -1;
    }
}
