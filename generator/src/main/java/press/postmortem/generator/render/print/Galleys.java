package press.postmortem.generator.render.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.Lazy;
import press.postmortem.generator.render.edition.Shared;
import press.postmortem.generator.render.output.Galley;

/** The reports as they are set for paper, each with the first print view that needs it. */
public final class Galleys {
    private final Edition edition;
    /** The print views that a report stands in, by its file; one that has a book stands there twice. */
    private final Lazy<Map<String, List<Planned.Print>>> views;

    private final Shared<String, ReportGalleys> set = new Shared<>();

    public Galleys(Edition edition) {
        this.edition = edition;
        this.views = new Lazy<>(() -> views(edition.plan().files()));
    }

    private static Map<String, List<Planned.Print>> views(List<Planned> files) {
        Map<String, List<Planned.Print>> views = new HashMap<>();
        for (Planned file : files) {
            Planned view = file instanceof Planned.Book book ? book.source() : file;
            if (view instanceof Planned.Print print) {
                for (Postmortem report : print.scope().postmortems()) {
                    views.computeIfAbsent(report.source().path(), unseen -> new ArrayList<>())
                            .add(print);
                }
            }
        }
        return views;
    }

    Galley galley(Postmortem report, Planned.Print view) {
        return set.get(report.source().path(), () -> set(report)).on(view);
    }

    private ReportGalleys set(Postmortem report) {
        return new ReportGalleys(
                edition, report, views.get().get(report.source().path()), this::isOn);
    }

    /** @param source a report's file */
    private boolean isOn(String source, Planned.Print view) {
        return views.get().getOrDefault(source, List.of()).stream()
                .anyMatch(each -> each.path().equals(view.path()));
    }
}
