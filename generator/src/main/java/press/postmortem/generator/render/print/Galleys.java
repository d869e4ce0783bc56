package press.postmortem.generator.render.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.Lazy;
import press.postmortem.generator.render.edition.Shared;
import press.postmortem.generator.render.output.Galley;

/** The reports as they are set for paper, each from the first print view that needs it to the last one. */
public final class Galleys {
    private final Edition edition;
    private final Lazy<Map<String, Standing>> standings;
    private final Shared<String, ReportGalleys> set = new Shared<>();

    public Galleys(Edition edition) {
        this.edition = edition;
        this.standings = new Lazy<>(() -> standings(edition.plan().files()));
    }

    /**
     * Where a report stands on paper.
     *
     * @param views the print views; once more for its book
     * @param pending in how many of them it has still to be shown
     */
    private record Standing(List<Planned.Print> views, AtomicInteger pending) {
        Standing() {
            this(new ArrayList<>(), new AtomicInteger());
        }

        void add(Planned.Print view) {
            views.add(view);
            pending.incrementAndGet();
        }

        boolean isOn(Planned.Print view) {
            for (Planned.Print each : views) {
                if (each.path().equals(view.path())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** By the report's file. */
    private static Map<String, Standing> standings(List<Planned> files) {
        Map<String, Standing> standings = new HashMap<>();
        for (Planned file : files) {
            Planned view = file instanceof Planned.Book book ? book.source() : file;
            if (view instanceof Planned.Print print) {
                for (Postmortem report : print.scope().postmortems()) {
                    standings
                            .computeIfAbsent(report.source().path(), unseen -> new Standing())
                            .add(print);
                }
            }
        }
        return standings;
    }

    Galley galley(Postmortem report, Planned.Print view) {
        String source = report.source().path();
        Standing standing = standings.get().get(source);
        Galley galley = set.get(source, () -> set(report, standing)).on(view);
        if (standing.pending().decrementAndGet() == 0) {
            set.forget(source);
        }
        return galley;
    }

    private ReportGalleys set(Postmortem report, Standing standing) {
        return new ReportGalleys(edition, report, standing.views(), this::isOn);
    }

    /** @param source a report's file */
    private boolean isOn(String source, Planned.Print view) {
        Standing standing = standings.get().get(source);
        return standing != null && standing.isOn(view);
    }
}
