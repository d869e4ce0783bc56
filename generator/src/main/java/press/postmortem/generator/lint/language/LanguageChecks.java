package press.postmortem.generator.lint.language;

import java.util.List;
import press.postmortem.generator.lint.spi.Check;

/** Do the words help to learn? */
public final class LanguageChecks {
    public static final List<Check> ALL = List.of(new BlamelessWords(PhraseBook.english()));

    private LanguageChecks() {}
}
