package press.postmortem.generator.render.print;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.content.PictureSize;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.PageLinks;
import press.postmortem.generator.render.html.Links;
import press.postmortem.generator.render.html.Medium;

/**
 * The links of one report on paper. What stands on the same page is linked there; what lies elsewhere is linked by its
 * absolute address, if it has one, and the address is given in a note as well.
 */
final class PaperLinks implements Links {
    private final PageLinks onPage;
    private final PageLinks elsewhere;
    private final boolean published;
    private final Map<String, Integer> notes = new LinkedHashMap<>();

    /**
     * @param pictures how the page writes the path of a picture
     * @param place which reports stand on the page
     * @param source the report's file, one of those
     * @param notes the addresses of the first notes
     */
    PaperLinks(
            Edition edition, Addresses pictures, PageLinks.Place place, SourceFile source, Collection<String> notes) {
        Optional<String> base = edition.site().baseUrl();
        this.onPage = new PageLinks(edition, pictures, place, source);
        this.elsewhere =
                new PageLinks(edition, base.map(Addresses::absolute).orElse(Addresses.relativeTo("")), place, source);
        this.published = base.isPresent();
        notes.forEach(this::numbered);
    }

    @Override
    public Medium medium() {
        return Medium.PAPER;
    }

    @Override
    public Optional<Address> link(String target) {
        return elsewhere.link(target).map(this::reachable);
    }

    @Override
    public Address report(Postmortem report) {
        return reachable(elsewhere.report(report));
    }

    /** A path on a site that is published nowhere can be told, not followed. */
    private Address reachable(Address address) {
        boolean path = !address.external() && !isOnPage(address);
        return path && !published ? Address.told(address.href()) : address;
    }

    private static boolean isOnPage(Address address) {
        return address.href().startsWith("#");
    }

    @Override
    public Optional<Address> image(String target) {
        return onPage.image(target);
    }

    @Override
    public Optional<PictureSize> size(String target) {
        return onPage.size(target);
    }

    @Override
    public String anchor(String id) {
        return onPage.anchor(id);
    }

    @Override
    public Optional<String> id(String id) {
        return onPage.id(id);
    }

    @Override
    public Optional<Integer> note(Address address) {
        return Optional.of(address).filter(each -> !isOnPage(each)).map(each -> numbered(each.href()));
    }

    private int numbered(String address) {
        return notes.computeIfAbsent(address, unseen -> notes.size() + 1);
    }

    /** The addresses of the notes, from the first. */
    List<String> notes() {
        return List.copyOf(notes.keySet());
    }
}
