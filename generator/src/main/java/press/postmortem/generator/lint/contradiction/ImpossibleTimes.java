package press.postmortem.generator.lint.contradiction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.postmortem.generator.diagnostic.ContradictionRule;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Walk;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Does a row begin with a day that no calendar has, or within a timeline with an hour that no clock shows? */
final class ImpossibleTimes implements ReportCheck {
    /** So much of a line can be its time. */
    private static final int LONGEST = 40;

    private static final Pattern DATE =
            Pattern.compile("^[^\\p{L}\\p{N}]{0,8}((\\d{4,6})-(\\d{2})-(\\d{2}))(?![\\p{L}\\p{N}])");

    private static final Pattern CLOCK = Pattern.compile(
            "^(?:[^:]{0,24}?[^\\p{L}\\p{N}:])?((\\d{2}):([0-9xX?]{2}))(?![\\d:]|\\s*(?:h|min|hours|minutes)\\b)");

    @Override
    public List<Rule> rules() {
        return List.of(ContradictionRule.IMPOSSIBLE_TIME);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        List<Diagnostic> found = new ArrayList<>();
        Rows rows = Rows.of(report);
        for (Block block : Walk.blocks(report.document().blocks())) {
            if (block instanceof Block.Heading heading) {
                check(heading.content(), heading.offset(), rows, report, found);
            } else if (block instanceof Block.Paragraph paragraph) {
                check(paragraph.content(), paragraph.offset(), rows, report, found);
            } else if (block instanceof Block.Plain plain) {
                check(plain.content(), plain.offset(), rows, report, found);
            } else if (block instanceof Block.Table table) {
                table.rows().stream()
                        .map(row -> row.cells().get(0))
                        .forEach(cell -> check(cell.content(), cell.offset(), rows, report, found));
            }
        }
        return found;
    }

    private static void check(List<Inline> content, int offset, Rows rows, Postmortem report, List<Diagnostic> found) {
        String text = Inline.plainText(content);
        String lead = text.substring(0, Math.min(text.length(), LONGEST));
        mistake(lead, () -> rows.hold(offset))
                .ifPresent(said -> found.add(Diagnostic.of(
                        ContradictionRule.IMPOSSIBLE_TIME,
                        report.source().locate(offset),
                        said.written(),
                        said.reason())));
    }

    private record Mistake(String written, String reason) {}

    private static Optional<Mistake> mistake(String lead, BooleanSupplier inTimeline) {
        return lead.indexOf('-') < 0
                ? impossibleClock(lead, inTimeline)
                : impossibleDate(lead).or(() -> impossibleClock(lead, inTimeline));
    }

    private static Optional<Mistake> impossibleDate(String lead) {
        Matcher date = DATE.matcher(lead);
        return date.find()
                ? reason(date.group(2), number(date.group(3)), number(date.group(4)))
                        .map(reason -> new Mistake(date.group(1), reason))
                : Optional.empty();
    }

    private static Optional<Mistake> impossibleClock(String lead, BooleanSupplier inTimeline) {
        if (!hasOddClock(lead) || !inTimeline.getAsBoolean()) {
            return Optional.empty();
        }
        Matcher clock = CLOCK.matcher(lead);
        return clock.find() ? hour(clock) : Optional.empty();
    }

    /** Whether two digits before a colon are no hour, or a digit behind it begins no minute: seen without a pattern. */
    private static boolean hasOddClock(String text) {
        for (int colon = text.indexOf(':', 2);
                colon >= 0 && colon + 1 < text.length();
                colon = text.indexOf(':', colon + 1)) {
            char ten = text.charAt(colon - 2);
            char one = text.charAt(colon - 1);
            char minute = text.charAt(colon + 1);
            boolean hour = isDigit(ten) && isDigit(one);
            if (hour && (ten > '2' || ten == '2' && one > '3' || minute > '5' && isDigit(minute))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static Optional<String> reason(String year, int month, int day) {
        if (year.length() > 4) {
            return Optional.of("its year has " + year.length() + " digits");
        }
        if (month < 1 || month > 12) {
            return Optional.of("there is no month " + month);
        }
        return day < 1 || !YearMonth.of(number(year), month).isValidDay(day)
                ? Optional.of("that month has no day " + day)
                : Optional.empty();
    }

    private static Optional<Mistake> hour(Matcher clock) {
        int hour = number(clock.group(2));
        String minute = clock.group(3);
        boolean midnight = hour == 24 && minute.equals("00");
        if (hour > 23 && !midnight) {
            return Optional.of(new Mistake(
                    clock.group(1),
                    hour == 24 ? "the hour after 23 is 00 of the next day" : "no day has an hour " + hour));
        }
        return minute.charAt(0) >= '6' && minute.charAt(0) <= '9'
                ? Optional.of(new Mistake(clock.group(1), "no hour has a minute " + minute))
                : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
