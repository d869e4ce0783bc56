package press.postmortem.generator.render.html;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import press.postmortem.generator.content.PictureSize;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Walk;
import press.postmortem.generator.incident.Stretch;
import press.postmortem.generator.render.words.Words;

/**
 * {@link Block}s and {@link Inline}s → HTML. Where a run of blocks was recognised, what stands for it is written in its
 * place; everything else comes out as it was written.
 */
public final class HtmlWriter {
    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "wbr");
    private static final Set<String> PICTURES = Set.of("src", "poster");
    private static final Set<String> REFUSED = Set.of("href", "srcset", "cite", "style", "name");

    private final Links links;
    private final Outline outline;
    private final Words words;
    /** By where they begin; the outer one first. */
    private final Map<Integer, List<Standing>> standings;
    /** The places from which a note was referred to, as far as they have been written. */
    private final Set<String> references;

    /** A writer for a document in which nothing was recognised. */
    public HtmlWriter(Links links, Outline outline, Words words) {
        this(links, outline, words, Map.of(), new HashSet<>());
    }

    private HtmlWriter(
            Links links, Outline outline, Words words, Map<Integer, List<Standing>> standings, Set<String> references) {
        this.links = links;
        this.outline = outline;
        this.words = words;
        this.standings = standings;
        this.references = references;
    }

    /**
     * A writer for another part of the same document.
     *
     * @param others what stands for runs of the document's blocks
     */
    public HtmlWriter with(Outline headings, List<Standing> others) {
        return new HtmlWriter(
                links,
                headings,
                words,
                others.stream()
                        .collect(Collectors.groupingBy(
                                standing -> standing.stretch().first())),
                references);
    }

    /** A writer for what comes after, on a page that shares what was written until now. */
    public HtmlWriter with(Links others) {
        return new HtmlWriter(others, outline, words, standings, new HashSet<>(references));
    }

    /** @param html takes the place of the blocks of the stretch; it is asked for when its turn comes */
    public record Standing(Stretch stretch, Supplier<String> html) {}

    public String blocks(List<Block> blocks) {
        return new Run().blocks(blocks).toString();
    }

    public String inlines(List<Inline> inlines) {
        return inlines.size() == 1 && inlines.get(0) instanceof Inline.Text text
                ? Handles.html(text.text())
                : new Run().inlines(inlines).toString();
    }

    /** A heading, or a title where that says nothing; the words of which {@link WholeWords} speaks are marked. */
    public String headline(List<Inline> heading, String title) {
        boolean untitled = Inline.plainText(heading).isBlank();
        return new Run()
                .headline(untitled ? List.of(new Inline.Text(title, 0)) : heading)
                .toString();
    }

    /** The list of notes that stands below a document, written after all else; empty where it has none. */
    public String footnotes(List<Document.Footnote> footnotes) {
        return footnotes.isEmpty() ? "" : new Run().footnotes(footnotes).toString();
    }

    /** A note and a picture can be links as well, and so can what an author wrote as HTML. */
    private static boolean mayLead(Inline inline) {
        return inline instanceof Inline.Link
                || inline instanceof Inline.Image
                || inline instanceof Inline.FootnoteReference
                || inline instanceof Inline.Element;
    }

    /** Bold words alone, as a title is written by many, or words that end with a colon: what follows stands right below. */
    private static boolean leads(List<Inline> content) {
        if (content.isEmpty()) {
            return false;
        }
        String end = Inline.plainText(content.subList(content.size() - 1, content.size()))
                .stripTrailing();
        return end.endsWith(":")
                || end.endsWith("\uFF1A")
                || content.stream().allMatch(Inline.Strong.class::isInstance);
    }

    private static boolean hasPicture(List<Inline> content) {
        return Walk.within(content).stream().anyMatch(Inline.Image.class::isInstance);
    }

    private final class Run implements Block.Visitor, Inline.Visitor {
        private final Markup out = new Markup();
        private boolean insideLink;
        private boolean insideHeadline;

        @Override
        public String toString() {
            return out.toString();
        }

        Run blocks(List<Block> blocks) {
            int next = 0;
            while (next < blocks.size()) {
                int after = standing(blocks, next);
                if (after == next) {
                    blocks.get(next++).accept(this);
                } else {
                    next = after;
                }
            }
            return this;
        }

        /** @return the index of the first block after what stands for a run that begins at {@code index}; the index where nothing does */
        private int standing(List<Block> blocks, int index) {
            for (Standing standing : standings.getOrDefault(blocks.get(index).offset(), List.of())) {
                int last = indexOf(blocks, standing.stretch().last(), index);
                if (last >= 0) {
                    out.html(standing.html().get());
                    return last + 1;
                }
            }
            return index;
        }

        private int indexOf(List<Block> blocks, int offset, int from) {
            for (int i = from; i < blocks.size(); i++) {
                if (blocks.get(i).offset() == offset) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public void paragraph(Block.Paragraph paragraph) {
            boolean leads = links.medium() != Medium.ELSEWHERE && leads(paragraph.content());
            out.open("p", "class", leads ? "leads" : "");
            inlines(LabelledLines.apart(paragraph.content()));
            out.close("p").line();
        }

        @Override
        public void plain(Block.Plain plain) {
            inlines(LabelledLines.apart(plain.content()));
        }

        @Override
        public void quote(Block.Quote quote) {
            out.open("blockquote").line();
            blocks(quote.content());
            out.close("blockquote").line();
        }

        @Override
        public void bulletList(Block.BulletList list) {
            items("ul", "", list.items());
        }

        @Override
        public void orderedList(Block.OrderedList list) {
            items("ol", list.start() == 1 ? "" : String.valueOf(list.start()), list.items());
        }

        @Override
        public void thematicBreak(Block.ThematicBreak line) {
            out.open("hr").line();
        }

        @Override
        public void element(Block.Element element) {
            element(element.tag(), element.attributes(), () -> blocks(element.content()));
            out.line();
        }

        @Override
        public void heading(Block.Heading heading) {
            String text = Inline.plainText(heading.content());
            Optional<String> own = links.id(Ids.own(heading.id()));
            if (text.isBlank() && !hasPicture(heading.content())) {
                place(own.orElse(""), heading.content());
                return;
            }
            String tag = "h" + outline.enter(heading.level(), Ids.own(heading.id()), text);
            out.open(tag, "id", own.orElse(""));
            if (own.isPresent() && links.medium() == Medium.SCREEN) {
                linked(heading);
            } else {
                headline(heading.content());
            }
            out.close(tag).line();
        }

        /** What is left of a heading that says nothing: links may lead to it, or to what is in it. */
        private void place(String id, List<Inline> content) {
            out.open("div", "id", id);
            inlines(content);
            out.close("div").line();
        }

        /** A heading leads to itself, so that its address can be copied; a sign behind it does where links are in it. */
        private void linked(Block.Heading heading) {
            String place = links.anchor(Ids.own(heading.id()));
            if (Walk.within(heading.content()).stream().noneMatch(HtmlWriter::mayLead)) {
                out.open("a", "href", place);
                headline(heading.content());
                out.close("a");
                return;
            }
            headline(heading.content());
            out.text(" ")
                    .open("a", "class", "anchor", "href", place, "aria-label", words.say("anchor"))
                    .text("#")
                    .close("a");
        }

        @Override
        public void codeBlock(Block.CodeBlock code) {
            String language = code.language().replaceAll("[^a-z0-9+#._-]", "");
            out.open("pre").open("code", "class", language.isEmpty() ? "" : "language-" + language);
            if (links.medium() == Medium.PAPER) {
                lines(code.code());
            } else {
                out.text(code.code());
            }
            out.close("code").close("pre").line();
        }

        /** Each line is an element of its own, so that a style sheet can mark where paper breaks it. */
        private void lines(String code) {
            int start = 0;
            while (start < code.length()) {
                int end = code.indexOf('\n', start);
                int next = end < 0 ? code.length() : end + 1;
                out.open("span", "class", "line")
                        .text(code.substring(start, next))
                        .close("span");
                start = next;
            }
        }

        @Override
        public void admonition(Block.Admonition admonition) {
            String kind = admonition.kind().replaceAll("[^a-z0-9-]", "");
            out.open("div", "class", "aside " + kind, "role", "note").line();
            out.open("p", "class", "label");
            if (admonition.title().isEmpty()) {
                out.text(words.kind(admonition.kind()));
            } else {
                out.open("span", "class", "vh")
                        .text(words.kind(admonition.kind()) + words.say("colon"))
                        .close("span");
                inlines(admonition.title());
            }
            out.close("p").line();
            blocks(admonition.content());
            out.close("div").line();
        }

        private void items(String tag, String start, List<Block.Item> items) {
            boolean tasks = items.stream().anyMatch(item -> item.box() != Block.Box.NONE);
            out.open(tag, "start", start, "class", tasks ? "tasks" : "").line();
            for (Block.Item item : items) {
                out.open("li");
                box(item.box());
                blocks(item.content());
                out.close("li").line();
            }
            out.close(tag).line();
        }

        /** A picture of a box with its meaning as text: a control that can't be used would only be in the way. */
        private void box(Block.Box box) {
            if (box != Block.Box.NONE) {
                boolean ticked = box == Block.Box.TICKED;
                out.open(
                                "span",
                                "class",
                                "tick",
                                "role",
                                "img",
                                "aria-label",
                                words.say(ticked ? "ticked" : "unticked"))
                        .text(ticked ? "\u2611" : "\u2610")
                        .close("span")
                        .text(" ");
            }
        }

        @Override
        public void table(Block.Table table) {
            List<String> labels = table.head().cells().stream()
                    .map(cell -> Inline.plainText(cell.content()).strip())
                    .toList();
            boolean wide = Breadth.isWide(table);
            out.open("table", "class", wide && links.medium() == Medium.PAPER ? "stack wide" : "stack")
                    .line();
            if (labels.stream().anyMatch(label -> !label.isEmpty())) {
                out.open("thead").open("tr");
                cells(table, table.head(), List.of(), wide);
                out.close("tr").close("thead").line();
            }
            out.open("tbody").line();
            for (Block.Row row : table.rows()) {
                out.open("tr");
                cells(table, row, labels, wide);
                out.close("tr").line();
            }
            out.close("tbody").close("table").line();
        }

        /** @param labels the words at the heads of the columns; empty for the head itself */
        private void cells(Block.Table table, Block.Row row, List<String> labels, boolean wide) {
            for (int i = 0; i < row.cells().size(); i++) {
                boolean head = labels.isEmpty();
                String tag = head ? "th" : "td";
                String room = Breadth.breaks(row.cells().get(i), wide) ? " long" : "";
                out.open(
                        tag,
                        "scope",
                        head ? "col" : "",
                        "class",
                        (alignment(table, i) + room).strip(),
                        "data-l",
                        head || i >= labels.size() ? "" : labels.get(i));
                inlines(row.cells().get(i).content());
                out.close(tag);
            }
        }

        private String alignment(Block.Table table, int column) {
            Block.Alignment alignment =
                    column < table.alignments().size() ? table.alignments().get(column) : Block.Alignment.NONE;
            return switch (alignment) {
                case NONE, START -> "";
                case CENTRE -> "c";
                case END -> "n";
            };
        }

        @Override
        public void definitionList(Block.DefinitionList list) {
            out.open("dl").line();
            for (Block.Definition definition : list.definitions()) {
                definition.terms().forEach(term -> {
                    out.open("dt");
                    inlines(term);
                    out.close("dt").line();
                });
                definition.descriptions().forEach(description -> {
                    out.open("dd");
                    blocks(description);
                    out.close("dd").line();
                });
            }
            out.close("dl").line();
        }

        /** The safe list chose tag and attributes; what could still load, run or clash is left out all the same. */
        private void element(String tag, Map<String, String> attributes, Runnable content) {
            if (!isName(tag)) {
                content.run();
                return;
            }
            out.open(tag, kept(tag, attributes));
            if (!VOID.contains(tag)) {
                content.run();
                out.close(tag);
            }
        }

        private Map<String, String> kept(String tag, Map<String, String> attributes) {
            Map<String, String> kept = new LinkedHashMap<>();
            if (tag.equals("details") && links.medium() == Medium.PAPER) {
                kept.put("open", "");
            }
            attributes.forEach((name, value) -> {
                if (name.equals("id")) {
                    links.id(Ids.own(value)).ifPresent(id -> kept.put(name, id));
                } else if (PICTURES.contains(name)) {
                    links.image(value)
                            .filter(address -> !address.external())
                            .ifPresent(address -> kept.put(name, address.href()));
                } else if (isName(name) && !REFUSED.contains(name) && !name.startsWith("on")) {
                    kept.put(name, value);
                }
            });
            return kept;
        }

        private boolean isName(String name) {
            return !name.isEmpty()
                    && name.chars()
                            .allMatch(each -> each >= 'a' && each <= 'z' || each >= '0' && each <= '9' || each == '-');
        }

        Run inlines(List<Inline> inlines) {
            for (Inline inline : inlines) {
                inline.accept(this);
            }
            return this;
        }

        private Run headline(List<Inline> inlines) {
            insideHeadline = links.medium() != Medium.ELSEWHERE;
            inlines(inlines);
            insideHeadline = false;
            return this;
        }

        @Override
        public void text(Inline.Text text) {
            out.html(insideHeadline ? WholeWords.html(text.text()) : Handles.html(text.text()));
        }

        @Override
        public void code(Inline.Code code) {
            out.open("code").text(code.code()).close("code");
        }

        @Override
        public void emphasis(Inline.Emphasis emphasis) {
            around("em", emphasis.content());
        }

        @Override
        public void strong(Inline.Strong strong) {
            around("strong", strong.content());
        }

        @Override
        public void strikethrough(Inline.Strikethrough struck) {
            around("s", struck.content());
        }

        /** A mark without words is silent for a screen reader, which hears the words that can't be seen. */
        @Override
        public void redaction(Inline.Redaction redaction) {
            out.open("span", "class", "redacted");
            if (redaction.isWorded()) {
                out.text(redaction.isOurs() ? spoken(redaction) : inBrackets(redaction.written()));
            } else {
                out.open("span", "aria-hidden", "true")
                        .text(redaction.written())
                        .close("span");
                out.open("span", "class", "vh").text(spoken(redaction)).close("span");
            }
            out.close("span");
        }

        private static String inBrackets(String written) {
            return written.replaceAll("[<‹]", "[").replaceAll("[>›]", "]");
        }

        private String spoken(Inline.Redaction redaction) {
            return redaction.reason().isEmpty()
                    ? words.say("redacted")
                    : words.say("redacted.reason", redaction.reason());
        }

        @Override
        public void softBreak(Inline.SoftBreak end) {
            out.line();
        }

        @Override
        public void hardBreak(Inline.HardBreak end) {
            out.open("br").line();
        }

        @Override
        public void element(Inline.Element element) {
            element(element.tag(), element.attributes(), () -> inlines(element.content()));
        }

        private void around(String tag, List<Inline> content) {
            out.open(tag);
            inlines(content);
            out.close(tag);
        }

        @Override
        public void link(Inline.Link link) {
            if (insideLink) {
                inlines(link.content());
                return;
            }
            links.link(link.target())
                    .ifPresentOrElse(
                            address -> {
                                anchor(address, link.title(), () -> inlines(link.content()));
                                note(address, Inline.plainText(link.content()));
                            },
                            () -> nowhere(() -> inlines(link.content())));
        }

        /** Where the words of a link are its address, they need no note. */
        private void note(Links.Address address, String text) {
            if (!address.href().endsWith(text.strip()) || text.isBlank()) {
                links.note(address).ifPresent(this::cite);
            }
        }

        /** Nothing for those who hear the page: the link itself has told them. */
        private void cite(int note) {
            out.open("sup", "class", "cite", "aria-hidden", "true")
                    .text("[" + note + "]")
                    .close("sup");
        }

        private void anchor(Links.Address address, String title, Runnable content) {
            if (!address.linked()) {
                content.run();
                return;
            }
            out.open(
                    "a",
                    "href",
                    address.href(),
                    "title",
                    title,
                    "rel",
                    address.external() ? "noopener noreferrer" : "");
            insideLink = true;
            content.run();
            insideLink = false;
            out.close("a");
        }

        /** What refers to nothing stays as text. */
        private void nowhere(Runnable content) {
            out.open("span", "class", "nowhere");
            content.run();
            out.close("span");
        }

        /** A picture of another site becomes a link to it: a page asks nobody else for anything. */
        @Override
        public void image(Inline.Image image) {
            links.image(image.target())
                    .ifPresentOrElse(address -> show(image, address), () -> nowhere(() -> alternative(image)));
        }

        private void show(Inline.Image image, Links.Address address) {
            if (!address.external()) {
                Map<String, String> given = image.attributes();
                Optional<PictureSize> size = given.containsKey("width") || given.containsKey("height")
                        ? Optional.empty()
                        : links.size(image.target());
                out.open(
                        "img",
                        "src",
                        address.href(),
                        "alt",
                        image.alternative(),
                        "title",
                        image.title(),
                        "width",
                        size.map(own -> "" + own.width()).orElse(number(given.getOrDefault("width", ""))),
                        "height",
                        size.map(own -> "" + own.height()).orElse(number(given.getOrDefault("height", ""))),
                        "class",
                        given.getOrDefault("class", ""),
                        "loading",
                        links.medium() == Medium.SCREEN ? "lazy" : "");
                return;
            }
            if (insideLink) {
                alternative(image);
            } else {
                anchor(address, image.title(), () -> alternative(image));
                note(address, image.alternative());
            }
        }

        private void alternative(Inline.Image image) {
            out.text(image.alternative().isBlank() ? words.say("picture") : image.alternative());
        }

        private String number(String value) {
            return value.chars().allMatch(Character::isDigit) ? value : "";
        }

        @Override
        public void footnoteReference(Inline.FootnoteReference reference) {
            String id = Ids.reference(reference.number(), reference.occurrence());
            String number = String.valueOf(reference.number());
            out.open("sup");
            if (insideLink) {
                out.text(number);
            } else {
                references.add(id);
                out.open(
                                "a",
                                "href",
                                links.anchor(Ids.note(reference.number())),
                                "id",
                                links.id(id).orElse(""),
                                "aria-label",
                                words.say("note", number))
                        .text(number)
                        .close("a");
            }
            out.close("sup");
        }

        Run footnotes(List<Document.Footnote> footnotes) {
            out.open("ol").line();
            for (Document.Footnote footnote : footnotes) {
                out.open("li", "id", links.id(Ids.note(footnote.number())).orElse(""));
                footnote(footnote);
                out.close("li").line();
            }
            out.close("ol").line();
            return this;
        }

        /** The ways back to the text stand at the end of the last line, where that is running text. */
        private void footnote(Document.Footnote footnote) {
            List<Block> content = footnote.content();
            int last = content.size() - 1;
            if (last >= 0 && content.get(last) instanceof Block.Paragraph paragraph) {
                blocks(content.subList(0, last));
                out.open("p");
                inlines(paragraph.content());
                waysBack(footnote);
                out.close("p");
            } else {
                blocks(content);
                waysBack(footnote);
            }
        }

        private void waysBack(Document.Footnote footnote) {
            for (int i = 1; i <= footnote.references(); i++) {
                String reference = Ids.reference(footnote.number(), i);
                if (references.contains(reference)) {
                    out.text(" ")
                            .open("a", "href", links.anchor(reference), "aria-label", words.say("back"))
                            .text("\u21a9\ufe0e")
                            .close("a");
                }
            }
        }
    }
}
