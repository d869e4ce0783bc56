package press.postmortem.maven;

import java.util.List;
import org.apache.maven.plugin.logging.Log;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.review.ContentFolder;
import press.postmortem.generator.review.DiagnosticText;

/**
 * Diagnostics in Maven's log, each at its level.
 *
 * @param content the content folder as a person would write it, so that terminals and editors find the file
 */
record DiagnosticLog(Log log, ContentFolder content, DiagnosticText.Paint paint) {
    void tell(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::tell);
    }

    private void tell(Diagnostic diagnostic) {
        String text = DiagnosticText.of(diagnostic, content, paint);
        switch (diagnostic.level()) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case NOTE -> log.info(text);
            case OFF -> log.debug(text);
        }
    }
}
