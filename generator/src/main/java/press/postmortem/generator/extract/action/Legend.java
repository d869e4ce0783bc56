package press.postmortem.generator.extract.action;

import java.util.List;
import java.util.Set;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.text.Text;

/** A list that explains the words of a column or a mark: {@code Priorities:}, and {@code P0 - before the next release} below it. */
final class Legend {
    private static final Set<String> SUBJECTS = Set.of(
            "type",
            "types",
            "kind",
            "kinds",
            "priority",
            "priorities",
            "status",
            "statuses",
            "states",
            "legend",
            "key");

    private static final Set<String> EXPLANATIONS =
            Set.of("legend", "definitions", "explanation", "explanations", "explained", "meaning", "meanings");

    private Legend() {}

    /** Whether a block announces the words that each item of the list below it explains. */
    static boolean beginsAt(List<Block> siblings, int at) {
        if (at + 1 >= siblings.size() || !announces(siblings.get(at))) {
            return false;
        }
        List<Block.Item> items = siblings.get(at + 1).items();
        return items.size() > 1 && items.stream().allMatch(Legend::explains);
    }

    private static boolean announces(Block above) {
        if (above instanceof Block.Heading heading) {
            String title = Inline.plainText(heading.content());
            return Text.words(title).stream().anyMatch(EXPLANATIONS::contains)
                    || title.contains("説明")
                    || title.contains("凡例");
        }
        String text = above.plainText().strip();
        List<String> words = Text.words(text);
        return text.endsWith(":") && !words.isEmpty() && SUBJECTS.contains(words.get(words.size() - 1));
    }

    private static boolean explains(Block.Item item) {
        String text = item.content().isEmpty() ? "" : item.content().get(0).plainText();
        String[] parts = text.split(" [-\u2013\u2014] |: ", 2);
        return parts.length == 2
                && (ActionWords.type(parts[0]).isPresent()
                        || ActionWords.priority(parts[0]).isPresent()
                        || ActionWords.status(parts[0]).isPresent());
    }
}
