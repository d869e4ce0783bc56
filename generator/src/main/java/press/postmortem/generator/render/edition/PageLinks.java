package press.postmortem.generator.render.edition;

import java.util.Optional;
import java.util.Set;
import press.postmortem.generator.content.PictureSize;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.text.SafeUrl;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Reference;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.html.Fragment;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.html.Links;

/** The links of one document, written for one page. */
public final class PageLinks implements Links {
    /** What browsers take for the top of a page without any id (HTML, section 7.4.6.4). */
    private static final String TOP = "top";

    private final Edition edition;
    private final Addresses addresses;
    private final Place place;
    private final SourceFile source;
    private final Optional<String> own;

    /**
     * @param addresses how the page writes the path of another file
     * @param source the document's file
     */
    public PageLinks(Edition edition, Addresses addresses, Place place, SourceFile source) {
        this.edition = edition;
        this.addresses = addresses;
        this.place = place;
        this.source = source;
        this.own = place.prefix(source.path());
    }

    /** Which documents stand on the page itself, and under which ids. */
    public interface Place {
        /**
         * What the ids of a document on this page begin with; empty where the document's parts have no place here.
         *
         * @param source the path of the document's file below the content root
         */
        Optional<String> prefix(String source);

        /** A page that shows one document, with its ids as they are. */
        static Place of(String source) {
            return other -> other.equals(source) ? Optional.of("") : Optional.empty();
        }

        /** A page that only quotes. */
        static Place none() {
            return other -> Optional.empty();
        }
    }

    @Override
    public Optional<Address> link(String target) {
        Reference reference = edition.references().resolve(source, target);
        if (reference instanceof Reference.External external) {
            return outside(external);
        } else if (reference instanceof Reference.ToDocument to) {
            return toDocument(to.document().source().path(), to.anchor());
        } else if (reference instanceof Reference.ToSite site) {
            return Optional.of(site.path())
                    .filter(edition::hasFile)
                    .map(addresses::of)
                    .map(Address::within);
        }
        return asset(reference);
    }

    @Override
    public Optional<Address> image(String target) {
        Reference reference = edition.references().resolve(source, target);
        return reference instanceof Reference.ToDocument ? Optional.empty() : link(target);
    }

    @Override
    public Optional<PictureSize> size(String target) {
        return edition.references().resolve(source, target) instanceof Reference.ToAsset to
                ? edition.sizeOf(to.asset().path())
                : Optional.empty();
    }

    private static Optional<Address> outside(Reference.External external) {
        return Optional.of(external.address()).filter(SafeUrl::allowsLink).map(Address::outside);
    }

    private Optional<Address> asset(Reference reference) {
        return Optional.of(reference)
                .filter(Reference.ToAsset.class::isInstance)
                .map(Reference.ToAsset.class::cast)
                .flatMap(to -> edition.pathOf(to.asset().path()))
                .map(addresses::of)
                .map(Address::within);
    }

    /** To its place on this page, or to its own page; a place that is not there leads to the page, from elsewhere. */
    private Optional<Address> toDocument(String document, String anchor) {
        Optional<String> prefix = place.prefix(document);
        Optional<String> page =
                prefix.isPresent() ? Optional.of("") : edition.pathOf(document).map(addresses::of);
        if (anchor.isEmpty() || anchor.equals(TOP)) {
            return prefix.map(Edition::top).map(top -> "#" + top).or(() -> page).map(Address::within);
        }
        Set<String> known = edition.ids(document);
        String name = known.contains(Ids.own(anchor)) ? Ids.own(anchor) : anchor;
        if (known.contains(name)) {
            return page.map(path -> path + "#" + Fragment.encoded(prefix.orElse("") + name))
                    .map(Address::within);
        }
        return page.filter(path -> !path.isEmpty()).map(Address::within);
    }

    @Override
    public Address report(Postmortem report) {
        return toDocument(report.source().path(), "")
                .orElseGet(() -> Address.within(addresses.of(SitePlan.pathOf(report))));
    }

    @Override
    public String anchor(String id) {
        String page = own.isPresent()
                ? ""
                : edition.pathOf(source.path()).map(addresses::of).orElse("");
        return page + "#" + Fragment.encoded(own.orElse("") + id);
    }

    @Override
    public Optional<String> id(String id) {
        return own.map(prefix -> prefix + id);
    }
}
