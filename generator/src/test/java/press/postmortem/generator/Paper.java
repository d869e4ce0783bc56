package press.postmortem.generator;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

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

    /** @param work a folder for what Chromium writes */
    static Paper of(Path page, Path work) {
        Command.assumeInstalled(TOOLS);
        String pdf = work.resolve("printed.pdf").toString();
        Command.run(
                work,
                Map.of(),
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + work.resolve("browser"),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf,
                page.toUri().toString());
        String laidOut = Command.run(work, Map.of(), "pdftotext", "-layout", "-enc", "UTF-8", pdf, "-");
        String images = Command.run(work, Map.of(), "pdfimages", "-list", pdf);
        return new Paper(
                Arrays.stream(laidOut.split("\f"))
                        .filter(text -> !text.isBlank())
                        .toList(),
                Command.run(work, Map.of(), "pdftotext", "-raw", "-enc", "UTF-8", pdf, "-"),
                images.lines().filter(line -> line.contains(" image ")).count(),
                value("Page size", Command.run(work, Map.of(), "pdfinfo", pdf)));
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
}
