package press.postmortem.generator;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.diagnostic.Level;

/**
 * How a build runs; what is published is said by the content's {@code site.yaml}.
 *
 * @param content the folder of Markdown files
 * @param output the folder that becomes the site
 * @param theme the name of a theme on the class path, or the path of a folder
 * @param failOn which diagnostics refuse the build
 * @param baseUrl goes before {@code site.yaml}'s
 * @param today the day as of which actions are overdue; empty for the newest date in the sources
 * @param pdf goes before {@code site.yaml}'s
 * @param pdfLibrary asked for what makes PDFs, where one is made
 * @param git whether a repository tells when reports were changed and who wrote them, where they don't say so
 * @param extensions where themes and checks that are not built in are looked for
 */
public record Settings(
        Path content,
        Path output,
        String theme,
        FailOn failOn,
        Optional<String> baseUrl,
        Optional<LocalDate> today,
        Optional<Boolean> pdf,
        PdfLibrary pdfLibrary,
        boolean git,
        ClassLoader extensions) {
    public static final String DEFAULT_THEME = "broadsheet";

    public Settings {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(failOn, "failOn");
        Objects.requireNonNull(baseUrl, "baseUrl");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(pdf, "pdf");
        Objects.requireNonNull(pdfLibrary, "pdfLibrary");
        Objects.requireNonNull(extensions, "extensions");
    }

    /** The default theme, refusing on errors, nothing else set. */
    public static Settings of(Path content, Path output) {
        return new Settings(
                content,
                output,
                DEFAULT_THEME,
                FailOn.ERROR,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PdfLibrary.onClassPath(),
                false,
                Settings.class.getClassLoader());
    }

    public Settings withTheme(String name) {
        return new Settings(content, output, name, failOn, baseUrl, today, pdf, pdfLibrary, git, extensions);
    }

    public Settings withFailOn(FailOn level) {
        return new Settings(content, output, theme, level, baseUrl, today, pdf, pdfLibrary, git, extensions);
    }

    public Settings withBaseUrl(String url) {
        return new Settings(content, output, theme, failOn, Optional.of(url), today, pdf, pdfLibrary, git, extensions);
    }

    public Settings withToday(LocalDate day) {
        return new Settings(
                content, output, theme, failOn, baseUrl, Optional.of(day), pdf, pdfLibrary, git, extensions);
    }

    public Settings withExtensions(ClassLoader loader) {
        return new Settings(content, output, theme, failOn, baseUrl, today, pdf, pdfLibrary, git, loader);
    }

    public Settings withPdf(boolean wanted) {
        return new Settings(
                content, output, theme, failOn, baseUrl, today, Optional.of(wanted), pdfLibrary, git, extensions);
    }

    public Settings withGit(boolean asked) {
        return new Settings(content, output, theme, failOn, baseUrl, today, pdf, pdfLibrary, asked, extensions);
    }

    /** What it takes to refuse a build. */
    public enum FailOn {
        ERROR,
        WARNING,
        NEVER;

        public boolean refuses(Level level) {
            return this != NEVER && level.ordinal() <= ordinal();
        }
    }
}
