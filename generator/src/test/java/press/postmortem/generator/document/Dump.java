package press.postmortem.generator.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.SourceFile;

/** A document as text: a line a block, indented as it is nested, with the place of each; then the diagnostics. */
final class Dump {
    private final SourceFile source;
    private final StringBuilder out = new StringBuilder();

    private Dump(SourceFile source) {
        this.source = source;
    }

    static String of(Checked<Document> checked) {
        Document document = checked.value();
        Dump dump = new Dump(document.source());
        dump.frontMatter(document.frontMatter());
        dump.blocks(document.blocks(), 0);
        document.footnotes().forEach(dump::footnote);
        checked.diagnostics().forEach(dump::diagnostic);
        return dump.out.toString();
    }

    static String of(SourceFile source, Checked<Yaml.Mapping> checked) {
        Dump dump = new Dump(source);
        dump.frontMatter(checked.value());
        checked.diagnostics().forEach(dump::diagnostic);
        return dump.out.toString();
    }

    private void frontMatter(Yaml.Mapping mapping) {
        if (!mapping.entries().isEmpty()) {
            line(0, "front matter");
            entries(mapping, 1);
        }
    }

    private void entries(Yaml.Mapping mapping, int level) {
        for (Yaml.Entry entry : mapping.entries()) {
            yaml(entry.key() + ":", entry.value(), level);
        }
    }

    private void yaml(String lead, Yaml value, int level) {
        String place = " " + at(value.offset());
        if (value instanceof Yaml.Scalar scalar) {
            String text = scalar.quoted() ? quoted(scalar.text()) : scalar.text();
            line(level, (lead + " " + text).stripTrailing() + place);
        } else if (value instanceof Yaml.Sequence sequence) {
            line(level, lead + " list" + place);
            sequence.values().forEach(each -> yaml("-", each, level + 1));
        } else if (value instanceof Yaml.Mapping mapping) {
            line(level, lead + " mapping" + place);
            entries(mapping, level + 1);
        }
    }

    private void blocks(List<Block> blocks, int level) {
        blocks.forEach(block -> block(block, level));
    }

    private void block(Block block, int level) {
        String place = " " + at(block.offset());
        if (block instanceof Block.Heading it) {
            line(level, "heading " + it.level() + " #" + it.id() + " " + inlines(it.content()) + place);
        } else if (block instanceof Block.Paragraph it) {
            line(level, "paragraph " + inlines(it.content()) + place);
        } else if (block instanceof Block.Plain it) {
            line(level, "plain " + inlines(it.content()) + place);
        } else if (block instanceof Block.CodeBlock it) {
            line(level, "code " + (it.language().isEmpty() ? "" : it.language() + " ") + quoted(it.code()) + place);
        } else if (block instanceof Block.Quote it) {
            line(level, "quote" + place);
            blocks(it.content(), level + 1);
        } else if (block instanceof Block.Admonition it) {
            String title = it.title().isEmpty() ? "" : " " + inlines(it.title());
            line(level, "admonition " + it.kind() + title + place);
            blocks(it.content(), level + 1);
        } else if (block instanceof Block.BulletList it) {
            line(level, "bullets " + tightness(it.tight()) + place);
            it.items().forEach(item -> item(item, level + 1));
        } else if (block instanceof Block.OrderedList it) {
            line(level, "numbers from " + it.start() + " " + tightness(it.tight()) + place);
            it.items().forEach(item -> item(item, level + 1));
        } else if (block instanceof Block.Table it) {
            table(it, level);
        } else if (block instanceof Block.DefinitionList it) {
            line(level, "definitions" + place);
            it.definitions().forEach(each -> definition(each, level + 1));
        } else if (block instanceof Block.ThematicBreak) {
            line(level, "break" + place);
        } else if (block instanceof Block.Element it) {
            line(level, "<" + it.tag() + attributes(it.attributes()) + ">" + place);
            blocks(it.content(), level + 1);
        }
    }

