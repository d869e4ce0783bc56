package press.postmortem.generator.lint.contradiction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.ContradictionRule;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.ToldMoment;
import press.postmortem.generator.lint.spi.ReportCheck;

/**
 * Did anything happen on the report's day? A date after all that is told is that of the publication, one before it is none. A
 * page that tells of weeks may be dated by what it leaves out.
 */
final class FirstDays implements ReportCheck {
    /** One date alone may be another's: a deadline, the next meeting. */
    private static final int FEWEST = 2;

    private static final long LONGEST_DAYS = 7;

    private record Day(LocalDate date, int offset) {}

    @Override
    public List<Rule> rules() {
        return List.of(ContradictionRule.DATE_BEFORE_TEXT);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        List<Day> days = new ArrayList<>();
        report.events().forEach(event -> add(event.moment(), event.offset(), days));
        boolean hasTimeline = !days.isEmpty();
        report.told().moments().stream()
                .filter(told -> !isTitle(told, report))
                .forEach(told -> add(told.moment(), told.passage().offset(), days));
        report.times().moments().values().forEach(moment -> add(moment, 0, days));
        Optional<Day> first = days.stream().min(Comparator.comparing(Day::date));
        Optional<Day> last = days.stream().max(Comparator.comparing(Day::date));
        return first.filter(day ->
                        ChronoUnit.DAYS.between(day.date(), last.orElseThrow().date()) <= LONGEST_DAYS)
                .filter(day -> hasTimeline && days.size() >= FEWEST && day.offset() > 0)
                .filter(day -> report.date().filter(day.date()::isAfter).isPresent())
                .map(day -> List.of(Diagnostic.of(
                        ContradictionRule.DATE_BEFORE_TEXT,
                        place(report),
                        report.date().orElseThrow(),
                        day.date(),
                        report.source().lineAt(day.offset()))))
                .orElse(List.of());
    }

    /** The title may be where the report's date is from. */
    private static boolean isTitle(ToldMoment told, Postmortem report) {
        int line = report.source().lineAt(told.passage().offset());
        return report.heading()
                        .filter(title -> report.source().lineAt(title.offset()) == line)
                        .isPresent()
                || told.passage().offset() < body(report);
    }

    private static int body(Postmortem report) {
        return report.document().blocks().stream()
                .mapToInt(Block::offset)
                .findFirst()
                .orElse(0);
    }

    private static void add(Moment moment, int offset, List<Day> days) {
        moment.date().map(PartialDate::earliest).ifPresent(day -> days.add(new Day(day, offset)));
    }

    /** The date's key, the title where that names the day, else the file, whose name does. */
    private static Location place(Postmortem report) {
        Stream<Integer> key = report.document().frontMatter().entries().stream()
                .filter(entry -> entry.key().equals("date"))
                .map(Yaml.Entry::offset);
        Stream<Integer> title = report.told().moments().stream()
                .filter(told -> isTitle(told, report))
                .map(told -> told.passage().offset());
        return Stream.concat(key, title)
                .findFirst()
                .map(offset -> report.source().locate(offset))
                .orElseGet(() -> Location.ofFile(report.source().path()));
    }
}
