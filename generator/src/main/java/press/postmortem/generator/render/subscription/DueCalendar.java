package press.postmortem.generator.render.subscription;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Standing;
import press.postmortem.generator.notation.Product;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.feed.Calendar;
import press.postmortem.generator.render.feed.DueDay;
import press.postmortem.generator.render.html.Fragment;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.words.Words;

/** The actions of all reports that have a last day → a calendar. */
public final class DueCalendar {
    private final Edition edition;
    private final Words words;
    private final FeedIds ids;

    private DueCalendar(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.ids = FeedIds.of(edition.site());
    }

    public static OutputFile write(Planned.DueDates planned, Edition edition) {
        DueCalendar calendar = new DueCalendar(edition);
        String title = edition.site().title()
                + edition.words().say("colon")
                + edition.words().say("feed.due");
        String text = Calendar.write(title, Product.NAME, edition.today(), calendar.days());
        return new OutputFile.Text(planned.path(), text);
    }

    private List<DueDay> days() {
        return edition.plan().library().postmortems().stream()
                .flatMap(report -> report.actions().stream().flatMap(action -> day(report, action).stream()))
                .toList();
    }

    private Optional<DueDay> day(Postmortem report, ActionItem action) {
        return action.deadline()
                .filter(day -> day.getYear() >= 1 && day.getYear() < 9999)
                .map(day -> day(report, action, day));
    }

    private DueDay day(Postmortem report, ActionItem action, LocalDate day) {
        Standing standing = Standing.of(action, edition.today());
        String text = Inline.plainText(action.text());
        return new DueDay(
                ids.of(report, action),
                day,
                words.say("due." + standing.key(), text),
                description(report, action),
                edition.site().baseUrl().map(base -> anchor(report, action, base)),
                edition.topics(report, Listing.Kind.SERVICE).stream()
                        .map(Listing.Topic::title)
                        .toList(),
                standing == Standing.DROPPED);
    }

    private String description(Postmortem report, ActionItem action) {
        Stream<String> owner = action.owner().stream().map(name -> labelled("actions.owner", name));
        Stream<String> due =
                action.due().map(Moment::written).stream().map(written -> labelled("actions.due", written));
        Stream<String> source = Stream.of(report.id() + words.say("colon") + report.title());
        return Stream.of(owner, due, source).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private String labelled(String label, String text) {
        return words.say(label) + words.say("colon") + text;
    }

    private static String anchor(Postmortem report, ActionItem action, String base) {
        return Addresses.absolute(base).of(SitePlan.pathOf(report)) + "#" + Fragment.encoded(Ids.action(action.id()));
    }
}
