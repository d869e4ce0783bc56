package press.postmortem.generator.lint.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.ContradictionRule;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Walk;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;

/**
 * Does a line, a cell, or what stands behind a label begin with a day that no calendar has, or within a timeline or behind a
 * day with an hour that no clock shows?
 */
final class ImpossibleTimes implements ReportCheck {
    /** So much of a line can be its time. */
    private static final int LONGEST = 40;

    private static final int LONGEST_LABEL = 30;

    /** A day that may be one, and a clock behind it. */
    private static final Pattern DATED_CLOCK =
            Pattern.compile("^\\s*\\d{4}-\\d{2}-\\d{2}[ T](\\d{2}):(\\d{2})(?![\\d:])");

    private static final Pattern CLOCK = Pattern.compile(
            "^(?:[^:]{0,24}?[^\\p{L}\\p{N}:])?((\\d{2}):([0-9xX?]{2}))(?![\\d:]|\\s*(?:h|min|hours|minutes)\\b)");

    @Override
    public List<Rule> rules() {
        return List.of(ContradictionRule.IMPOSSIBLE_TIME);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        Search search = new Search(report, Rows.of(report), years(report), new ArrayList<>());
        for (Block block : Walk.blocks(report.document().blocks())) {
            if (block instanceof Block.Heading heading) {
                search.lines(heading.content(), heading.offset());
            } else if (block instanceof Block.Prose prose) {
                search.lines(prose.content(), prose.offset());
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(search::row);
            }
        }
        return search.found();
    }

    /** Of which a row without a year is: the report's, or the one that is nearest to it. */
    private static Set<Integer> years(Postmortem report) {
        return report.date()
                .map(date -> Stream.of(date.minusMonths(1), date, date.plusMonths(4))
                        .map(LocalDate::getYear)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** @param years as {@link ImpossibleDay} is told */
    private record Search(Postmortem report, Rows rows, Set<Integer> years, List<Diagnostic> found) {
        private void row(Block.Row row) {
            Block.Cell first = row.cells().get(0);
            lines(first.content(), first.offset());
            row.cells().stream().skip(1).forEach(cell -> add(behindLabel(lead(cell.content()), years), cell.offset()));
        }

        private void lines(List<Inline> content, int offset) {
            List<List<Inline>> lines = Inline.lines(content);
            String first = lead(lines.get(0));
            add(mistake(first, years, () -> rows.hold(offset)).or(() -> labelled(first, years)), offset);
            lines.stream().skip(1).filter(line -> !line.isEmpty()).forEach(line -> {
                String lead = lead(line);
                Optional<Mistake> day = ImpossibleDay.leading(lead, years).map(Mistake::of);
                add(day.or(() -> labelled(lead, years)), line.get(0).offset());
            });
        }

        private void add(Optional<Mistake> mistake, int offset) {
            mistake.ifPresent(said -> found.add(Diagnostic.of(
                    ContradictionRule.IMPOSSIBLE_TIME, report.source().locate(offset), said.written(), said.reason())));
        }
    }

    private static String lead(List<Inline> line) {
        String text = Inline.plainText(line);
        return text.substring(0, Math.min(text.length(), LONGEST + LONGEST_LABEL));
    }

    /** {@code Start: 2026-02-30 10:00}. */
    private static Optional<Mistake> labelled(String line, Set<Integer> years) {
        int colon = line.indexOf(": ");
        return colon > 0 && colon <= LONGEST_LABEL && !hasDigit(line.substring(0, colon))
                ? behindLabel(line.substring(colon + 1), years)
                : Optional.empty();
    }

    private static boolean hasDigit(String label) {
        return label.chars().anyMatch(character -> isDigit((char) character));
    }

    private static Optional<Mistake> behindLabel(String value, Set<Integer> years) {
        return ImpossibleDay.leading(value, years).map(Mistake::of).or(() -> {
            Matcher clock = DATED_CLOCK.matcher(value);
            return hasOddClock(value) && clock.find() ? hour(clock.group(1), clock.group(2)) : Optional.empty();
        });
    }

    private record Mistake(String written, String reason) {
        static Mistake of(ImpossibleDay day) {
            return new Mistake(day.written(), day.reason());
        }
    }

    private static Optional<Mistake> mistake(String text, Set<Integer> years, BooleanSupplier inTimeline) {
        String lead = text.substring(0, Math.min(text.length(), LONGEST));
        return ImpossibleDay.leading(lead, years).map(Mistake::of).or(() -> impossibleClock(lead, inTimeline));
    }

    private static Optional<Mistake> impossibleClock(String lead, BooleanSupplier inTimeline) {
        if (!hasOddClock(lead) || !inTimeline.getAsBoolean()) {
            return Optional.empty();
        }
        Matcher clock = CLOCK.matcher(lead);
        return clock.find() ? hour(clock.group(2), clock.group(3)) : Optional.empty();
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

    private static Optional<Mistake> hour(String hours, String minute) {
        int hour = Integer.parseInt(hours);
        String written = hours + ":" + minute;
        boolean midnight = hour == 24 && minute.equals("00");
        if (hour > 23 && !midnight) {
            return Optional.of(new Mistake(
                    written, hour == 24 ? "the hour after 23 is 00 of the next day" : "no day has an hour " + hour));
        }
        return minute.charAt(0) >= '6' && minute.charAt(0) <= '9'
                ? Optional.of(new Mistake(written, "no hour has a minute " + minute))
                : Optional.empty();
    }
}
