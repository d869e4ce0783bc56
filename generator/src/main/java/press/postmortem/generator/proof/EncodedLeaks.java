package press.postmortem.generator.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import press.postmortem.generator.leak.Leak;
import press.postmortem.generator.leak.LeakScanner;

/** What leaks in a file that is published as it is, once markup is taken off and encodings are undone, as in made pages. */
final class EncodedLeaks implements Passages.Listener {
    private static final List<String> MARKUP = List.of(".svg", ".html", ".htm", ".xhtml", ".xht", ".xml");

    /** In a drawing they part a line of text, and a word within it, only for its colours and places. */
    private static final Pattern SPANS = Pattern.compile("</?(?:\\w+:)?(?:tspan|textPath|r|t)\\b[^<>]*>");

    private final LeakScanner scanner;
    private final boolean markup;
    private final List<Leak> found = new ArrayList<>();

    private EncodedLeaks(LeakScanner scanner, boolean markup) {
        this.scanner = scanner;
        this.markup = markup;
    }

    /** @param path by which it is known what the text is written in */
    static List<Leak> in(String path, String text, LeakScanner scanner) {
        String name = path.toLowerCase(Locale.ROOT);
        EncodedLeaks leaks = new EncodedLeaks(scanner, MARKUP.stream().anyMatch(name::endsWith));
        if (leaks.markup) {
            Passages.ofMarkup(SPANS.matcher(text).replaceAll(""), leaks);
        } else {
            Passages.ofLines(text, leaks);
        }
        return leaks.found;
    }

    @Override
    public void passage(byte[] text, int from, int to) {
        String passage = new String(text, from, to - from, StandardCharsets.UTF_8);
        if (markup) {
            found.addAll(scanner.scan(passage));
        }
        for (String undone : Escapes.undone(passage)) {
            found.addAll(scanner.scan(undone));
        }
    }
}
