package press.postmortem.generator.extract.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.Corpus;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.extract.time.Habits;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionList;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.KeyTimes;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.Stretch;
import press.postmortem.generator.incident.Timeline;

/** What is recognised stands for a run of siblings, and holds every word of it. */
class StretchesTest {
    /** What a page says in words of its own: names of values, and of columns. */
    private static final Set<String> SAID_BY_THE_PAGE = Set.of(
            "owner",
            "due",
            "done",
            "open",
            "progress",
            "blocked",
            "prevent",
            "mitigate",
            "detect",
            "repair",
            "process");

    @Test
    void every_word_of_a_stretch_is_in_what_stands_for_it() {
        Path files = Corpus.files();
        for (Path path : Corpus.below(files, ".md")) {
            SourceFile source = Corpus.source(files, path);
            Document document = DocumentParser.parse(source).value();
            Shapes.Recognised read = recognise(document);
            List<Block> all = document.blocks();
            for (Timeline timeline : read.timelines()) {
                assertHolds(source, run(all, timeline.stretch().orElseThrow()), words(timeline));
            }
            for (ActionList list : read.actionLists()) {
                assertHolds(source, run(all, list.stretch().orElseThrow()), words(list));
            }
        }
    }

    @Test
    void no_two_stretches_overlap() {
        Path files = Corpus.files();
        for (Path path : Corpus.below(files, ".md")) {
            Document document = DocumentParser.parse(Corpus.source(files, path)).value();
            Shapes.Recognised read = recognise(document);
            List<Stretch> stretches = Stream.concat(
                            read.timelines().stream().flatMap(each -> each.stretch().stream()),
                            read.actionLists().stream().flatMap(each -> each.stretch().stream()))
                    .sorted((a, b) -> Integer.compare(a.first(), b.first()))
                    .toList();
            for (int i = 1; i < stretches.size(); i++) {
                assertThat(stretches.get(i).first())
                        .as(path.toString())
                        .isGreaterThan(stretches.get(i - 1).last());
            }
        }
    }

    private static Shapes.Recognised recognise(Document document) {
        return Shapes.recognise(
                        document,
                        Habits.of(document.source().text()),
                        Site.unnamed(),
                        Optional.of(LocalDate.of(2024, 3, 1)),
                        Optional.empty(),
                        new KeyTimes(Map.of()),
                        List.of())
                .value();
    }

    private static void assertHolds(SourceFile source, List<Block> run, String held) {
        Set<String> lost = run.stream()
                .flatMap(block -> words(block).stream())
                .filter(word -> word.length() > 2 && !SAID_BY_THE_PAGE.contains(word))
                .filter(word -> !held.contains(word))
                .collect(Collectors.toSet());
        assertThat(lost)
                .as(source.path() + ":" + source.lineAt(run.get(0).offset()))
                .isEmpty();
    }

    /** The siblings from a stretch's first block to its last, wherever they stand. */
    private static List<Block> run(List<Block> siblings, Stretch stretch) {
        int first = indexOf(siblings, stretch.first());
        int last = indexOf(siblings, stretch.last());
        if (first >= 0 && last >= first) {
            return siblings.subList(first, last + 1);
        }
        return siblings.stream()
                .flatMap(block -> children(block).stream())
                .map(children -> run(children, stretch))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static int indexOf(List<Block> siblings, int offset) {
        return IntStream.range(0, siblings.size())
                .filter(i -> siblings.get(i).offset() == offset)
                .findFirst()
                .orElse(-1);
    }

    private static List<List<Block>> children(Block block) {
        if (block instanceof Block.Element element) {
            return List.of(element.content());
        } else if (block instanceof Block.Admonition admonition) {
            return List.of(admonition.content());
        } else if (block instanceof Block.Quote quote) {
            return List.of(quote.content());
        }
        return block.items().stream().map(Block.Item::content).toList();
    }

    private static String words(Timeline timeline) {
        List<String> out = new ArrayList<>();
        timeline.headings().values().forEach(heading -> out.add(Inline.plainText(heading)));
        timeline.preamble().forEach(block -> out.addAll(words(block)));
        for (Event event : timeline.events()) {
            out.add(event.moment().written());
            out.add(Inline.plainText(event.text()));
            out.addAll(event.actors());
            event.phase().ifPresent(out::add);
            event.fields().forEach(field -> out.add(Inline.plainText(field.label()) + Inline.plainText(field.value())));
            event.evidence().forEach(block -> out.addAll(words(block)));
        }
        return squeezed(out);
    }

    private static String words(ActionList list) {
        List<String> out = new ArrayList<>();
        list.headings().values().forEach(heading -> out.add(Inline.plainText(heading)));
        list.preamble().forEach(block -> out.addAll(words(block)));
        list.remarks().forEach(block -> out.addAll(words(block)));
        for (ActionItem item : list.items()) {
            out.add(item.id());
            out.add(Inline.plainText(item.text()));
            item.owner().ifPresent(out::add);
            item.due().ifPresent(due -> out.add(due.written()));
            item.link().ifPresent(out::add);
            item.fields().forEach(field -> out.add(Inline.plainText(field.label()) + Inline.plainText(field.value())));
            item.detail().forEach(block -> out.addAll(words(block)));
        }
        return squeezed(out);
    }

    private static String squeezed(List<String> texts) {
        return texts.stream().flatMap(text -> Text.words(text).stream()).collect(Collectors.joining());
    }

    private static List<String> words(Block block) {
        List<String> out = new ArrayList<>();
        collect(block, out);
        return out.stream().flatMap(text -> Text.words(text).stream()).toList();
    }

    private static void collect(Block block, List<String> out) {
        if (block instanceof Block.Heading heading) {
            out.add(Inline.plainText(heading.content()));
        } else if (block instanceof Block.CodeBlock code) {
            out.add(code.code());
        } else if (block instanceof Block.Table table) {
            Stream.concat(Stream.of(table.head()), table.rows().stream())
                    .flatMap(row -> row.cells().stream())
                    .forEach(cell -> out.add(Inline.plainText(cell.content())));
        } else {
            block.prose().map(Inline::plainText).ifPresent(out::add);
            children(block).forEach(children -> children.forEach(child -> collect(child, out)));
        }
    }
}
