package press.postmortem.generator.render.subscription;

import java.util.Optional;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.PageLinks;
import press.postmortem.generator.render.html.Links;
import press.postmortem.generator.render.html.Medium;

/** The links of a report that is read away from the site: its parts have no places of their own there. */
final class DistantLinks implements Links {
    private final PageLinks links;

    /** @param addresses what every link and picture is written with */
    DistantLinks(Edition edition, Addresses addresses, Postmortem report) {
        this.links = new PageLinks(edition, addresses, PageLinks.Place.none(), report.source());
    }

    @Override
    public Medium medium() {
        return Medium.ELSEWHERE;
    }

    @Override
    public Optional<Address> link(String target) {
        return links.link(target);
    }

    @Override
    public Optional<Address> image(String target) {
        return links.image(target);
    }

    @Override
    public String anchor(String id) {
        return links.anchor(id);
    }

    @Override
    public Optional<String> id(String id) {
        return links.id(id);
    }

    @Override
    public Address report(Postmortem report) {
        return links.report(report);
    }
}
