package press.postmortem.generator.extract.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Walk;
import press.postmortem.generator.extract.facts.FactTable;
import press.postmortem.generator.extract.facts.FactTitles;
import press.postmortem.generator.extract.facts.Translations;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.extract.time.DurationGrammar;
import press.postmortem.generator.incident.Figure;
import press.postmortem.generator.incident.StatedDuration;

/**
 * How long it took, where a report says so behind a label: {@code **Duration**: 2 hours}, a row {@code | Downtime | 45 min |}.
 * {@code Time to repair} means the same wherever it stands; {@code Duration} does so in the body's head and below titles such
 * as {@code Impact}, and is itself a title.
 */
public final class StatedDurations {
    /** Letters and digits of labels, and what such a duration is of, where the label says so. */
    private static final Map<String, Optional<Figure>> LABELS = Map.ofEntries(
            Map.entry("duration", Optional.empty()),
            Map.entry("totalduration", Optional.empty()),
            Map.entry("incidentduration", Optional.empty()),
            Map.entry("totalincidentduration", Optional.empty()),
            Map.entry("length", Optional.empty()),
            Map.entry("lasted", Optional.empty()),
            Map.entry("downtime", Optional.of(Figure.TIME_TO_MITIGATE)),
            Map.entry("totaldowntime", Optional.of(Figure.TIME_TO_MITIGATE)),
            Map.entry("outageduration", Optional.of(Figure.TIME_TO_MITIGATE)),
            Map.entry("durationofoutage", Optional.of(Figure.TIME_TO_MITIGATE)),
            Map.entry("durationoftheoutage", Optional.of(Figure.TIME_TO_MITIGATE)),
            Map.entry("impactduration", Optional.of(Figure.TIME_TO_MITIGATE)),
            Map.entry("durationofimpact", Optional.of(Figure.TIME_TO_MITIGATE)),
            Map.entry("timetodetect", Optional.of(Figure.TIME_TO_DETECT)),
            Map.entry("timetodetection", Optional.of(Figure.TIME_TO_DETECT)),
            Map.entry("timetoacknowledge", Optional.of(Figure.TIME_TO_ACKNOWLEDGE)),
            Map.entry("timetoidentify", Optional.of(Figure.TIME_TO_IDENTIFY)),
            Map.entry("timetomitigate", Optional.of(Figure.TIME_TO_MITIGATE)),
            Map.entry("timetomitigation", Optional.of(Figure.TIME_TO_MITIGATE)),
            Map.entry("timetorepair", Optional.empty()),
            Map.entry("timetorestore", Optional.empty()),
            Map.entry("timetorecover", Optional.empty()),
            Map.entry("timetorecovery", Optional.empty()),
            Map.entry("timetoresolve", Optional.of(Figure.TIME_TO_RESOLVE)),
            Map.entry("timetoresolution", Optional.of(Figure.TIME_TO_RESOLVE)));

    private static final char WIDE_COLON = '\uFF1A';

    /** What such labels begin with that mean the same wherever they stand. */
    private static final String ANYWHERE = "timeto";

    private static final int LONGEST_LABEL = 48;

    /** Words of titles that tell what an incident did, and for how long. */
    private static final Set<String> EFFECTS = Set.of(
            "impact",
            "duration",
            "downtime",
            "outage",
            "metrics",
            // German, Spanish and Portuguese, Japanese
            "auswirkung",
            "auswirkungen",
            "impacto",
            "影響",
            "影響範囲",
            // Italian, Russian, Chinese and Korean
            "impatto",
            "влияние",
            "影响",
            "影响范围",
            "影响分析",
            "영향",
            "영향 범위");

    /** What may stand in brackets behind a label, as in {@code Time to detection (TTD)}. */
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\):?$");

    /** What parts several facts in a line. */
    private static final Pattern BAR = Pattern.compile("\\s[|\u00b7\u2022]\\s");

    private final List<StatedDuration> found = new ArrayList<>();
    private boolean apt = true;
    private String title = "";

    private StatedDurations() {}

    /** Those of a body, in the author's order; the body keeps them. */
    public static List<StatedDuration> read(Document document) {
        StatedDurations durations = new StatedDurations();
        List<Block> blocks = Walk.blocks(document.blocks());
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading) {
                durations.enter(Inline.plainText(heading.content()), i == 0);
            } else {
                durations.read(blocks.get(i));
            }
        }
        return List.copyOf(durations.found);
    }

    private void enter(String heading, boolean leadsBody) {
        title = heading;
        List<String> words = Text.words(heading);
        apt = leadsBody || FactTitles.mention(words) || words.stream().anyMatch(EFFECTS::contains);
    }

    private void read(Block block) {
        block.prose().ifPresent(this::readText);
        if (block instanceof Block.Table table) {
            for (FactTable.Fact fact : FactTable.facts(table)) {
                add(
                        Inline.plainText(fact.label().content()),
                        Inline.plainText(fact.value().content()),
                        fact.row());
            }
        }
    }

    private void readText(List<Inline> text) {
        if (Inlines.isAllStrong(text) && Inline.plainText(text).indexOf(':') < 0) {
            enter(Inline.plainText(text), false);
            return;
        }
        Inline.lines(text).forEach(this::readLine);
        title = "";
    }

    private void readLine(List<Inline> line) {
        if (!line.isEmpty()) {
            int offset = line.get(0).offset();
            BAR.splitAsStream(Inline.plainText(line)).forEach(part -> readPart(part, offset));
        }
    }

    private void readPart(String plain, int offset) {
        int colon = plain.replace(WIDE_COLON, ':').indexOf(':');
        int parting = colon >= 0 ? colon : plain.indexOf(" - ");
        if (parting > 0) {
            String value = plain.substring(parting).stripLeading().substring(1);
            add(plain.substring(0, parting), value, offset);
        } else {
            add(title, plain, offset);
        }
    }

    private void add(String label, String value, int offset) {
        if (label.length() > LONGEST_LABEL) {
            return;
        }
        String name = Translations.label(ASIDE.matcher(label.strip()).replaceFirst(""));
        if (!LABELS.containsKey(name) || !apt && !name.startsWith(ANYWHERE)) {
            return;
        }
        DurationGrammar.behindLabel(value)
                .map(duration -> new StatedDuration(
                        bare(label),
                        value.substring(0, duration.end()).strip(),
                        duration.span(),
                        LABELS.get(name),
                        offset))
                .ifPresent(found::add);
    }

    private static String bare(String label) {
        String text = label.strip();
        return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    }
}
