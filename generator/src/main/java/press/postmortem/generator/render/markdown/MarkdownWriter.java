package press.postmortem.generator.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Inline;

/** {@link Block}s and {@link Inline}s → Markdown (CommonMark, with GitHub's tables, boxes, alerts and footnotes). */
public final class MarkdownWriter {
    private static final String APART = "\n\n";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** One that a line with something in it follows. */
    private static final Pattern LINE_END = Pattern.compile("\n(?!\n|$)");

    private final Targets targets;

    public MarkdownWriter(Targets targets) {
        this.targets = targets;
    }

    /** Each block on lines of its own; no line end at the end. */
    public String blocks(List<Block> blocks) {
        return blocks(blocks, APART);
    }

    /** On one line. */
    public String line(List<Inline> text) {
        return InlineText.of(text, targets, InlineText.Room.LINE);
    }

    /** Several lines, none of which begins as a block. */
    public String lines(List<Inline> text) {
        return InlineText.of(text, targets, InlineText.Room.LINES);
    }

    /** Empty where there are none. */
    public String footnotes(List<Document.Footnote> footnotes) {
        return footnotes.stream()
                .map(note -> "[^" + note.label() + "]: " + indented(blocks(note.content()), "    "))
                .collect(Collectors.joining(APART));
    }

    /**
     * A table of texts as somebody else wrote them.
     *
     * @param rows as many cells as there are heads
     */
    public static String table(List<String> heads, List<List<String>> rows) {
        return Stream.of(
                        Stream.of(
                                row(heads),
                                row(heads.stream().map(head -> "---").toList())),
                        rows.stream().map(MarkdownWriter::row))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** A text in a cell of a {@link #table}. */
    public String cell(List<Inline> text) {
        return InlineText.of(text, targets, InlineText.Room.CELL);
    }

    /** A text without markup in a cell of a {@link #table}. */
    public static String cell(String text) {
        return Escaping.text(text, "", true).strip();
    }

    /** A text without markup, on one line. */
    public static String plain(String text) {
        return Escaping.lines(BLANKS.matcher(Escaping.text(text, "", false)).replaceAll(" "));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private String blocks(List<Block> blocks, String between) {
        List<String> written = new ArrayList<>();
        boolean other = false;
        Block last = null;
        for (Block block : blocks) {
            other = last != null && last.getClass() == block.getClass() && !other;
            String text = new Written(other).of(block);
            if (!text.isEmpty()) {
                written.add(text);
                last = block;
            }
        }
        return String.join(between, written);
    }

    private static String indented(String text, String blanks) {
        return text.indexOf('\n') < 0 ? text : LINE_END.matcher(text).replaceAll("\n" + blanks);
    }

    /** One block. */
    private final class Written implements Block.Visitor {
        private final boolean other;
        private String out = "";

        /** @param other whether a block of the same kind stands right above, with the usual marks */
        Written(boolean other) {
            this.other = other;
        }

        String of(Block block) {
            block.accept(this);
            return out;
        }

        @Override
        public void heading(Block.Heading heading) {
            String text = line(heading.content());
            String marks = "#".repeat(heading.level());
            out = (marks + " " + (text.endsWith("#") ? text.substring(0, text.length() - 1) + "\\#" : text)).strip();
        }

        @Override
        public void paragraph(Block.Paragraph paragraph) {
            out = lines(paragraph.content()).strip();
        }

        @Override
        public void plain(Block.Plain plain) {
            out = lines(plain.content()).strip();
        }

        @Override
        public void codeBlock(Block.CodeBlock code) {
            String longest = code.code()
                    .lines()
                    .map(String::stripLeading)
                    .filter(line -> line.startsWith("```"))
                    .map(line -> line.replaceAll("[^`].*", ""))
                    .reduce("``", (one, line) -> line.length() > one.length() ? line : one);
            String fence = longest + "`";
            String end = code.code().isEmpty() || code.code().endsWith("\n") ? "" : "\n";
            out = fence + code.language() + "\n" + code.code() + end + fence;
        }

        @Override
        public void quote(Block.Quote quote) {
            out = quoted(blocks(quote.content()));
        }

        @Override
        public void admonition(Block.Admonition admonition) {
            String title = line(admonition.title());
            String head =
                    "[!" + admonition.kind().toUpperCase(Locale.ROOT) + "]" + (title.isEmpty() ? "" : " " + title);
            String content = blocks(admonition.content());
            out = quoted(content.isEmpty() ? head : head + "\n" + content);
        }

        private String quoted(String text) {
            return text.lines().map(line -> line.isEmpty() ? ">" : "> " + line).collect(Collectors.joining("\n"));
        }

        @Override
        public void bulletList(Block.BulletList list) {
            String mark = other ? "* " : "- ";
            out = list.items().stream()
                    .map(item -> item(mark, item, list.tight()))
                    .collect(Collectors.joining(list.tight() ? "\n" : APART));
        }

        @Override
        public void orderedList(Block.OrderedList list) {
            List<String> items = new ArrayList<>();
            for (Block.Item item : list.items()) {
                String mark = list.start() + items.size() + (other ? ") " : ". ");
                items.add(item(mark, item, list.tight()));
            }
            out = String.join(list.tight() ? "\n" : APART, items);
        }

        private String item(String mark, Block.Item item, boolean tight) {
            String box = switch (item.box()) {
                case NONE -> "";
                case EMPTY -> "[ ] ";
                case TICKED -> "[x] ";
            };
            String content = blocks(item.content(), tight ? "\n" : APART);
            return (mark + box + indented(content, " ".repeat(mark.length()))).stripTrailing();
        }

        @Override
        public void table(Block.Table table) {
            List<String> heads = cells(table.head());
            List<String> lines = new ArrayList<>();
            lines.add(row(heads));
            List<String> rule = new ArrayList<>();
            for (int i = 0; i < heads.size(); i++) {
                rule.add(i < table.alignments().size() ? rule(table.alignments().get(i)) : "---");
            }
            lines.add(row(rule));
            table.rows().forEach(each -> lines.add(row(cells(each))));
            out = String.join("\n", lines);
        }

        private List<String> cells(Block.Row row) {
            return row.cells().stream().map(cell -> cell(cell.content())).toList();
        }

        private String rule(Block.Alignment alignment) {
            return switch (alignment) {
                case NONE -> "---";
                case START -> ":--";
                case CENTRE -> ":-:";
                case END -> "--:";
            };
        }

        @Override
        public void definitionList(Block.DefinitionList list) {
            out = list.definitions().stream().map(this::definition).collect(Collectors.joining(APART));
        }

        private String definition(Block.Definition definition) {
            Stream<String> terms = definition.terms().stream().map(MarkdownWriter.this::line);
            Stream<String> descriptions =
                    definition.descriptions().stream().map(description -> ": " + indented(blocks(description), "  "));
            return Stream.concat(terms, descriptions).collect(Collectors.joining("\n"));
        }

        @Override
        public void thematicBreak(Block.ThematicBreak line) {
            out = "___";
        }

        /** What can be folded stays so; of all others the content is enough. */
        @Override
        public void element(Block.Element element) {
            String content = blocks(element.content());
            out = switch (element.tag()) {
                case "details" -> "<details>\n" + content + APART + "</details>";
                case "summary" -> "<summary>" + content.replace('\n', ' ') + "</summary>";
                default -> content;
            };
        }
    }
}
