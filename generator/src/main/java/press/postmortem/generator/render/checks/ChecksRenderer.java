package press.postmortem.generator.render.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.words.Words;
import press.postmortem.generator.render.words.WordsReader;
import press.postmortem.generator.review.Review;
import press.postmortem.generator.review.RulePage;

/**
 * {@link Review} → pages for the author: what was found, and what each rule asks. They are no part of the site and need
 * neither a theme nor a server.
 */
public final class ChecksRenderer {
    private static final String STYLES = "checks.css";

    private ChecksRenderer() {}

    /** {@code index.html}, {@code rules/index.html}, {@code rules/ID.html} for every rule, and their style sheet. */
    public static List<OutputFile> render(Review review) {
        Words words = WordsReader.forAuthors();
        List<RulePage> pages = review.rules().stream().map(RulePage::of).toList();
        List<OutputFile> files = new ArrayList<>();
        files.add(new FindingsPage(review, words).file());
        files.add(new RulesPage(pages, words).file());
        pages.forEach(page -> files.add(new RulePageHtml(page, words).file()));
        files.add(new OutputFile.Binary(STYLES, styles()));
        return files;
    }

    private static byte[] styles() {
        try (InputStream in = ChecksRenderer.class.getResourceAsStream(STYLES)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
