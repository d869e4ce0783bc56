package press.postmortem.generator.render.html;

import java.util.Optional;
import press.postmortem.generator.content.PictureSize;
import press.postmortem.generator.incident.Postmortem;

/** Where the targets in one document lead, seen from the page that shows it. */
public interface Links {
    /** @return where a link leads; empty where there is nothing, so that no page has a dead link */
    Optional<Address> link(String target);

    /** @return what a picture is loaded from; empty where there is nothing */
    Optional<Address> image(String target);

    /** How large a picture is, so that the page keeps room for it; empty where that is not known. */
    default Optional<PictureSize> size(String target) {
        return Optional.empty();
    }

    /** A link to an id of the same document. */
    String anchor(String id);

    /** An id of the document as this page writes it; empty where the page gives this document's parts no ids. */
    Optional<String> id(String id);

    /** What the page is read on. */
    default Medium medium() {
        return Medium.SCREEN;
    }

    /** Where a report of the site is. */
    Address report(Postmortem report);

    /** The number of the note that gives an address in full; empty where no reader needs one. */
    default Optional<Integer> note(Address address) {
        return Optional.empty();
    }

    /**
     * @param external whether it lies outside the site
     * @param linked whether a reader can follow it from where the page is read
     */
    record Address(String href, boolean external, boolean linked) {
        public static Address within(String href) {
            return new Address(href, false, true);
        }

        public static Address outside(String href) {
            return new Address(href, true, true);
        }

        /** One that can only be told. */
        public static Address told(String path) {
            return new Address(path, false, false);
        }
    }
}
