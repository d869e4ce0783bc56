package press.postmortem.generator.lint.shape;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.ActionType;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Postmortem;

/** Which facts a report states, in its front matter or in a part of its text that is called so. */
final class Facts {
    private static final Set<String> SUMMARIES = Set.of(
            "summary",
            "tldr",
            "overview",
            "abstract",
            "synopsis",
            "introduction",
            "background",
            "description",
            "zusammenfassung",
            "kurzfassung",
            "überblick",
            "résumé",
            "resumen",
            "resumo",
            "sumário",
            "概要",
            "サマリー",
            "要約");

    /** Titles that hold no such word and announce a summary all the same. */
    private static final Set<String> SUMMARY_TITLES = Set.of(
            "what happened",
            "in short",
            "in brief",
            "at a glance",
            "the incident",
            "was ist passiert",
            "que sest il passé",
            "qué pasó",
            "qué sucedió",
            "o que aconteceu");

    private static final Set<String> IMPACTS = Set.of(
            "impact",
            "impacts",
            "impacted",
            "affected",
            "effect",
            "effects",
            "consequences",
            "damage",
            "auswirkung",
            "auswirkungen",
            "betroffen",
            "betroffene",
            "conséquences",
            "impacto",
            "impactos",
            "afectados",
            "影響",
            "影響範囲");

    /** {@code Date: 3 March} and the like, which are no prose. */
    private static final Pattern METADATA = Pattern.compile("^[^.!?]{1,30}:");

    private static final int SHORTEST_LEAD = 45;

    private Facts() {}

    /** A summary of its own, a part that is called so, or prose before anything else. */
    static boolean hasSummary(Postmortem report) {
        return !report.summary().isEmpty()
                || Labels.of(report).stream().anyMatch(Facts::announcesSummary)
                || leads(report).stream().anyMatch(Facts::isProse);
    }

    static boolean hasImpact(Postmortem report) {
        return report.impact().isPresent() || Labels.of(report).stream().anyMatch(label -> Words.anyOf(label, IMPACTS));
    }

    static boolean hasStart(Postmortem report) {
        return report.times().get(Milestone.STARTED).isPresent();
    }

    /** An incident that goes on has no end yet. */
    static boolean hasEnd(Postmortem report) {
        return report.times().get(Milestone.MITIGATED).isPresent()
                || report.times().get(Milestone.RESOLVED).isPresent()
                || report.status().filter(status -> status.isOpen()).isPresent();
    }

    /** Whether an action that prevents, or of which nobody said what it does, is somebody's and has a day. */
    static boolean hasPrevention(Postmortem report) {
        return report.actions().stream().anyMatch(Facts::isPromised);
    }

    private static boolean isPromised(ActionItem action) {
        boolean mayPrevent = action.type() == ActionType.PREVENT || action.type() == ActionType.OTHER;
        boolean done = action.status() == ActionStatus.DONE;
        boolean timed = action.due().isPresent() || action.done().isPresent() || done;
        return mayPrevent
                && action.owner().isPresent()
                && timed
                && (done || action.status().isOpen());
    }

    private static boolean announcesSummary(String label) {
        return SUMMARY_TITLES.contains(label) || Words.anyOf(label, SUMMARIES);
    }

    /** What comes first in the text, below any headings, up to the next heading. */
    private static List<Block> leads(Postmortem report) {
        return report.document().blocks().stream()
                .dropWhile(Block.Heading.class::isInstance)
                .takeWhile(block -> !(block instanceof Block.Heading))
                .toList();
    }

    private static boolean isProse(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return false;
        }
        String text = Inline.plainText(paragraph.content()).strip();
        return text.length() >= SHORTEST_LEAD && !METADATA.matcher(text).find();
    }
}
