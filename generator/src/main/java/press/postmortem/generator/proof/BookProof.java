package press.postmortem.generator.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.render.output.OutputFile;

/** Reads books again: is every passage, picture and link of its manuscript in each? */
public final class BookProof {
    /** Of each book read: the scripts that no font has, and those that run from right to left. */
    private final Map<String, Set<String>> unset = new ConcurrentSkipListMap<>();

    private final Map<String, Set<String>> leftward = new ConcurrentSkipListMap<>();

    /**
     * What a book lost. Several threads may ask at once.
     *
     * @param file one that is no book lost nothing
     */
    public List<Diagnostic> read(OutputFile file) {
        if (!(file instanceof OutputFile.Book book)) {
            return List.of();
        }
        unset.put(book.path(), book.manuscript().unset());
        leftward.put(book.path(), book.manuscript().leftward());
        return ReadBook.losses(book);
    }

    /** What the scripts of the books that were read can't be set with: once a script, of the first book by path that has it. */
    public List<Diagnostic> scripts() {
        List<Diagnostic> diagnostics = new ArrayList<>(scripts(unset, PublishingRule.SCRIPT_WITHOUT_FONT));
        diagnostics.addAll(scripts(leftward, PublishingRule.SCRIPT_FROM_RIGHT));
        return diagnostics;
    }

    private static List<Diagnostic> scripts(Map<String, Set<String>> found, Rule rule) {
        Map<String, String> first = new TreeMap<>();
        found.forEach((book, scripts) -> scripts.forEach(script -> first.putIfAbsent(script, book)));
        return first.entrySet().stream()
                .map(script -> Diagnostic.of(rule, Location.ofFile(script.getValue()), script.getKey()))
                .toList();
    }
}
