package press.postmortem.generator.render.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.content.PictureSize;
import press.postmortem.generator.incident.LastDay;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.References;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.PromiseChange;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.output.Pieces;
import press.postmortem.generator.render.theme.KnownRows;
import press.postmortem.generator.render.theme.Template;
import press.postmortem.generator.render.theme.Theme;
import press.postmortem.generator.render.view.LinkView;
import press.postmortem.generator.render.view.View;
import press.postmortem.generator.render.words.Phrases;
import press.postmortem.generator.render.words.Words;
import press.postmortem.generator.statistics.Statistics;

/** What all pages of one build share. Whatever takes more than a moment is made with the first page that needs it. */
public final class Edition {
    private final SitePlan plan;
    private final Theme theme;
    private final Map<String, PictureSize> pictures;
    private final Phrases phrases;
    private final Lazy<References> references;
    private final Lazy<Statistics> statistics;
    private final Lazy<Map<String, Postmortem>> reportsById;
    private final Lazy<Map<String, Postmortem>> reportsBySource;
    private final PageAnchors places;
    private final Map<Key<?>, Object> halfUsed = new ConcurrentHashMap<>();
    private final Lazy<List<PromiseChange>> promiseChanges;
    private final Shared<Object, Object> once = new Shared<>();
    private final Shared<Object, Object> lasting;
    private final Optional<EditionMemory> memory;

    /** @param pictures how large they are, as far as that is known, by the path below the content root */
    public Edition(SitePlan plan, Theme theme, Map<String, PictureSize> pictures) {
        this(plan, theme, pictures, Optional.empty());
    }

    /** @param memory where it is known, so are rows once they were written */
    public Edition(SitePlan plan, Theme theme, Map<String, PictureSize> pictures, Optional<EditionMemory> memory) {
        this.plan = plan;
        this.theme = theme;
        this.pictures = Map.copyOf(pictures);
        this.phrases = new Phrases(theme.words());
        Library library = plan.library();
        this.references = new Lazy<>(() -> References.in(library));
        this.statistics = new Lazy<>(() -> Statistics.of(library.postmortems(), plan.today()));
        this.reportsById = new Lazy<>(() -> by(report -> report.id().toLowerCase(Locale.ROOT), library.postmortems()));
        this.reportsBySource = new Lazy<>(() -> by(report -> report.source().path(), library.postmortems()));
        this.places = new PageAnchors(this);
        this.promiseChanges = new Lazy<>(plan::promiseChanges);
        this.memory = memory;
        this.lasting = memory.map(known -> known.under(circumstances())).orElse(once);
    }

    /** Rows name the lists of services, and nothing else that other reports have a part in. */
    private List<Object> circumstances() {
        List<Object> given = new ArrayList<>(List.of(theme, site(), today()));
        for (Listing listing : plan.listings(Listing.Kind.SERVICE)) {
            given.add(listing.title());
        }
        return given;
    }

    private static Map<String, Postmortem> by(Function<Postmortem, String> key, List<Postmortem> reports) {
        return reports.stream().collect(Collectors.toMap(key, Function.identity(), (first, other) -> first));
    }

    public SitePlan plan() {
        return plan;
    }

    public Site site() {
        return plan.library().site();
    }

    public LocalDate today() {
        return plan.today();
    }

    /** The day as of which all of this is so, as readers are told it; empty where no report tells of any. */
    public Optional<LocalDate> day() {
        return LastDay.known(today());
    }

    /**
     * A sentence whose last gap is the {@link #day}; without one, the sentence of the same name with {@code .undated} behind it.
     *
     * @param gaps all others
     */
    public String dated(String key, Object... gaps) {
        return day().map(day -> words().say(
                                key,
                                Stream.concat(Stream.of(gaps), Stream.of(phrases.date(day)))
                                        .toArray()))
                .orElseGet(() -> words().say(key + ".undated", gaps));
    }

    /** {@code As of 1 June 2024.} Empty without a {@link #day}. */
    public String asOf() {
        return day().map(day -> words().say("asof", phrases.date(day))).orElse("");
    }

    public Theme theme() {
        return theme;
    }

    public Words words() {
        return theme.words();
    }

    public Phrases phrases() {
        return phrases;
    }

    public Statistics statistics() {
        return statistics.get();
    }

    public References references() {
        return references.get();
    }

    public boolean hasFile(String path) {
        return plan.file(path).isPresent();
    }

