package press.postmortem.generator.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import press.postmortem.generator.render.output.Manuscript;

/** A print view, made ready for the PDF library. */
final class BookDocument {
    /** What a theme marks as not meant for paper, and the numbers of reports where a book has those of pages. */
    private static final String NOT_IN_BOOKS = ".vh, .back, .narrow, .index .number, .notes a[href*=:fnref:]";

    private static final String BOOK_SHEET = "book.css";

    private static final String REPLACEMENT = "\uFFFD";

    /** In characters; fits a line of the largest headline several times. */
    private static final int LONGEST_PAIR = 24;

    private final Document html;
    private final Typefaces typefaces;
    private final Set<String> unset = new TreeSet<>();
    private final Set<String> leftward = new TreeSet<>();

    private BookDocument(Document html, Typefaces typefaces) {
        this.html = html;
        this.typefaces = typefaces;
    }

    /** @param path of the print view in the site */
    static BookDocument of(String html, String path, Typefaces typefaces) {
        BookDocument book = new BookDocument(Jsoup.parse(html, "site:/" + path), typefaces);
        book.removeFrame();
        book.html.select(NOT_IN_BOOKS).remove();
        book.describeDrawings();
        book.addBookSheet();
        book.addBookmarks();
        book.bindHeadlines();
        book.markHeadsOfTables();
        book.keepCaptions();
        book.turnWideTables();
        book.keepGroups();
        book.describeRemotePictures();
        book.nameMissingCharacters();
        return book;
    }

    /**
     * Puts a sheet that says that it is blank before the contents and before each report that would start on a left-hand page.
     *
     * @param words what it says
     * @param page the index of the page, from 0, on which the element with an id starts
     */
    void openOnRightHandPages(String words, ToIntFunction<String> page) {
        int more = 0;
        for (Element opening : html.select(".contents[id], article.report")) {
            if ((page.applyAsInt(opening.id()) + more) % 2 != 0) {
                opening.before(new Element("section").addClass("blank").appendChild(new Element("p").text(words)));
                more++;
            }
        }
    }

    org.w3c.dom.Document tree() {
        return new W3CDom().namespaceAware(true).fromJsoup(html);
    }

