package press.postmortem.generator.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.SeverityLevel;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.render.card.Card;
import press.postmortem.generator.render.card.CardPainter;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.Lazy;
import press.postmortem.generator.render.edition.Listed;
import press.postmortem.generator.render.output.OutputFile;

/** The picture that is shown where somebody quotes a page. */
final class Cards {
    private static final String BETWEEN = " \u00b7 ";

    private final Edition edition;
    private final Lazy<CardPainter> painter = new Lazy<>(CardPainter::new);

    Cards(Edition edition) {
        this.edition = edition;
    }

    OutputFile file(Planned.Card planned) {
        Card card = planned.report().map(this::report).orElseGet(this::site);
        return new OutputFile.Drawn(planned.path(), () -> painter.get().png(card));
    }

    private Card site() {
        Site site = edition.site();
        int count = edition.plan().library().postmortems().size();
        return new Card(
                site.organisation().map(Site.Organisation::name).orElse(""),
                edition.words().count("reports", count),
                "",
                0,
                site.title(),
                Stream.concat(site.description().stream(), Stream.of(edition.asOf()))
                        .filter(line -> !line.isEmpty())
                        .toList(),
                address());
    }

    /** Without what a browser takes for granted. */
    private String address() {
        return edition.site()
                .baseUrl()
                .map(url -> url.replaceFirst("^https?://", "").replaceFirst("/$", ""))
                .orElse("");
    }

    private Card report(Postmortem report) {
        Listed listed = new Listed(edition, Addresses.relativeTo(""));
        String when = Stream.of(
                        report.date().map(edition.phrases()::date),
                        Optional.of(listed.felt(report)).filter(felt -> !felt.isEmpty()),
                        report.status().map(edition.words()::term))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + BETWEEN + other)
                .orElse("");
        String where = Stream.concat(
                        edition.topics(report, Listing.Kind.SERVICE).stream().map(Listing.Topic::title),
                        edition.site().organisation().map(Site.Organisation::name).stream())
                .reduce((one, other) -> one + BETWEEN + other)
                .orElse("");
        return new Card(
                edition.site().title(),
                report.id(),
                report.severity().map(SeverityLevel::id).orElse(""),
                report.severity().map(SeverityLevel::rank).orElse(0),
                report.title(),
                List.of(when, where),
                address());
    }
}
