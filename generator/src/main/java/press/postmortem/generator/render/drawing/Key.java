package press.postmortem.generator.render.drawing;

import java.util.List;

/** What the patterns of a bar stand for. */
public record Key(List<Entry> entries) {
    public Key {
        entries = List.copyOf(entries);
    }

    public record Entry(Texture texture, String name) {}

    /** A line, each name with its pattern; books know no list that runs in lines. */
    public String html() {
        Svg html = new Svg().open("p", "class", "key");
        for (Entry entry : entries) {
            html.open("span")
                    .open("svg", "class", "drawn sample", "aria-hidden", "true", "width", "20", "height", "13")
                    .open("g", "class", "tx", "stroke", "#000", "stroke-opacity", ".5");
            new Hatching(html).fill(entry.texture());
            html.close("g").close("svg").text(entry.name()).close("span").text(" ");
        }
        return html.close("p").line().toString();
    }
}
