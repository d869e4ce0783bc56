package press.postmortem.generator.lint.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.postmortem.generator.diagnostic.ContradictionRule;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Has a list as many items as the line above it announces, as in {@code There were three causes:}? */
final class AnnouncedCounts implements ReportCheck {
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** Longer lines say more than what the list holds. */
    private static final int LONGEST = 200;

    private static final Pattern ANNOUNCEMENT =
            Pattern.compile("\\b(" + String.join("|", NUMBERS.subList(2, NUMBERS.size())) + "|[2-9]|1[0-9])"
                    + "( (?:\\p{L}[\\p{L}-]{0,20} ){0,2}"
                    + "(?:causes?|factors|reasons|problems|issues|actions|action items|steps|changes|bugs|incidents|outages|"
                    + "improvements|lessons|things|measures|follow-ups|events|phases|events|services)):?$");

    @Override
    public List<Rule> rules() {
        return List.of(ContradictionRule.WRONG_COUNT);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        List<Diagnostic> found = new ArrayList<>();
        List<Block> blocks = report.document().blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Optional<Integer> items = items(blocks.get(i + 1));
            if (items.isPresent() && blocks.get(i) instanceof Block.Paragraph line) {
                announcement(line, items.get(), report).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Diagnostic> announcement(Block.Paragraph line, int items, Postmortem report) {
        String text = Inline.plainText(line.content()).strip().toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST || !text.endsWith(":")) {
            return Optional.empty();
        }
        Matcher said = ANNOUNCEMENT.matcher(text);
        return said.find() && number(said.group(1)) != items
                ? Optional.of(Diagnostic.of(
                        ContradictionRule.WRONG_COUNT,
                        report.source().locate(line.offset()),
                        said.group(1) + said.group(2),
                        items))
                : Optional.empty();
    }

    private static int number(String written) {
        return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : NUMBERS.indexOf(written);
    }

    private static Optional<Integer> items(Block block) {
        return Optional.of(block.items().size()).filter(count -> count > 0);
    }
}
