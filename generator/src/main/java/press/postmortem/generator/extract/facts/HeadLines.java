package press.postmortem.generator.extract.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.extract.facts.Vocabulary.Report;

/**
 * Labels and their values at the head of a body: {@code **Date**: 2021-10-03}, {@code Status: final<br>}, a bullet
 * {@code Severity: SEV2}, a table of two columns or of two rows. The head ends at the first heading that neither leads the
 * body nor announces such facts, as {@code Metadata} and {@code Incident details} do; behind it stand headings that are
 * labels themselves: {@code ## Date}, with the day below.
 */
final class HeadLines {
    private static final int BLOCKS = 16;
    private static final int LONGEST_LABEL = 30;

    /** As it stands in Japanese. */
    private static final char WIDE_COLON = '\uFF1A';

    private static final Set<String> LABELS =
            Report.KEYS.keys().stream().flatMap(key -> key.labels().stream()).collect(Collectors.toUnmodifiableSet());

    private static final int MOST_WORDS_ON_IMPACT = 3;

    private static final Set<String> IMPACT = Set.of(
            "impact", "auswirkung", "auswirkungen", "impacto", "impatto", "влияние", "影響", "影響範囲", "影响", "影响范围", "영향");

    /** A word of titles below which a date is not the incident's. */
    private static final String DOCUMENT = "document";

    private static final Pattern BAR = Pattern.compile("\\s[|\u00b7\u2022]\\s*$");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern LABEL_ASIDE = Pattern.compile("\\(([^()]+)\\)$");

    private final List<Line> lines = new ArrayList<>();
    private boolean tellsOfDocument;

    private HeadLines() {}

    static List<Line> of(Document body) {
        List<Block> blocks = body.blocks().stream()
                .dropWhile(block -> block instanceof Block.ThematicBreak)
                .toList();
        HeadLines head = new HeadLines();
        boolean goesOn = true;
        for (int i = 0; i < Math.min(BLOCKS, blocks.size()); i++) {
            if (blocks.get(i) instanceof Block.Heading heading && head.readFact(heading)) {
                goesOn = true;
            } else if (blocks.get(i) instanceof Block.Heading heading) {
                Set<String> title = words(heading);
                boolean announces = FactTitles.announce(title);
                if (!announces && LABELS.contains(labelOf(heading))) {
                    head.readHeaded(blocks.subList(i, blocks.size()));
                    break;
                }
                if (i > 0 && !(goesOn && announces)) {
                    break;
                }
                goesOn = announces;
                head.tellsOfDocument = title.contains(DOCUMENT);
            } else {
                head.read(blocks.get(i));
            }
        }
        return List.copyOf(head.lines);
    }

    /** The same of the section on the impact, where a body has just one. */
    static List<Line> ofImpact(Document body) {
        List<Block> blocks = body.blocks();
        int[] sections = IntStream.range(1, blocks.size())
                .filter(i -> blocks.get(i) instanceof Block.Heading heading && tellsOfImpact(words(heading)))
                .toArray();
        HeadLines section = new HeadLines();
        if (sections.length == 1) {
            blocks.subList(sections[0] + 1, blocks.size()).stream()
                    .limit(BLOCKS)
                    .takeWhile(block -> !(block instanceof Block.Heading))
                    .forEach(section::read);
        }
        return List.copyOf(section.lines);
    }

    private static boolean tellsOfImpact(Set<String> title) {
        return title.size() <= MOST_WORDS_ON_IMPACT && !Collections.disjoint(title, IMPACT);
    }

    /** What one line of running text says behind labels. */
    static List<Line> ofLine(List<Inline> line) {
        HeadLines head = new HeadLines();
        head.readLine(line);
        return head.lines;
    }

    /** @param label its letters and digits */
    static boolean isKnown(String label) {
        return LABELS.contains(label);
    }