    /** A link to a file of the site; absent where there is none. */
    public Optional<LinkView> link(String path, Addresses addresses, String text) {
        return hasFile(path) ? Optional.of(LinkView.to(addresses.of(path), text)) : Optional.empty();
    }

    /** The path of a page's twin in Markdown; its own where it has none. */
    public String twinOf(String path) {
        return Planned.Twin.isTwinned(path)
                ? plan.file(Planned.Twin.pathOf(path))
                        .filter(Planned.Twin.class::isInstance)
                        .map(Planned::path)
                        .orElse(path)
                : path;
    }

    /** A link to a book; absent where it is not made. */
    public Optional<LinkView> book(String path, Addresses addresses) {
        return link(path, addresses, words().say("pdf"));
    }

    /** The ids of a document's places, as its own page writes them. */
    Set<String> ids(String source) {
        return places.ids(source);
    }

    /** Where the page of a Markdown file, or a published file, is; by the path below the content root. */
    public Optional<String> pathOf(String source) {
        return Optional.ofNullable(plan.pathsBySource().get(source));
    }

    /** How large a picture is; by the path below the content root. */
    Optional<PictureSize> sizeOf(String source) {
        return Optional.ofNullable(pictures.get(source));
    }

    /** A report by its id, in whatever case. */
    public Optional<Postmortem> report(String id) {
        return Optional.ofNullable(reportsById.get().get(id.strip().toLowerCase(Locale.ROOT)));
    }

    /** A report by the path of its file below the content root. */
    public Optional<Postmortem> reportIn(String source) {
        return Optional.ofNullable(reportsBySource.get().get(source));
    }

    public List<Listing.Topic> topics(Postmortem report, Listing.Kind kind) {
        return plan.topics(report, kind);
    }

    /**
     * What is the same on many pages: a drawing, the row of a table.
     *
     * @param <T> its type
     */
    public interface Key<T> {}

    /**
     * What is made of a report alone, and is the same in editions to come as long as site, theme, day and the names of services are.
     *
     * @param <T> its type, which holds nothing of this edition
     * @param type tells apart what is made of one report; a tag, which need not be that of the value
     * @param report the very object, as nobody should compare all that two reports tell
     * @param href how the page writes its address; empty where that is all the same
     */
    public record Lasting<T>(Class<?> type, Postmortem report, String href) implements Key<T> {
        @Override
        public boolean equals(Object other) {
            return other instanceof Lasting<?> key && report == key.report && type == key.type && href.equals(key.href);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(report) + type.hashCode();
        }
    }

    /** @param key a record of all that it depends on */
    @SuppressWarnings("unchecked") // what is kept under a key was made for that key
    public <T> T once(Key<T> key, Supplier<T> making) {
        return (T) (key instanceof Lasting ? lasting : once).get(key, making);
    }

    private record Each(String page, Class<?> type) {}

    /**
     * What is made of each report of a page's list, as the page may be made again for an edition to come.
     *
     * @param page its path
     * @param type of what is made; a tag
     * @param making of what depends on nothing but the report, the page's path, and what a {@link Lasting} does
     */
    @SuppressWarnings("unchecked") // what is kept for a page and a type is of that type
    public <T> List<T> each(String page, Class<?> type, List<Postmortem> reports, Function<Postmortem, T> making) {
        return memory.isEmpty()
                ? reports.stream().map(making).toList()
                : ((LastList<T>) lasting.get(new Each(page, type), LastList::new)).of(reports, making);
    }

    private Pieces row(KnownRows.Place place, Supplier<Pieces> writing) {
        return (Pieces) lasting.get(place, writing);
    }

    /** A template's HTML, with the rows that are known. */
    public Pieces render(Template template, View view) {
        return theme.render(template, view, memory.map(known -> this::row));
    }

    /** What became of promises, newest first, as much of it as a feed holds. */
    public List<PromiseChange> promiseChanges() {
        return promiseChanges.get();
    }

    /**
     * The same of what mostly two pages need, each once: kept from the first to the second.
     *
     * @param key a record of all that it depends on
     */
    @SuppressWarnings("unchecked") // what is kept under a key was made for that key
    public <T> T twice(Key<T> key, Supplier<T> making) {
        T known = (T) halfUsed.remove(key);
        if (known != null) {
            return known;
        }
        T made = making.get();
        halfUsed.put(key, made);
        return made;
    }

    /** The id of the place where a document begins whose ids start with {@code prefix}. */
    public static String top(String prefix) {
        return prefix.isEmpty() ? Ids.MAIN : prefix.substring(0, prefix.length() - 1);
    }
}
