package press.postmortem.generator.render.html;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short words with figures behind a hyphen, as days and ids are: a headline is not broken in them, though some browsers break
 * lines at any hyphen.
 */
public final class WholeWords {
    /** Fits the narrowest phone in the largest letters of a headline. */
    private static final int LONGEST = 16;

    private static final Pattern HYPHENATED = Pattern.compile("[\\p{L}\\p{N}]++(?:-[\\p{L}\\p{N}]++)++");

    private static final Pattern FIGURE = Pattern.compile("-\\p{N}");

    private WholeWords() {}

    public static String html(String text) {
        String html = Handles.html(text);
        return html.indexOf('-') < 0 ? html : HYPHENATED.matcher(html).replaceAll(WholeWords::marked);
    }

    private static String marked(MatchResult word) {
        boolean whole =
                word.group().length() <= LONGEST && FIGURE.matcher(word.group()).find();
        return Matcher.quoteReplacement(whole ? "<span class=\"whole\">" + word.group() + "</span>" : word.group());
    }
}
