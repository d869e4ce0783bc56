package press.postmortem.generator.browser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A content in which everything is too long, too wide, too many, or not there at all. */
final class Extremes {
    private static final String NAME = "Strassenbahnhaltestellen";
    private static final String WORD = "Strassenbahnhaltestellenbeleuchtungssteuerungsgeraet";

    private Extremes() {}

    /**
     * @param language of the site's own words
     * @return the folder
     */
    static Path write(Path folder, String language) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), """
                title: %1$s
                language: %3$s
                base_url: https://extremes.example/
                timezone: Europe/Amsterdam
                print: {limit: 2}
                services:
                  - {id: boards, name: %1$s, description: "%2$s"}
                """.formatted(NAME, words(60), language));
        Files.writeString(folder.resolve("2025-03-04-long.md"), longReport());
        Files.writeString(folder.resolve("2025-03-02-wide.md"), wideReport());
        Files.writeString(folder.resolve("2025-03-03-nothing.md"), "# Nothing is known\n");
        Files.writeString(
                folder.resolve("2025-03-01-bare.md"), "---\ntitle: A title and a day\ndate: 2025-03-01\n---\n");
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/about.md"), "# %s\n\n%s\n".formatted(words(30), words(200)));
        ImageIO.write(
                new BufferedImage(1800, 90, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("wide.png").toFile());
        return folder;
    }

    /** A title of two hundred characters, long words, fifty promises, sixty events of one hour. */
    private static String longReport() {
        String events = numbers(60)
                .mapToObj(minute -> "| %02d:%02d | %s %s |"
                        .formatted(
                                9 + minute / 60,
                                minute % 60,
                                words(1 + minute % 40),
                                minute == 7 ? WORD.repeat(3) : ""))
                .collect(Collectors.joining("\n"));
        String actions = numbers(50)
                .mapToObj(number -> """
                          - {text: "Promise %d, %s", owner: "@%s", status: %s, due: 2025-04-%02d, link: "https://tracker.example/%s/%d"}
                        """.formatted(
                                number,
                                words(number % 30 + 3),
                                NAME.toLowerCase(Locale.ROOT),
                                number % 3 == 0 ? "done" : "open",
                                number % 28 + 1,
                                WORD,
                                number))
                .collect(Collectors.joining());
        return """
                ---
                title: %s
                date: 2025-03-04
                severity: SEV1
                status: resolved
                services: [boards]
                tags: [%s, a, b, c]
                aliases: [old/long]
                times: {started: "2025-03-04 09:00", detected: "2025-03-04 09:01", resolved: "2025-03-09 09:59"}
                actions:
                %s---
                %s

                ## Timeline

                | Date and time | What |
                |---|---|
                %s

                %s

                ## What went well

                - %s
                - %s

                ### %s

                > %s

                1. one
                   1. two
                      1. three
                         1. four
                            1. %s
                """.formatted(
                        words(60).substring(0, 200),
                        WORD,
                        actions,
                        words(120),
                        events,
                        tableOfLongWords(),
                        words(10),
                        WORD.repeat(3),
                        words(40),
                        words(50),
                        words(30));
    }

    /** Six columns, in each a word that none of them has room for. */
    private static String tableOfLongWords() {
        return numbers(3)
                .mapToObj(row -> numbers(6)
                        .mapToObj(column -> row == 1 ? "---" : WORD.substring(column))
                        .collect(Collectors.joining("|", "|", "|")))
                .collect(Collectors.joining("\n"));
    }

    /** A table of twelve columns, code without a blank, a wide picture, an address that nobody would type. */
    private static String wideReport() {
        String head =
                numbers(12).mapToObj(column -> " Column " + column + " ").collect(Collectors.joining("|", "|", "|"));
        String line = numbers(12).mapToObj(column -> "---").collect(Collectors.joining("|", "|", "|"));
        String row = numbers(12)
                .mapToObj(column -> " " + (column % 2 == 0 ? WORD : column * 1_000_003) + " ")
                .collect(Collectors.joining("|", "|", "|"));
        return """
                ---
                title: Everything is wide
                date: 2025-03-02
                severity: SEV4
                services: [boards, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p]
                actions: []
                ---
                %s
                %s
                %s

                ```text
                %s
                ```

                https://example.org/%s

                ![A wide picture](wide.png)

                `%s`

                Footnoted.[^1]

                <details><summary>More</summary>

                %s

                </details>

                [^1]: %s
                """.formatted(
                        head,
                        line,
                        (row + "\n").repeat(5).strip(),
                        "x".repeat(400) + "\n" + "y ".repeat(200),
                        WORD.repeat(4),
                        WORD.repeat(5),
                        words(50),
                        WORD.repeat(2));
    }

    private static IntStream numbers(int count) {
        return IntStream.range(0, count);
    }

    private static String words(int count) {
        return numbers(count)
                .mapToObj(number -> switch (number % 7) {
                    case 0 -> "the";
                    case 1 -> "harbour";
                    case 2 -> "board";
                    case 3 -> "of";
                    case 4 -> "Saltmere";
                    case 5 -> "told";
                    default -> "nobody";
                })
                .collect(Collectors.joining(" "));
    }
}
