package press.postmortem.generator.lint.shape;

import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Walk;
import press.postmortem.generator.incident.Postmortem;

/**
 * What the parts of a report are called, normalised: by its headings, by words in bold, by what stands before a colon at the
 * start of a paragraph or an item, and at the start of a table's row.
 */
final class Labels {
    private static final int LONGEST = 60;

    private final List<String> labels = new ArrayList<>();

    private Labels() {}

    static List<String> of(Postmortem report) {
        Labels labels = new Labels();
        Sections.of(report).stream()
                .filter(section -> !section.isEmpty())
                .forEach(section -> labels.add(section.title()));
        Walk.blocks(report.document()).forEach(labels::add);
        Walk.inlines(report.document()).forEach(labels::add);
        return List.copyOf(labels.labels);
    }

    private void add(Block block) {
        if (block instanceof Block.Prose prose) {
            addLead(prose.content());
        } else if (block instanceof Block.Table table) {
            addFirst(table.head());
            table.rows().forEach(this::addFirst);
        } else if (block instanceof Block.DefinitionList list) {
            list.definitions().forEach(definition -> definition.terms().forEach(this::add));
        }
    }

    private void add(Inline inline) {
        if (inline instanceof Inline.Strong strong) {
            add(strong.content());
        }
    }

    private void addFirst(Block.Row row) {
        row.cells().stream().limit(1).forEach(cell -> add(cell.content()));
    }

    private void addLead(List<Inline> content) {
        Inline.lines(content).forEach(this::addBeforeColon);
    }

    private void addBeforeColon(List<Inline> line) {
        String text = Inline.plainText(line);
        int colon = text.indexOf(':');
        if (colon > 0) {
            add(text.substring(0, colon));
        }
    }

    private void add(List<Inline> content) {
        add(Inline.plainText(content));
    }

    private void add(String text) {
        if (text.length() <= LONGEST) {
            labels.add(Words.normalise(text));
        }
    }
}
