package press.postmortem.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a content folder of as many invented reports as are wanted, as long as real ones are: {@code ManyReports FOLDER 1000}. */
public final class ManyReports {
    private static final List<String> SERVICES = List.of(
            "berths",
            "harbour-boards",
            "platform-boards",
            "signalling",
            "fares",
            "booking",
            "trip-planner",
            "funicular");
    private static final List<String> TAGS =
            List.of("dns", "time-zones", "disk", "certificates", "firmware", "imports", "telemetry", "near-miss");
    private static final List<String> TRIGGERS =
            List.of("binary_push", "configuration_push", "maintenance", "expiry", "hardware", "capacity_management");
    private static final List<String> CAUSES = List.of(
            "software", "network", "configuration", "third_party", "development_process", "deployment_planning");
    private static final List<String> WORDS = List.of(
            "the controller",
            "a relay",
            "the night boat",
            "two trams",
            "the depot",
            "was restarted",
            "waited for",
            "reported",
            "a reading of",
            "forty volts",
            "at the pier",
            "before dawn",
            "without a word",
            "and then",
            "the timetable",
            "an older copy of",
            "was replaced by",
            "the harbour office",
            "called",
            "the crew");

    private final Random random;
    private final int number;

    private ManyReports(int number) {
        this.number = number;
        this.random = new Random(number);
    }

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    /** Makes the folder; the same reports each time, and the first of many are those of few. */
    public static void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("site.yaml"), "title: Saltmere\nbase_url: https://record.saltmere.example/\n");
        for (int number = 1; number <= count; number++) {
            Files.writeString(
                    folder.resolve(String.format(Locale.ROOT, "report-%04d.md", number)),
                    new ManyReports(number).text());
        }
    }

    private String text() {
        LocalDate day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1800));
        StringBuilder out = new StringBuilder(
                "---\nid: INC-%04d\ntitle: \"%s\"\ndate: %s\nseverity: SEV%d\nstatus: resolved\nservices: [%s]\ntags: [%s]\n"
                        .formatted(number, sentence(2), day, 1 + random.nextInt(5), one(SERVICES), one(TAGS)));
        out.append("authors: [Author %d]\ntrigger: {type: %s}\ncauses: [{category: %s, text: \"%s\"}]\n---\n"
                .formatted(random.nextInt(20), one(TRIGGERS), one(CAUSES), sentence(3)));
        out.append(paragraph())
                .append(paragraph())
                .append("## What happened\n\n")
                .append(paragraph());
        out.append("```\n").append(lines(12)).append("```\n\n## Timeline\n\n");
        int minute = random.nextInt(60);
        for (int event = 0; event < 8 + random.nextInt(12); event++) {
            minute += 1 + random.nextInt(9);
            out.append("- %s %02d:%02d UTC %s\n".formatted(day, 6 + minute / 60, minute % 60, sentence(4)));
        }
        out.append("\n## Readings\n\n| at | before | after |\n|---|---|---|\n");
        for (int row = 0; row < 8; row++) {
            out.append("| pier %d | %d | %d |\n".formatted(row, random.nextInt(999), random.nextInt(999)));
        }
        out.append("\n").append(paragraph()).append("## Action items\n\n");
        for (int action = 0; action < 5; action++) {
            out.append("- [%s] %s (@ines, due %s)\n"
                    .formatted(random.nextBoolean() ? "x" : " ", sentence(3), day.plusDays(30)));
        }
        return out.append("\n## What we learned\n\n").append(paragraph()).toString();
    }

    private String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "%02d:%02d:%02d WARN planner depth=%d state=%s\n"
                        .formatted(i, i, i, random.nextInt(10_000), one(SERVICES)))
                .collect(Collectors.joining());
    }

    private String paragraph() {
        return IntStream.range(0, 5).mapToObj(i -> sentence(5) + ".").collect(Collectors.joining(" ")) + "\n\n";
    }

    private String sentence(int parts) {
        String words = IntStream.range(0, parts).mapToObj(i -> one(WORDS)).collect(Collectors.joining(" "));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