    private static Set<String> words(Block.Heading heading) {
        return WORDS.splitAsStream(Inline.plainText(heading.content()).toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** A heading that is a fact by itself: {@code ## Date: 3 March 2024}. */
    private boolean readFact(Block.Heading heading) {
        List<Line> facts = ofLine(heading.content()).stream()
                .filter(fact -> isKnown(fact.label()))
                .toList();
        lines.addAll(facts);
        return !facts.isEmpty();
    }

    /** Headings that are labels, each above its value alone: a line, or a list of them. */
    private void readHeaded(List<Block> blocks) {
        for (int i = 0; i + 1 < blocks.size() && blocks.get(i) instanceof Block.Heading heading; i += 2) {
            boolean alone = i + 2 == blocks.size() || blocks.get(i + 2) instanceof Block.Heading;
            List<Inline> value = valueIn(blocks.get(i + 1));
            if (!LABELS.contains(labelOf(heading)) || !alone || value.isEmpty()) {
                return;
            }
            add(Inline.plainText(heading.content()), value);
        }
    }

    private static String labelOf(Block.Heading heading) {
        return Translations.label(Inline.plainText(heading.content()));
    }

    private static List<Inline> valueIn(Block block) {
        if (!(block instanceof Block.BulletList list)) {
            return block.prose()
                    .filter(line -> line.stream().noneMatch(Inline::isBreak))
                    .orElse(List.of());
        }
        List<Inline> value = new ArrayList<>();
        for (Block.Item item : list.items()) {
            if (!value.isEmpty()) {
                value.add(new Inline.Text(", ", item.offset()));
            }
            item.lead().ifPresent(value::addAll);
        }
        return value;
    }

    /**
     * @param label its letters and digits, in English, without what stands in brackets at its end
     * @param aside what stands there, as the zone does in {@code Start (UTC)}
     * @param offset where the value starts
     * @param goesOn whether the sentence ends in a line further down
     */
    record Line(String label, String aside, List<Inline> value, int offset, boolean goesOn) {
        private Line goingOn() {
            return new Line(label, aside, value, offset, true);
        }

        boolean isLabelled(Key<?> key) {
            return key.labels().contains(label);
        }

        Yaml.Scalar scalar() {
            return new Yaml.Scalar(Inline.plainText(value).strip(), false, offset);
        }
    }

    private void read(Block block) {
        if (block instanceof Block.Prose prose) {
            readLines(prose.content());
        } else if (block instanceof Block.BulletList list) {
            list.items().forEach(item -> item.content().stream().limit(1).forEach(this::readText));
        } else if (block instanceof Block.Table table) {
            FactTable.facts(table)
                    .forEach(fact -> add(
                            Inline.plainText(fact.label().content()),
                            fact.value().content()));
        } else if (block instanceof Block.Element element && element.tag().equals("table")) {
            readRows(element);
        } else if (block instanceof Block.Quote quote) {
            quote.content().forEach(this::read);
        } else if (block instanceof Block.DefinitionList list) {
            list.definitions().forEach(this::readDefinition);
        }
    }

    /** Rows of HTML that no row heads, each of a label and its value. */
    private void readRows(Block.Element element) {
        List<Block.Element> parts = element.content().stream()
                .filter(Block.Element.class::isInstance)
                .map(Block.Element.class::cast)
                .toList();
        if (!element.tag().equals("tr")) {
            parts.forEach(this::readRows);
        } else if (parts.size() == 2) {
            add(Inline.plainText(textOf(parts.get(0))), textOf(parts.get(1)));
        }
    }

    /** What is in a cell that is one paragraph. */
    private static List<Inline> textOf(Block.Element cell) {
        return cell.content().size() == 1 ? cell.content().get(0).prose().orElse(List.of()) : List.of();
    }

    private void readText(Block block) {
        block.prose().ifPresent(this::readLines);
    }

    private void readDefinition(Block.Definition definition) {
        for (List<Inline> term : definition.terms()) {
            definition.descriptions().stream()
                    .flatMap(List::stream)
                    .flatMap(block -> block.prose().stream())
                    .findFirst()
                    .ifPresent(value -> add(Inline.plainText(term), value));
        }
    }

    private void readLines(List<Inline> content) {
        List<List<Inline>> written = Inline.lines(content);
        for (int i = 0; i < written.size(); i++) {
            int before = lines.size();
            readLine(written.get(i));
            boolean goesOn = i + 1 < written.size() && !isFact(written.get(i + 1));
            if (goesOn && lines.size() > before) {
                lines.add(lines.remove(lines.size() - 1).goingOn());
            }
        }
    }

    /** Whether a line begins with a label, and not with the rest of what the line above it says. */
    private static boolean isFact(List<Inline> line) {
        return !line.isEmpty()
                && (isLabel(line, 0) || line.get(0) instanceof Inline.Text first && colonIn(first.text()) > 0);
    }

    /** A label and its value, or several: {@code **Date:** 2024-03-01 | **Severity:** SEV2}. */
    private void readLine(List<Inline> written) {
        List<Inline> line = withoutMark(written);
        int start = 0;
        for (int i = 1; i <= line.size(); i++) {
            if (i == line.size() || isLabel(line, i)) {
                readFact(withoutBar(line.subList(start, i)));
                start = i;
            }
        }
    }

    /** A line that is in bold or italics as a whole, as {@code *Date: 3 March 2024*}, is read as if it were not. */
    private static List<Inline> withoutMark(List<Inline> line) {
        if (line.size() != 1) {
            return line;
        }
        List<Inline> marked = line.get(0) instanceof Inline.Strong strong
                ? strong.content()
                : line.get(0) instanceof Inline.Emphasis emphasis ? emphasis.content() : line;
        return marked.isEmpty() ? line : marked;
    }

    private void readFact(List<Inline> fact) {
        if (fact.isEmpty()) {
            return;
        }
        Optional<String> label = marked(fact.get(0));
        if (label.isPresent()) {
            readBold(label.get(), fact.subList(1, fact.size()));
        } else if (fact.get(0) instanceof Inline.Text first && colonIn(first.text()) > 0) {
            int colon = colonIn(first.text());
            add(first.text().substring(0, colon), after(first, colon + 1, fact));
        }
    }

    private static boolean isLabel(List<Inline> line, int at) {
        Optional<String> label = marked(line.get(at));
        return label.isPresent()
                && (endsInColon(label.get())
                        || at + 1 < line.size()
                                && line.get(at + 1) instanceof Inline.Text next
                                && colonIn(next.text().strip()) == 0);
    }

    /** What is in bold or italics. */
    private static Optional<String> marked(Inline inline) {
        if (inline instanceof Inline.Strong strong) {
            return Optional.of(Inline.plainText(strong.content()).strip());
        }
        return inline instanceof Inline.Emphasis emphasis
                ? Optional.of(Inline.plainText(emphasis.content()).strip())
                : Optional.empty();
    }

    /** The same without the sign that parts it from what follows. */
    private static List<Inline> withoutBar(List<Inline> fact) {
        if (fact.isEmpty() || !(fact.get(fact.size() - 1) instanceof Inline.Text last)) {
            return fact;
        }
        List<Inline> rest = new ArrayList<>(fact.subList(0, fact.size() - 1));
        String text = BAR.matcher(last.text()).replaceFirst("");
        if (!text.isEmpty()) {
            rest.add(new Inline.Text(text, last.offset()));
        }
        return rest;
    }

    /** {@code **Date:** value} or {@code **Date**: value}. */
    private void readBold(String label, List<Inline> rest) {
        if (endsInColon(label)) {
            add(label.substring(0, label.length() - 1), rest);
        } else if (!rest.isEmpty()
                && rest.get(0) instanceof Inline.Text next
                && colonIn(next.text().strip()) == 0) {
            add(label, after(next, colonIn(next.text()) + 1, rest));
        }
    }

    /** Where the first colon stands, of either width; negative where there is none. */
    private static int colonIn(String text) {
        int narrow = text.indexOf(':');
        int wide = text.indexOf(WIDE_COLON);
        return narrow < 0 || wide >= 0 && wide < narrow ? wide : narrow;
    }

    private static boolean endsInColon(String label) {
        return !label.isEmpty() && colonIn(label.substring(label.length() - 1)) == 0;
    }

    private static List<Inline> after(Inline.Text first, int begin, List<Inline> line) {
        List<Inline> value = new ArrayList<>(line);
        value.set(0, new Inline.Text(first.text().substring(begin), first.offset() + begin));
        return value;
    }

    private void add(String label, List<Inline> value) {
        String bare = label.strip();
        String name = endsInColon(bare) ? bare.substring(0, bare.length() - 1) : bare;
        if (isShort(name) && !value.isEmpty()) {
            Matcher aside = LABEL_ASIDE.matcher(name);
            boolean parted = aside.find();
            String folded = labelIn(parted ? name.substring(0, aside.start()) : name);
            if (!(tellsOfDocument && folded.equals("date"))) {
                lines.add(new Line(
                        folded,
                        parted ? aside.group(1) : "",
                        value,
                        value.get(0).offset(),
                        false));
            }
        }
    }

    private static boolean isShort(String name) {
        return name.length() <= LONGEST_LABEL
                || Translations.both(name).size() == 2 && name.length() <= 2 * LONGEST_LABEL;
    }

    private static String labelIn(String name) {
        List<String> both = Translations.both(name);
        return both.size() == 2 && areOfOneKey(both.get(0), both.get(1)) ? both.get(0) : Translations.label(name);
    }

    private static boolean areOfOneKey(String one, String other) {
        return Report.KEYS.keys().stream()
                .anyMatch(key -> key.labels().contains(one) && key.labels().contains(other));
    }
}
