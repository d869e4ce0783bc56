package press.postmortem.generator.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.notation.JsonWriter;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.card.Card;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.theme.Theme;
import press.postmortem.generator.render.view.IconView;
import press.postmortem.generator.render.view.MetaView;

/**
 * What a page says of itself to machines: to those who quote it, to browsers' tabs, to those who read Markdown or data.
 *
 * @see <a href="https://ogp.me/">the Open Graph protocol</a>
 */
final class Metadata {
    /** What a site brings along in {@code static/}, best first. */
    private static final List<IconView> OWN_ICONS = List.of(
            new IconView("icon", "favicon.svg", "image/svg+xml", "any"),
            new IconView("icon", "favicon.png", "image/png", ""),
            new IconView("icon", "favicon.ico", "image/x-icon", "32x32"),
            new IconView("apple-touch-icon", "apple-touch-icon.png", "image/png", ""));

    private final Edition edition;
    private final Addresses addresses;
    private final Planned planned;
    private final String canonical;

    /** @param canonical the page's absolute address; empty where it is not known */
    Metadata(Edition edition, Addresses addresses, Planned planned, String canonical) {
        this.edition = edition;
        this.addresses = addresses;
        this.planned = planned;
        this.canonical = canonical;
    }

    /**
     * What cards are made of. The address is the canonical one, which those who show cards read as well; what a picture shows is its
     * title, which they write beside it; and tags are in the page's data.
     *
     * @param title of the page; empty for the home page
     */
    List<MetaView> metas(String title) {
        List<MetaView> metas = new ArrayList<>();
        String site = edition.site().title();
        metas.add(new MetaView("og:title", title.isEmpty() ? site : title));
        metas.add(new MetaView("og:type", report().isPresent() ? "article" : "website"));
        add(metas, "og:site_name", Stream.of(site).filter(name -> !title.isEmpty()));
        picture().ifPresent(address -> {
            metas.add(new MetaView("og:image", address));
            metas.add(new MetaView("og:image:width", String.valueOf(Card.WIDTH)));
            metas.add(new MetaView("og:image:height", String.valueOf(Card.HEIGHT)));
        });
        report().ifPresent(report -> article(metas, report));
        return metas;
    }

    /** Whether there is a picture of the page. */
    boolean isPictured() {
        return picture().isPresent();
    }

    /** Its own, else the site's; absent where its address can't be absolute. */
    private Optional<String> picture() {
        String own = report().map(SitePlan::folderOf).orElse("") + SitePlan.CARD;
        return edition.site()
                .baseUrl()
                .filter(base -> edition.hasFile(own))
                .map(base -> Addresses.absolute(base).of(own));
    }

    private void article(List<MetaView> metas, Postmortem report) {
        add(metas, "article:published_time", report.newsDay().stream().map(Object::toString));
        add(metas, "article:modified_time", report.changed().stream().map(Object::toString));
        add(metas, "article:author", report.authors().stream().map(Person::name));
    }

    private static void add(List<MetaView> metas, String property, Stream<String> contents) {
        contents.forEach(content -> metas.add(new MetaView(property, content)));
    }

    /** The site's own icons, else the theme's. */
    List<IconView> icons() {
        List<IconView> own = OWN_ICONS.stream()
                .filter(icon -> edition.hasFile(icon.href()))
                .map(icon -> at(icon.href(), icon))
                .toList();
        return own.isEmpty()
                ? OWN_ICONS.stream()
                        .filter(icon -> edition.theme().hasStatic(Theme.FOLDER + icon.href()))
                        .map(icon -> at(Theme.FOLDER + icon.href(), icon))
                        .toList()
                : own;
    }

    private IconView at(String path, IconView icon) {
        return new IconView(icon.rel(), addresses.of(path), icon.type(), icon.sizes());
    }

    /** Empty for a page that tells of nothing but others. */
    String linkedData() {
        LinkedData data = new LinkedData(edition.site(), canonical);
        if (planned instanceof Planned.Home) {
            return JsonWriter.inPage(data.site());
        }
        return report().map(data::report).map(JsonWriter::inPage).orElse("");
    }

    private Optional<Postmortem> report() {
        return planned instanceof Planned.Incident incident ? Optional.of(incident.postmortem()) : Optional.empty();
    }
}
