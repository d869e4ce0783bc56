package press.postmortem.generator.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All that a reader of the page can read of a document, and all that an author wrote for readers. */
final class Words extends TreeVisit {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final List<Pattern> MARKUP = List.of(
            Pattern.compile("(?m)^(import|export) .*$"),
            Pattern.compile("(?s)\\{%.*?%\\}|\\{\\{[<%].*?[>%]\\}\\}|\\{:[^}\\n]*\\}"),
            Pattern.compile("(?m)^\\s*(`{3,}|~{3,})[^`\\n]*$"),
            Pattern.compile("(?m)^\\s*\\[[^\\]\\n]+\\]:\\s*\\S+.*$"),
            Pattern.compile("(?<=\\])\\((?:[^()\\n]|\\([^()\\n]*\\))*\\)"),
            Pattern.compile("(?<=\\])\\[[^\\]\\n]*\\]"),
            Pattern.compile("\\[\\^[^\\]\\n]+\\]"),
            Pattern.compile("</?[A-Za-z][^>\\n]*>"),
            Pattern.compile("(?m)^\\s*:{3,}.*$"));
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");

    private final StringBuilder out = new StringBuilder();

    private Words() {}

    /** The words of a source's body, without markup. */
    static List<String> written(String body) {
        String text = COMMENT.matcher(body).replaceAll(" ");
        for (Pattern markup : MARKUP) {
            text = markup.matcher(text).replaceAll(" ");
        }
        String decoded = org.jsoup.parser.Parser.unescapeEntities(text, false);
        Matcher words = WORD.matcher(decoded);
        return words.results().map(java.util.regex.MatchResult::group).toList();
    }

    /** Letters and digits of everything in the tree, in its order. */
    static String shown(Document document) {
        Words words = new Words();
        words.document(document);
        return squeezed(words.out.toString());
    }

    static String squeezed(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    void block(Block block) {
        out.append(block instanceof Block.CodeBlock code ? code.code() : " ");
    }

    @Override
    void inline(Inline inline) {
        if (inline instanceof Inline.Text text) {
            out.append(text.text());
        } else if (inline instanceof Inline.Code code) {
            out.append(code.code());
        } else if (inline instanceof Inline.Redaction redaction) {
            out.append(redaction.written());
        } else if (inline instanceof Inline.Image image) {
            out.append(image.alternative());
        }
    }
}