    /** What must be found in the book again. */
    Manuscript manuscript() {
        List<Manuscript.Passage> passages = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && text.parent().closest("svg") == null) {
                        passages.addAll(passages(text));
                    }
                },
                html.body());
        Set<String> addresses =
                new TreeSet<>(html.select("a[href~=(?i)^(https?|mailto):]").eachAttr("href"));
        return new Manuscript(
                passages,
                html.select("img").size(),
                addresses,
                html.select("a[href^=#]").size(),
                unset,
                leftward);
    }

    /** A text, line by line, as a book has it. */
    private static List<Manuscript.Passage> passages(TextNode text) {
        Element report = text.parent().closest("article.report");
        String id = report == null ? "" : report.id();
        return text.getWholeText()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> new Manuscript.Passage(id, line.strip()))
                .toList();
    }

    /** The list of volumes is a page of the site, with all that stands around its text there. */
    private void removeFrame() {
        Element kept = html.selectFirst("main");
        while (kept != null && kept != html.body()) {
            kept.siblingElements().not(".cover").remove();
            kept = kept.parent();
        }
    }

    /** The theme's sheet for what this library does in ways of its own: beside the first of its sheets, and after all. */
    private void addBookSheet() {
        Element first = html.selectFirst("link[rel=stylesheet]");
        if (first != null) {
            String address = first.attr("href");
            String beside = address.substring(0, address.lastIndexOf('/') + 1) + BOOK_SHEET;
            html.head().appendElement("link").attr("rel", "stylesheet").attr("href", beside);
        }
    }

    /** The bookmarks of {@code <head>}, which openhtmltopdf makes the outline of. */
    private void addBookmarks() {
        Element bookmarks = html.head().appendElement("bookmarks");
        for (Element report : html.select("article.report")) {
            Element title = report.selectFirst("h1, h2");
            if (title == null) {
                continue;
            }
            Element bookmark = bookmark(bookmarks, title.text(), report.id());
            String level = "h" + (Integer.parseInt(title.tagName().substring(1)) + 1);
            for (Element section : report.select(level + "[id]")) {
                bookmark(bookmark, section.text(), section.id());
            }
        }
    }

    private static Element bookmark(Element parent, String name, String id) {
        return parent.appendElement("bookmark").attr("name", name).attr("href", "#" + id);
    }

    /** The library balances no lines: a headline's last two words stay together, so that none is left alone in a line. */
    private void bindHeadlines() {
        for (Element headline : html.select("h1, article.report > h2")) {
            if (headline.lastChild() instanceof TextNode end) {
                String text = end.getWholeText();
                int last = text.lastIndexOf(' ');
                int pair = last < 0 ? last : text.lastIndexOf(' ', last - 1) + 1;
                if (pair > 0 && text.length() - pair <= LONGEST_PAIR) {
                    end.splitText(pair).wrap("<span class=\"whole\"></span>");
                }
            }
        }
    }

    /**
     * The library knows no heading that stays with what follows, so that a sheet has to know what
     * stands below it: {@code heads-table}, and {@code heads-log} where that table is a {@code log}; so with a drawing.
     */
    private void markHeadsOfTables() {
        for (Element heading : html.select("h2, h3, h4, h5, h6")) {
            Element next = heading.nextElementSibling();
            Element after = next != null && next.is("p") ? next.nextElementSibling() : next;
            if (after != null && after.is("table, figure.drawing")) {
                heading.addClass("heads-table");
                after.classNames().forEach(name -> heading.addClass("heads-" + name));
            }
        }
    }

    /** What a sheet asks for a table it asks for without its caption, so that both stand in a block: {@code captioned}. */
    private void keepCaptions() {
        html.select("table:has(> caption)").wrap("<div class=\"captioned\"></div>");
    }

    /** A sheet that is turned for a table is turned for its heading as well: both stand in a block, {@code wide}. */
    private void turnWideTables() {
        for (Element table : html.select("table.wide")) {
            Element heading = table.previousElementSibling();
            Element turned = new Element("div").addClass("wide");
            table.removeClass("wide").before(turned);
            if (heading != null && heading.is("h2, h3, h4, h5, h6")) {
                turned.appendChild(heading);
            }
            turned.appendChild(table);
        }
    }

    /** The title of a group of rows stays with the first of them: both are one body of the table, {@code kept}. */
    private void keepGroups() {
        for (Element title : html.select("tbody > tr.group:first-child")) {
            Element first = title.nextElementSibling();
            if (first != null) {
                Element kept = new Element("tbody").addClass("kept");
                title.parent().before(kept);
                kept.appendChild(title).appendChild(first);
            }
        }
    }

    /** What a drawing says is its alternative text in a book, where its own words are shapes. */
    private void describeDrawings() {
        for (Element drawing : html.select("svg[role=img]")) {
            drawing.attr(
                    "alt", String.join(". ", drawing.select("> title, > desc").eachText()));
            drawing.select("> title, > desc").remove();
        }
        html.select("svg.sample")
                .forEach(sample -> sample.attr("alt", sample.parent().text()));
    }

    /** Nothing is fetched while a site is built, so that a picture from elsewhere is told by its words and its address. */
    private void describeRemotePictures() {
        for (Element picture : html.select("img[src~=(?i)^(https?:)?//]")) {
            String words = picture.attr("alt").isBlank() ? "" : picture.attr("alt") + ", ";
            picture.replaceWith(new Element("span").addClass("remote").text(words + picture.attr("src")));
        }
    }

    /**
     * A sign that no font has is told by its name in Unicode: an emoji says {@code [fire]}. A letter is not, as a paragraph
     * of names can't be read either.
     */
    private void nameMissingCharacters() {
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        name(text);
                    }
                },
                html.body());
    }

    private void name(TextNode text) {
        String whole = text.getWholeText();
        whole.codePoints()
                .filter(BookDocument::isLeftward)
                .mapToObj(BookDocument::script)
                .forEach(leftward::add);
        if (whole.codePoints().allMatch(this::canBeShown)) {
            return;
        }
        StringBuilder out = new StringBuilder();
        whole.codePoints().forEach(character -> {
            if (canBeShown(character)) {
                out.appendCodePoint(character);
            } else if (Character.isLetter(character)) {
                unset.add(script(character));
                out.append(REPLACEMENT);
            } else if (isOfLetters(character)) {
                out.append(REPLACEMENT);
            } else if (!isPresentation(character)) {
                out.append('[').append(nameOf(character)).append(']');
            }
        });
        text.text(out.toString());
    }

    private static boolean isLeftward(int character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static String script(int character) {
        return Character.UnicodeScript.of(character).name();
    }

    private boolean canBeShown(int character) {
        return character <= 0x7F || Character.isWhitespace(character) || typefaces.has(character);
    }

    /** Stops, brackets and marks between letters of Chinese and Japanese, whose names would tell nothing. */
    private static boolean isOfLetters(int character) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(character);
        return block == Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
                || block == Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS;
    }

    /** Variation selectors and joiners, which only say how the character before them looks. */
    private static boolean isPresentation(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                        && Character.getName(character).startsWith("VARIATION SELECTOR")
                || type == Character.FORMAT;
    }

    private static String nameOf(int character) {
        String name = Character.getName(character);
        return name == null
                ? "U+" + Integer.toHexString(character).toUpperCase(Locale.ROOT)
                : name.toLowerCase(Locale.ROOT);
    }
}
