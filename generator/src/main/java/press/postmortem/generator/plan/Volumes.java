package press.postmortem.generator.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.postmortem.generator.incident.Postmortem;

/** Divides what is too much for one print view: by year, and a year that is still too much into parts of equal length. */
final class Volumes {
    private Volumes() {}

    /**
     * @param inTime newest or oldest first
     * @param limit how many reports one print view holds
     * @return in that order too; each named by its year, as in {@code 2025} or {@code 2025-2}
     */
    static List<Volume> of(List<Postmortem> inTime, int limit) {
        Map<String, List<Postmortem>> years = new LinkedHashMap<>();
        inTime.forEach(report -> years.computeIfAbsent(Keywords.year(report), unseen -> new ArrayList<>())
                .add(report));
        List<Volume> volumes = new ArrayList<>();
        years.forEach((year, reports) -> {
            int parts = (reports.size() + limit - 1) / limit;
            for (int part = 0; part < parts; part++) {
                String name = parts == 1 ? year : year + "-" + (part + 1);
                volumes.add(new Volume(
                        name, reports.subList(start(part, parts, reports), start(part + 1, parts, reports))));
            }
        });
        return List.copyOf(volumes);
    }

    private static int start(int part, int parts, List<Postmortem> reports) {
        return (int) ((long) part * reports.size() / parts);
    }

    /** @param name of its file, and what its title ends in */
    record Volume(String name, List<Postmortem> reports) {
        Volume {
            reports = List.copyOf(reports);
        }
    }
}
