package press.postmortem.generator.render.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.DocumentStatus;
import press.postmortem.generator.incident.Figure;
import press.postmortem.generator.incident.Kind;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.Standing;
import press.postmortem.generator.incident.StatedDuration;
import press.postmortem.generator.incident.Status;
import press.postmortem.generator.incident.Tally;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.html.Markup;
import press.postmortem.generator.render.html.WholeWords;
import press.postmortem.generator.render.view.LanguageView;
import press.postmortem.generator.render.view.MarkView;
import press.postmortem.generator.render.view.ReportView;
import press.postmortem.generator.render.view.TimeView;
import press.postmortem.generator.render.words.Direction;
import press.postmortem.generator.render.words.Phrases;
import press.postmortem.generator.render.words.Words;

/** A report as one page lists it. */
public final class Listed {
    private static final int EXCERPT = 280;
    private static final int OPENING = 600;
    private static final int LONGEST_HEADLINE = 90;

    /** More words than these are no length that fits a column. */
    private static final int LONGEST_LENGTH = 30;

    private final Edition edition;
    private final Addresses addresses;
    private final Words words;
    private final Phrases phrases;

    public Listed(Edition edition, Addresses addresses) {
        this.edition = edition;
        this.addresses = addresses;
        this.words = edition.words();
        this.phrases = edition.phrases();
    }

    public List<ReportView> all(List<Postmortem> reports) {
        return reports.stream().map(this::view).toList();
    }

    /** It is the same on all pages that write the address of the report alike. */
    public ReportView view(Postmortem report) {
        String href = addresses.of(SitePlan.pathOf(report));
        return edition.once(
                new Edition.Lasting<>(ReportView.class, report, href),
                () -> edition.once(new Edition.Lasting<>(ReportView.class, report, ""), () -> made(report))
                        .at(href));
    }

    private ReportView made(Postmortem report) {
        List<ActionItem> actions = report.actions();
        Tally tally = Tally.of(actions, edition.today());
        int kept = tally.count(Standing.KEPT);
        int overdue = tally.count(Standing.OVERDUE);
        return new ReportView(
                "",
                report.id(),
                report.title(),
                WholeWords.html(report.title()),
                notice(report),
                language(report, edition.site()),
                isWordy(report),
                report.date().map(this::date),
                report.date().map(this::shortDate),
                stand(report),
                report.summary().isEmpty() ? "" : opening(report, OPENING),
                severity(report),
                status(report),
                services(report),
                felt(report),
                Words.capitalised(unmeasured(report)),
                actions.isEmpty() ? "" : words.say("kept.of", kept, actions.size()),
                actions.isEmpty() ? "" : words.count("actions", actions.size()),
                overdue == 0 ? "" : words.count("overdue.count", overdue));
    }

    private String notice(Postmortem report) {
        return report.documentStatus() == DocumentStatus.FINAL
                ? ""
                : words.say("listed." + report.documentStatus().key());
    }

    public static Optional<LanguageView> language(Postmortem report, Site site) {
        return report.language()
                .filter(own -> !own.equals(site.language().tag()))
                .map(own -> new LanguageView(
                        own,
                        Direction.of(own),
                        site.language().tag(),
                        Direction.of(site.language().tag())));
    }

    /** An author's words among the site's: they say their language, where it is another. */
    public static String inOwnLanguage(String html, Postmortem report, Site site) {
        return language(report, site)
                .map(own -> new Markup()
                        .open("span", "lang", own.tag(), "dir", own.direction())
                        .html(html)
                        .close("span")
                        .toString())
                .orElse(html);
    }

    /** Whether a title is set smaller than others, so that it leaves room for what is below. */
    public static boolean isWordy(Postmortem report) {
        return report.title().length() > LONGEST_HEADLINE;
    }

    private TimeView date(LocalDate date) {
        return new TimeView(phrases.date(date), date.toString());
    }

    private TimeView shortDate(LocalDate date) {
        return new TimeView(phrases.shortDate(date), date.toString());
    }

    public static Optional<MarkView> severity(Postmortem report) {
        return report.severity().map(level -> new MarkView("s" + Math.min(level.rank(), 5), level.id()));
    }

    public Optional<MarkView> status(Postmortem report) {
        return report.status().map(status -> new MarkView(shape(status), Words.capitalised(words.term(status))));
    }

    private static String shape(Status status) {
        return switch (status) {
            case RESOLVED -> "kept";
            case CANCELLED -> "dropped";
            case MONITORING -> "progress";
            case INVESTIGATING, IDENTIFIED -> "late";
        };
    }

    private String services(Postmortem report) {
        return edition.topics(report, Listing.Kind.SERVICE).stream()
                .map(Listing.Topic::title)
                .collect(words.listed());
    }

    /** How long users felt it, else how long the report says that it took; empty where it says nothing. */
    public String felt(Postmortem report) {
        return Figure.TIME_TO_MITIGATE
                .of(report.times())
                .map(phrases::span)
                .or(() -> feltAsStated(report).map(stated -> words.say("figure.stated", stated.brief())))
                .orElseGet(() -> unmeasured(report));
    }

    /** That nothing was felt, or that it is not over, where that is all that is known of how long. */
    private String unmeasured(Postmortem report) {
        if (Figure.TIME_TO_MITIGATE.of(report.times()).isPresent()) {
            return "";
        }
        if (report.kind() == Kind.NEAR_MISS) {
            return words.say("felt.nothing");
        }
        return isOpen(report) ? words.say("felt.still") : "";
    }

    /** What {@link #felt} says in the author's words; empty where it is known from times, or is not over. */
    public static Optional<StatedDuration> feltAsStated(Postmortem report) {
        boolean known = Figure.TIME_TO_MITIGATE.of(report.times()).isPresent();
        return known || report.kind() == Kind.NEAR_MISS || isOpen(report)
                ? Optional.empty()
                : report.statedLength().filter(stated -> stated.brief().length() <= LONGEST_LENGTH);
    }

    private static boolean isOpen(Postmortem report) {
        return report.status().filter(Status::isOpen).isPresent();
    }

    /** The summary in plain text, else how the report begins. */
    public String stand(Postmortem report) {
        String summary = Inline.plainText(report.summary()).strip();
        if (!summary.isEmpty()) {
            return summary;
        }
        return opening(report, EXCERPT);
    }

    /** How the body begins, or as much of it as fits. */
    private static String opening(Postmortem report, int length) {
        return excerpt(Inline.plainText(report.opening()).strip(), length);
    }

    private static String excerpt(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = text.lastIndexOf(' ', length);
        return text.substring(0, end < 0 ? text.offsetByCodePoints(0, length / 2) : end) + " …";
    }
}
