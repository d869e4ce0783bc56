package press.postmortem.generator.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Inline;

/**
 * The id that an author gives a heading at its end: {@code ## Timeline {#what-happened .wide}}, or kramdown's
 * {@code {: #what-happened}}. Classes and other attributes are dropped.
 *
 * @param id empty where there is none
 * @param content the heading without its attributes
 */
record HeadingAttributes(Optional<String> id, List<Inline> content) {
    static HeadingAttributes of(List<Inline> heading) {
        int last = heading.size() - 1;
        if (last < 0 || !(heading.get(last) instanceof Inline.Text text)) {
            return new HeadingAttributes(Optional.empty(), heading);
        }
        String written = text.text();
        int open = written.lastIndexOf('{');
        if (open < 0 || !written.endsWith("}") || !isAttributes(written.substring(open + 1, written.length() - 1))) {
            return new HeadingAttributes(Optional.empty(), heading);
        }
        List<Inline> content = new ArrayList<>(heading.subList(0, last));
        String kept = written.substring(0, open).stripTrailing();
        if (!kept.isEmpty()) {
            content.add(new Inline.Text(kept, text.offset()));
        }
        return new HeadingAttributes(id(written.substring(open + 1, written.length() - 1)), content);
    }

    private static Optional<String> id(String attributes) {
        return words(attributes).stream()
                .filter(word -> word.startsWith("#"))
                .map(word -> word.substring(1))
                .findFirst();
    }

    private static boolean isAttributes(String text) {
        List<String> words = words(text);
        return !words.isEmpty()
                && words.stream().allMatch(word -> word.length() > 1 && "#.".indexOf(word.charAt(0)) >= 0);
    }

    private static List<String> words(String attributes) {
        String text = attributes.startsWith(":") ? attributes.substring(1) : attributes;
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
