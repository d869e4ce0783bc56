package press.postmortem.generator.incident;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.diagnostic.Location;

/**
 * What {@code site.yaml} says.
 *
 * @param title the name of the site
 * @param description one sentence
 * @param motto a few words beside the name of the site: {@code Incidents of Saltmere Ferries, written down since 2019}
 * @param footer what stands at the foot of every page
 * @param organisation whose incidents these are
 * @param baseUrl where the site is published, ending in {@code /}; empty where that is not known, and then feeds and the
 *     sitemap can't be made absolute
 * @param timezone of times written without a zone, where a report names none
 * @param severities worst first
 * @param synonyms more headings for a kind of section, as in {@code timeline: [Ablauf]}
 * @param feeds how many reports they hold, and what tells them from those of other sites
 * @param printing how print views are made ({@code print})
 * @param books which PDFs are made
 * @param policy which checks weigh how much ({@code checks})
 */
public record Site(
        String title,
        Optional<String> description,
        Optional<String> motto,
        Optional<String> footer,
        Optional<Organisation> organisation,
        Optional<String> baseUrl,
        Language language,
        Optional<ZoneId> timezone,
        List<Service> services,
        List<Member> people,
        List<SeverityLevel> severities,
        Map<String, List<String>> synonyms,
        Feeds feeds,
        Printing printing,
        Books books,
        Policy policy) {
    public Site {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        services = List.copyOf(services);
        people = List.copyOf(people);
        severities = List.copyOf(severities);
        synonyms = Map.copyOf(synonyms);
        Objects.requireNonNull(feeds, "feeds");
        Objects.requireNonNull(printing, "printing");
    }

    /** What a folder without {@code site.yaml} says. */
    public static Site unnamed() {
        return new Site(
                "Incidents",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Language("en", Location.ofFile("site.yaml")),
                Optional.empty(),
                List.of(),
                List.of(),
                SeverityLevel.standard(),
                Map.of(),
                Feeds.standard(),
                Printing.standard(),
                Books.none(),
                Policy.standard());
    }

    /** The same site, with books or without. */
    public Site withBooks(boolean wanted) {
        return with(baseUrl, books.withWanted(wanted));
    }

    /** @param url ending in {@code /} */
    public Site withBaseUrl(String url) {
        return with(Optional.of(url), books);
    }

    private Site with(Optional<String> url, Books made) {
        return new Site(
                title,
                description,
                motto,
                footer,
                organisation,
                url,
                language,
                timezone,
                services,
                people,
                severities,
                synonyms,
                feeds,
                printing,
                made,
                policy);
    }

    /** The service of an id or a name, in whatever case. */
    public Optional<Service> service(String word) {
        return services.stream().filter(service -> service.isCalled(word)).findFirst();
    }

    /** The member of a handle or a name, in whatever case. */
    public Optional<Member> member(String word) {
        return people.stream().filter(member -> member.isCalled(word)).findFirst();
    }

    /**
     * What the pages around the reports speak.
     *
     * @param tag as in BCP 47
     * @param place where {@code site.yaml} says so; the whole file where it does not
     */
    public record Language(String tag, Location place) {}

    public record Organisation(String name, Optional<String> url) {}

    /** @param id as reports name it */
    public record Service(String id, String name, Optional<String> description, Optional<String> url) {
        boolean isCalled(String word) {
            return id.equalsIgnoreCase(word) || name.equalsIgnoreCase(word);
        }
    }

    /**
     * @param handle with its {@code @}, as reports name the person
     * @param isPrivate whether the name must not be published
     */
    public record Member(String handle, String name, Optional<String> url, boolean isPrivate) {
        /** @param word a name, or a handle with its {@code @} */
        public boolean isCalled(String word) {
            return handle.equalsIgnoreCase(word) || name.equalsIgnoreCase(word);
        }
    }
}
