package press.postmortem.generator.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All that a reader of the page can read of a document, and all that an author wrote for readers. */
final class Words {
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
        words.blocks(document.blocks());
        document.footnotes().forEach(footnote -> words.blocks(footnote.content()));
        return squeezed(words.out.toString());
    }

    static String squeezed(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading it) {
            inlines(it.content());
        } else if (block instanceof Block.Paragraph it) {
            inlines(it.content());
        } else if (block instanceof Block.Plain it) {
            inlines(it.content());
        } else if (block instanceof Block.CodeBlock it) {
            out.append(it.code());
        } else if (block instanceof Block.Quote it) {
            blocks(it.content());
        } else if (block instanceof Block.Admonition it) {
            inlines(it.title());
            blocks(it.content());
        } else if (block instanceof Block.BulletList it) {
            it.items().forEach(item -> blocks(item.content()));
        } else if (block instanceof Block.OrderedList it) {
            it.items().forEach(item -> blocks(item.content()));
        } else if (block instanceof Block.Table it) {
            it.head().cells().forEach(cell -> inlines(cell.content()));
            it.rows().forEach(row -> row.cells().forEach(cell -> inlines(cell.content())));
        } else if (block instanceof Block.DefinitionList it) {
            it.definitions().forEach(each -> {
                each.terms().forEach(this::inlines);
                each.descriptions().forEach(this::blocks);
            });
        } else if (block instanceof Block.Element it) {
            blocks(it.content());
        }
    }

    private void inlines(List<Inline> content) {
        out.append(Inline.plainText(content)).append(' ');
    }
}
