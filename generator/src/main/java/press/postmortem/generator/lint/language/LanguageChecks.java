package press.postmortem.generator.lint.language;

import java.util.List;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Do the words help to learn? */
public final class LanguageChecks {
    public static final List<ReportCheck> ALL = List.of(new BlamelessWords(PhraseBook.english()));

    private LanguageChecks() {}
}