    private static String tightness(boolean tight) {
        return tight ? "tight" : "loose";
    }

    private void item(Block.Item item, int level) {
        String box = switch (item.box()) {
            case NONE -> "item";
            case EMPTY -> "item [ ]";
            case TICKED -> "item [x]";
        };
        line(level, box + " " + at(item.offset()));
        blocks(item.content(), level + 1);
    }

    private void table(Block.Table table, int level) {
        String alignments = table.alignments().stream()
                .map(alignment -> alignment.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(" "));
        line(level, "table " + alignments + " " + at(table.offset()));
        row("head", table.head(), level + 1);
        table.rows().forEach(row -> row("row", row, level + 1));
    }

    private void row(String name, Block.Row row, int level) {
        String cells = row.cells().stream().map(cell -> inlines(cell.content())).collect(Collectors.joining(" | "));
        line(level, name + " " + cells + " " + at(row.offset()));
    }

    private void definition(Block.Definition definition, int level) {
        definition.terms().forEach(term -> line(level, "term " + inlines(term)));
        for (List<Block> description : definition.descriptions()) {
            line(level, "description");
            blocks(description, level + 1);
        }
    }

    private void footnote(Document.Footnote footnote) {
        line(
                0,
                "footnote " + footnote.number() + " [^" + footnote.label() + "] referred to " + footnote.references()
                        + " times " + at(footnote.offset()));
        blocks(footnote.content(), 1);
    }

    private String inlines(List<Inline> content) {
        return content.isEmpty() ? "\"\"" : content.stream().map(this::inline).collect(Collectors.joining(" "));
    }

    private String inline(Inline inline) {
        if (inline instanceof Inline.Text it) {
            return quoted(it.text());
        } else if (inline instanceof Inline.Code it) {
            return "`" + it.code() + "`";
        } else if (inline instanceof Inline.Emphasis it) {
            return "em(" + inlines(it.content()) + ")";
        } else if (inline instanceof Inline.Strong it) {
            return "strong(" + inlines(it.content()) + ")";
        } else if (inline instanceof Inline.Strikethrough it) {
            return "struck(" + inlines(it.content()) + ")";
        } else if (inline instanceof Inline.Link it) {
            return (it.automatic() ? "auto" : "link") + "(" + it.target() + title(it.title()) + " "
                    + inlines(it.content()) + ")";
        } else if (inline instanceof Inline.Image it) {
            return "image(" + it.target() + title(it.title()) + attributes(it.attributes()) + " "
                    + quoted(it.alternative()) + ")";
        } else if (inline instanceof Inline.SoftBreak) {
            return "/";
        } else if (inline instanceof Inline.HardBreak) {
            return "//";
        } else if (inline instanceof Inline.Redaction it) {
            return "redaction(" + it.written() + (it.reason().isEmpty() ? "" : " | " + it.reason()) + ")";
        } else if (inline instanceof Inline.FootnoteReference it) {
            return "^" + it.number() + "." + it.occurrence();
        }
        Inline.Element it = (Inline.Element) inline;
        return "<" + it.tag() + attributes(it.attributes()) + ">(" + inlines(it.content()) + ")";
    }

    private static String title(String title) {
        return title.isEmpty() ? "" : " title " + quoted(title);
    }

    private static String attributes(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .map(entry -> " " + entry.getKey() + "=" + quoted(entry.getValue()))
                .collect(Collectors.joining());
    }

    private void diagnostic(Diagnostic diagnostic) {
        Location place = diagnostic.location();
        line(
                0,
                place.line() + ":" + place.column() + " " + diagnostic.level() + "["
                        + diagnostic.rule().id() + "] " + diagnostic.message());
    }

    private String at(int offset) {
        Location place = source.locate(offset);
        return "@" + place.line() + ":" + place.column();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\n", "\\n").replace("\t", "\\t") + "\"";
    }

    private void line(int level, String text) {
        out.append("  ".repeat(level)).append(text).append('\n');
    }
}
