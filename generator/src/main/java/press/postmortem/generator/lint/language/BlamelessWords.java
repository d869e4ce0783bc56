package press.postmortem.generator.lint.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.LanguageRule;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Does the report explain, or does it blame? */
final class BlamelessWords implements ReportCheck {
    /** Before one of these a phrase is refused by the author already, as in <i>this was no human error</i>. */
    private static final Set<String> REFUSED_BY = Set.of("no", "not", "never", "without", "than", "isn't", "wasn't");

    private final PhraseBook book;

    BlamelessWords(PhraseBook book) {
        this.book = book;
    }

    @Override
    public List<Rule> rules() {
        return List.of(LanguageRule.BLAMING_LANGUAGE);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        List<Diagnostic> found = new ArrayList<>();
        Prose.of(report).forEach(paragraph -> read(Passage.words(paragraph), report, found));
        return found;
    }

    private void read(List<Passage.Word> words, Postmortem report, List<Diagnostic> found) {
        int i = 0;
        while (i < words.size()) {
            Optional<Phrase> phrase = book.at(i, words);
            int end = i + phrase.map(each -> each.words().size()).orElse(1);
            if (phrase.isPresent()
                    && !(i > 0 && REFUSED_BY.contains(words.get(i - 1).folded()))) {
                String written = words.subList(i, end).stream()
                        .map(Passage.Word::written)
                        .collect(Collectors.joining(" "));
                found.add(Diagnostic.of(
                        LanguageRule.BLAMING_LANGUAGE,
                        report.source().locate(words.get(i).offset()),
                        written,
                        phrase.get().why(),
                        phrase.get().question()));
            }
            i = end;
        }
    }
}
