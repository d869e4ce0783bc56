package press.postmortem.generator.plan;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.incident.Postmortem;

/**
 * All reports that share a service, tag, severity, year or author.
 *
 * @param postmortems newest first; at least one
 */
public record Listing(Topic topic, List<Postmortem> postmortems) {
    public Listing {
        Objects.requireNonNull(topic, "topic");
        postmortems = List.copyOf(postmortems);
    }

    /**
     * What they share.
     *
     * @param slug the name of its folder
     * @param title as a reader reads it
     * @param page the address of a page elsewhere that is about it
     */
    public record Topic(Kind kind, String slug, String title, Optional<String> description, Optional<String> page) {
        public Topic {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(slug, "slug");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(description, "description");
            Objects.requireNonNull(page, "page");
        }

        /** The folder of its page below the site, ending in {@code /}. */
        public String folder() {
            return kind.folder() + slug + "/";
        }
    }

    public Kind kind() {
        return topic.kind();
    }

    public String slug() {
        return topic.slug();
    }

    public String title() {
        return topic.title();
    }

    public Optional<String> description() {
        return topic.description();
    }

    public Optional<String> page() {
        return topic.page();
    }

    public String folder() {
        return topic.folder();
    }

    /** Whether it is the year of reports without a date. */
    public boolean isUndated() {
        return kind() == Kind.YEAR && slug().equals(Keywords.UNDATED);
    }

    /** What reports can be listed by. */
    public enum Kind {
        SERVICE("services/", true),
        TAG("tags/", true),
        SEVERITY("severities/", true),
        YEAR("years/", false),
        AUTHOR("authors/", false);

        private final String folder;
        private final boolean feed;

        Kind(String folder, boolean feed) {
            this.folder = folder;
            this.feed = feed;
        }

        public String folder() {
            return folder;
        }

        /** The kind's own word, as in {@code service}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether each listing of this kind can be subscribed to. */
        public boolean hasFeed() {
            return feed;
        }
    }
}
