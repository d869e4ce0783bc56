package press.postmortem.generator.lint.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Walk;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Stretches;

/** The running text of a report's body, without code. */
final class Prose {
    private final Postmortem report;
    private Optional<Set<Integer>> promised = Optional.empty();

    private Prose(Postmortem report) {
        this.report = report;
    }

    static Prose of(Postmortem report) {
        return new Prose(report);
    }

    /** Whether what starts there is part of an action, where people write commands. Few reports have anything to ask it of. */
    boolean isPromise(int offset) {
        if (promised.isEmpty()) {
            promised = Optional.of(promised());
        }
        return promised.get().contains(offset);
    }

    private Set<Integer> promised() {
        Set<Integer> offsets = new HashSet<>();
        Stretches promises = Stretches.ofPromises(report);
        Walk.blocks(report.document()).stream()
                .filter(block -> promises.contain(block.offset()))
                .forEach(block -> {
                    Walk.blocks(List.of(block)).forEach(each -> offsets.add(each.offset()));
                    Walk.inlines(List.of(block)).forEach(each -> offsets.add(each.offset()));
                });
        return offsets;
    }

    /** Every piece of text in the author's order, but for what stands at the heads of tables. */
    List<Inline.Text> texts() {
        Set<Integer> heads = new HashSet<>();
        for (Block block : Walk.blocks(report.document())) {
            if (block instanceof Block.Table table) {
                table.head().cells().stream()
                        .flatMap(cell -> Walk.within(cell.content()).stream())
                        .forEach(inline -> heads.add(inline.offset()));
            }
        }
        List<Inline.Text> texts = new ArrayList<>();
        for (Inline inline : Walk.inlines(report.document())) {
            if (inline instanceof Inline.Text text && !heads.contains(text.offset())) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The runs of text that stand for themselves: paragraphs, items, cells. */
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (Block block : Walk.blocks(report.document())) {
            if (block instanceof Block.Prose prose) {
                runs.add(new Run(prose.content(), prose.offset()));
            } else if (block instanceof Block.Table table) {
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .forEach(cell -> runs.add(new Run(cell.content(), cell.offset())));
            }
        }
        return runs;
    }

    /** @param offset where it starts */
    record Run(List<Inline> content, int offset) {
        String text() {
            return Inline.plainText(content).strip();
        }
    }
}
