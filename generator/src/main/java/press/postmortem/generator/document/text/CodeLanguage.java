package press.postmortem.generator.document.text;

import java.util.Locale;

/** The language that the line of a fence names. */
public final class CodeLanguage {
    private CodeLanguage() {}

    /** The first word of it, lower case: {@code java} of {@code ```Java title="x"} and of {@code ```{.java}}. */
    public static String of(String info) {
        String trimmed = info.strip();
        int start = trimmed.startsWith("{.") ? 2 : 0;
        int end = start;
        while (end < trimmed.length() && mayStand(trimmed.charAt(end))) {
            end++;
        }
        return trimmed.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** What a class of HTML names, as in {@code language-java}. */
    public static String ofClasses(String classes) {
        for (String each : classes.split("\\s+")) {
            if (each.startsWith("language-") || each.startsWith("lang-")) {
                return of(each.substring(each.indexOf('-') + 1));
            }
        }
        return "";
    }

    private static boolean mayStand(char c) {
        return Character.isLetterOrDigit(c) || "+#-_.".indexOf(c) >= 0;
    }
}
