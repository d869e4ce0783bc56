package press.postmortem.generator.render;

import java.util.Optional;

/** Where the targets in one document lead, seen from the page that shows it. */
interface Links {
    /** @return where a link leads; empty where there is nothing, so that no page has a dead link */
    Optional<Address> link(String target);

    /** @return what a picture is loaded from; empty where there is nothing */
    Optional<Address> image(String target);

    /** A link to an id of the same document. */
    String anchor(String id);

    /** An id of the document as this page writes it; empty where the page gives this document's parts no ids. */
    Optional<String> id(String id);

    /** @param external whether it lies outside the site */
    record Address(String href, boolean external) {
        static Address within(String href) {
            return new Address(href, false);
        }

        static Address outside(String href) {
            return new Address(href, true);
        }
    }
}
