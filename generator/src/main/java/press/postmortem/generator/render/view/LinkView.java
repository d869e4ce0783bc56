package press.postmortem.generator.render.view;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * @param href empty for a name that leads nowhere
 * @param rel empty within the site
 * @param note the number of the note that gives the address on paper; empty where there is none
 * @param after what stands between this link and the next of an enumeration
 */
public record LinkView(String href, String text, String rel, String note, String after) implements View {
    /** A link within the site. */
    public static LinkView to(String href, String text) {
        return new LinkView(href, text, "", "", "");
    }

    public static LinkView outside(String href, String text) {
        return new LinkView(href, text, "noopener noreferrer", "", "");
    }

    public LinkView noted(String number) {
        return new LinkView(href, text, rel, number, after);
    }

    /** What a page holds; empty where that is one part alone, to which whoever reads on comes. */
    public static List<LinkView> contents(Stream<LinkView> parts) {
        List<LinkView> all = parts.toList();
        return all.size() > 1 ? all : List.of();
    }

    /** @param separator what stands between two of them */
    public static List<LinkView> enumerated(List<LinkView> links, String separator) {
        return IntStream.range(0, links.size())
                .mapToObj(i -> links.get(i).before(i + 1 == links.size() ? "" : separator))
                .toList();
    }

    private LinkView before(String separator) {
        return new LinkView(href, text, rel, note, separator);
    }
}
