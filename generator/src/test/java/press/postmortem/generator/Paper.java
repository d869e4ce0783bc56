package press.postmortem.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A page as Chromium prints it, read back by Poppler's tools. A test that prints is skipped where either is missing.
 *
 * @param pages the words of each sheet, laid out as on the sheet
 * @param text all words, in the order in which the browser set them
 * @param pictures how many there are
 * @param size as Poppler tells it: {@code 594.96 x 841.92 pts (A4)}
 */
record Paper(List<String> pages, String text, long pictures, String size) {
    private static final List<String> TOOLS = List.of("chromium", "pdftotext", "pdfinfo", "pdfimages");
    private static final int SECONDS = 120;

    /** @param work a folder for what Chromium writes */
    static Paper of(Path page, Path work) {
        Assumptions.assumeTrue(TOOLS.stream().allMatch(Paper::isInstalled), () -> "one of " + TOOLS + " is missing");
        String pdf = work.resolve("printed.pdf").toString();
        run(
                work,
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + work.resolve("browser"),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf,
                page.toUri().toString());
        String laidOut = run(work, "pdftotext", "-layout", "-enc", "UTF-8", pdf, "-");
        String images = run(work, "pdfimages", "-list", pdf);
        return new Paper(
                Arrays.stream(laidOut.split("\f"))
                        .filter(text -> !text.isBlank())
                        .toList(),
                run(work, "pdftotext", "-raw", "-enc", "UTF-8", pdf, "-"),
                images.lines().filter(line -> line.contains(" image ")).count(),
                value("Page size", run(work, "pdfinfo", pdf)));
    }

    private static String value(String label, String info) {
        return info.lines()
                .filter(line -> line.startsWith(label + ":"))
                .map(line -> line.substring(label.length() + 1).strip())
                .findFirst()
                .orElseThrow();
    }

    /** The lines of a sheet from the top, without those that are blank. */
    List<String> lines(int page) {
        return pages.get(page)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean isInstalled(String tool) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    private static String run(Path work, String... command) {
        try {
            Path out = Files.createTempFile(work, "out", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(command[0] + " took more than " + SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw new AssertionError(command[0] + " ended with " + process.exitValue());
            }
            return Files.readString(out, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
