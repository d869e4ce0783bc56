import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Results as a Markdown table. */
final class Table {
    private static final String HEAD = """
            | reports | what | wall s (least–most) | processor s | MB | × %s (least–most) | ×, processor | files, MB | growth |
            |---:|---|---:|---:|---:|---:|---:|---:|---:|
            """;

    private final String yardstick;
    private final List<String> rows = new ArrayList<>();
    private final Map<String, Measured> before = new HashMap<>();

    /** @param yardstick the name of what all are compared with */
    Table(String yardstick) {
        this.yardstick = yardstick;
    }

    private record Measured(int reports, double wall) {}

    /** What is known of one tool. */
    record Row(String name, List<Cost> costs, Folders.Size site) {}

    /**
     * Adds the rows of one size.
     *
     * @param yardstick what ratios are taken of, run by run; empty where it could not be measured
     */
    void add(int reports, List<Row> tools, List<Cost> yardstick) {
        for (Row tool : tools) {
            List<Double> walls = Cost.each(tool.costs(), Cost::wall);
            rows.add("| %d | %s | %s | %s | %s | %s | %s | %s | %s |"
                    .formatted(
                            reports,
                            tool.name(),
                            spread(walls),
                            number(median(Cost.each(tool.costs(), Cost::cpu))),
                            Math.round(median(Cost.each(tool.costs(), Cost::memory))),
                            spread(ratios(walls, Cost.each(yardstick, Cost::wall))),
                            middle(ratios(Cost.each(tool.costs(), Cost::cpu), Cost.each(yardstick, Cost::cpu))),
                            tool.site().files() == 0
                                    ? ""
                                    : tool.site().files() + ", "
                                            + number(tool.site().megabytes()),
                            growth(tool.name(), reports, median(walls))));
        }
    }

    /** The exponent by which a tool's time grew since the last size: 1 is in proportion to the reports. */
    private String growth(String name, int reports, double wall) {
        Measured last = before.put(name, new Measured(reports, wall));
        return last == null || last.reports() == reports || last.wall() <= 0 || wall <= 0
                ? ""
                : number(Math.log(wall / last.wall()) / Math.log((double) reports / last.reports()));
    }

    private static List<Double> ratios(List<Double> values, List<Double> yardstick) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < yardstick.size(); i++) {
            ratios.add(values.get(i) / yardstick.get(i));
        }
        return ratios;
    }

    private static String middle(List<Double> values) {
        return values.isEmpty() ? "" : number(median(values));
    }

    private static String spread(List<Double> values) {
        if (values.isEmpty()) {
            return "";
        }
        List<Double> sorted = values.stream().sorted().toList();
        return "%s (%s–%s)"
                .formatted(number(median(values)), number(sorted.get(0)), number(sorted.get(sorted.size() - 1)));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    String markdown() {
        return HEAD.formatted(yardstick) + String.join("\n", rows) + "\n";
    }
}
