package press.postmortem.generator.render.drawing;

import java.util.List;

/** What the patterns of a bar stand for. */
public record Key(List<Entry> entries) {
    public Key {
        entries = List.copyOf(entries);
    }

    public record Entry(Texture texture, String name) {}

    /** A line for screens, each name beside an empty box of the class {@code swatch}, which a style sheet fills with the pattern. */
    public String swatches() {
        Svg html = new Svg().open("p", "class", "key");
        for (Entry entry : entries) {
            html.open("span")
                    .open("i", "class", "swatch " + entry.texture().style())
                    .close("i")
                    .text(entry.name())
                    .close("span")
                    .text(" ");
        }
        return html.close("p").line().toString();
    }

    /** A line for paper, each name beside its pattern; books know no list that runs in lines, and no patterns in style sheets. */
    public String html() {
        Svg html = new Svg().open("p", "class", "key");
        for (Entry entry : entries) {
            html.open("span")
                    .open(
                            "svg",
                            "class",
                            "drawn sample tx",
                            "aria-hidden",
                            "true",
                            "width",
                            "20",
                            "height",
                            "13",
                            "stroke",
                            "#000",
                            "stroke-opacity",
                            ".5");
            new Hatching(html).fill(entry.texture());
            html.close("svg").text(entry.name()).close("span").text(" ");
        }
        return html.close("p").line().toString();
    }
}
