package press.postmortem.generator.render;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;

/** {@link SitePlan} + {@link Theme} → {@link OutputFile}s. */
public final class SiteRenderer {
    private final Edition edition;
    private final Pages pages;

    private SiteRenderer(SitePlan plan, Theme theme) {
        this.edition = new Edition(plan, theme);
        this.pages = new Pages(edition);
    }

    /** Every file of the plan and every static file of the theme, sorted by path. */
    public static List<OutputFile> render(SitePlan plan, Theme theme) {
        SiteRenderer renderer = new SiteRenderer(plan, theme);
        return Stream.concat(plan.files().stream().map(renderer::file), theme.statics().stream())
                .sorted(Comparator.comparing(OutputFile::path))
                .toList();
    }

    private OutputFile file(Planned planned) {
        SitePlan plan = edition.plan();
        if (planned instanceof Planned.Feed feed) {
            return RssWriter.write(feed, plan, this::body);
        } else if (planned instanceof Planned.Redirect redirect) {
            return RedirectWriter.write(redirect, plan);
        } else if (planned instanceof Planned.Sitemap sitemap) {
            return SitemapWriter.write(sitemap, plan);
        } else if (planned instanceof Planned.Robots robots) {
            return RobotsWriter.write(robots, plan);
        } else if (planned instanceof Planned.Api api) {
            return ApiWriter.write(api, plan);
        } else if (planned instanceof Planned.ApiSchema schema) {
            return ApiSchemaWriter.write(schema, plan);
        } else if (planned instanceof Planned.Copy copy) {
            return new OutputFile.Copy(copy.path(), copy.asset().file());
        }
        return new OutputFile.Text(planned.path(), page(planned));
    }

    private String page(Planned planned) {
        if (planned instanceof Planned.Home home) {
            return pages.home(home);
        } else if (planned instanceof Planned.Incident incident) {
            return pages.incident(incident);
        } else if (planned instanceof Planned.Ledger ledger) {
            return pages.ledger(ledger);
        } else if (planned instanceof Planned.Index index) {
            return pages.index(index);
        } else if (planned instanceof Planned.ListingPage listing) {
            return pages.listing(listing);
        } else if (planned instanceof Planned.Plain plain) {
            return pages.plain(plain);
        } else if (planned instanceof Planned.Print print) {
            return pages.print(print);
        } else if (planned instanceof Planned.NotFound notFound) {
            return pages.notFound(notFound);
        }
        throw new IllegalArgumentException(planned.toString());
    }

    /** A report for readers elsewhere. */
    private String body(Postmortem report, Addresses addresses) {
        PageLinks links = new PageLinks(edition, addresses, PageLinks.Place.none(), report.source());
        Narrative narrative = new Narrative(edition, report, links, 2);
        StringBuilder html = new StringBuilder(narrative.body());
        narrative
                .sections()
                .forEach(section -> html.append(new Markup()
                        .open("h2")
                        .text(section.title())
                        .close("h2")
                        .line()
                        .html(section.textHtml())));
        return html.append(narrative.notes()).toString();
    }
}
