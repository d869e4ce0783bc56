package press.postmortem.generator.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.incident.Field;

/** Rows with pipes that are no table, as no header row stands above them: {@code | **09:24** | Alerts fire |}. */
final class PipeRows implements EventShape {
    @Override
    public Optional<Found> read(List<Block> siblings, int at, TimeGrammar grammar) {
        if (!(siblings.get(at) instanceof Block.Paragraph paragraph)) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        for (List<Inline> line : Inlines.lines(paragraph.content())) {
            List<List<Inline>> cells = cells(line);
            if (cells.size() < 2) {
                return Optional.empty();
            }
            parts.add(part(cells, Inlines.offset(line), grammar));
        }
        return Found.of(parts);
    }

    private static Part part(List<List<Inline>> cells, int offset, TimeGrammar grammar) {
        Optional<TimeLead> lead = TimeLead.of(cells.get(0), grammar).filter(TimeLead::isAlone);
        if (lead.isEmpty()) {
            List<Inline> joined = new ArrayList<>();
            cells.forEach(cell -> {
                joined.addAll(cell);
                joined.add(new Inline.Text(" ", offset));
            });
            return new Part.Loose(List.of(new Block.Plain(joined, offset)));
        }
        List<Field> fields = cells.subList(2, cells.size()).stream()
                .map(cell -> new Field(List.of(), cell))
                .toList();
        Happening read = Happening.of(lead.get().time(), cells.get(1), List.of(), offset);
        return new Part.Happened(new Happening(
                read.time(),
                read.text(),
                read.actors(),
                read.milestone(),
                Optional.empty(),
                fields,
                List.of(),
                false,
                offset));
    }

    /** What stands between the pipes of a line; empty where no pipe leads it. */
    private static List<List<Inline>> cells(List<Inline> line) {
        String plain = Inline.plainText(line);
        if (!plain.stripLeading().startsWith("|")) {
            return List.of();
        }
        List<Integer> pipes = new ArrayList<>();
        int at = 0;
        for (Inline inline : line) {
            String text = Inline.plainText(List.of(inline));
            if (inline instanceof Inline.Text) {
                for (int i = text.indexOf('|'); i >= 0; i = text.indexOf('|', i + 1)) {
                    pipes.add(at + i);
                }
            }
            at += text.length();
        }
        List<List<Inline>> cells = new ArrayList<>();
        for (int i = 0; i < pipes.size(); i++) {
            int end = i + 1 < pipes.size() ? pipes.get(i + 1) : plain.length();
            List<Inline> cell = Inlines.strip(Inlines.slice(line, pipes.get(i) + 1, end));
            if (i + 1 < pipes.size() || !Inlines.isEmpty(cell)) {
                cells.add(cell);
            }
        }
        return cells;
    }
}
