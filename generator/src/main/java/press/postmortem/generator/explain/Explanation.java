package press.postmortem.generator.explain;

import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;

/** A report as it was read, for its author: each value with the place that it came from and the reason. */
public final class Explanation {
    private Explanation() {}

    /**
     * In plain text, for a terminal of 100 columns: facts, sections, timelines, actions, figures, diagnostics.
     *
     * @param document the report's file
     * @param report what was made of it
     * @param diagnostics those of this file
     */
    public static String of(Document document, Postmortem report, Site site, List<Diagnostic> diagnostics) {
        Subject subject = Subject.of(document, report, site);
        Sheet sheet = new Sheet();
        sheet.heading(document.source().path() + ", as it is read");
        new FactsPart(subject).print(sheet);
        new SectionsPart(subject).print(sheet);
        new TimelinesPart(subject).print(sheet);
        new ActionsPart(subject).print(sheet);
        new FiguresPart(subject).print(sheet);
        print(diagnostics, sheet);
        return sheet.toString();
    }

    private static void print(List<Diagnostic> diagnostics, Sheet sheet) {
        sheet.part("Diagnostics");
        if (diagnostics.isEmpty()) {
            sheet.line("None.");
        }
        List<List<String>> rows = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            int line = diagnostic.location().line();
            String said = diagnostic.level() + "[" + diagnostic.rule().id() + "]: " + diagnostic.message();
            rows.add(List.of(
                    line == 0 ? "file" : "line " + line, SpokenValues.printable(said + " " + diagnostic.hint())));
        }
        sheet.table(rows);
    }
}
