package press.postmortem.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;

/**
 * Diagnostics in Maven's log, each at its level.
 *
 * @param content the content folder as a person would write it, so that terminals and editors find the file
 */
record DiagnosticLog(Log log, Path content) {
    void tell(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.level() == Level.ERROR) {
                log.error(text(diagnostic));
            } else {
                log.warn(text(diagnostic));
            }
        }
    }

    private String text(Diagnostic diagnostic) {
        String path = diagnostic.location().path();
        boolean elsewhere = new File(path).isAbsolute();
        String folder = elsewhere ? "" : content.toString();
        String separator = folder.isEmpty() || path.isEmpty() ? "" : "/";
        return printable(folder + separator + diagnostic);
    }

    /** Without control characters, as the quoted source may hold some that a terminal obeys. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\n\t]]", "\uFFFD");
    }
}
