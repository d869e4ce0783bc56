package press.postmortem.generator.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import press.postmortem.generator.content.PictureSize;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Page;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.References;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.Recurrence;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.view.LinkView;
import press.postmortem.generator.statistics.Statistics;

/** What all pages of one build share. */
final class Edition {
    /** Where the theme's own files lie below the site's root. */
    static final String STATICS = "theme/";

    private final SitePlan plan;
    private final Theme theme;
    private final Map<String, PictureSize> pictures;
    private final Phrases phrases;
    private final References references;
    private final Statistics statistics;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, Postmortem> reports = new HashMap<>();
    private final Map<String, List<Recurrence>> before = new HashMap<>();
    private final Map<String, List<Recurrence>> again = new HashMap<>();
    private final Set<String> paths = new HashSet<>();
    private final Map<String, String> twins = new HashMap<>();
    private final Shared<String, String> drawings = new Shared<>();
    private final Shared<String, String> told = new Shared<>();

    /** @param pictures how large they are, as far as that is known, by the path below the content root */
    Edition(SitePlan plan, Theme theme, Map<String, PictureSize> pictures) {
        this.plan = plan;
        this.theme = theme;
        this.pictures = Map.copyOf(pictures);
        this.phrases = new Phrases(theme.words());
        this.references = References.in(plan.library());
        this.statistics = Statistics.of(plan.library().postmortems(), plan.today());
        plan.files().stream().map(Planned::path).forEach(paths::add);
        plan.files().stream()
                .filter(Planned.Twin.class::isInstance)
                .map(Planned.Twin.class::cast)
                .forEach(twin -> twins.put(twin.page().path(), twin.path()));
        plan.recurrences().forEach(this::add);
        plan.library().postmortems().forEach(this::add);
        plan.library().pages().forEach(this::add);
        plan.library().introduction().ifPresent(this::add);
    }

    private void add(Recurrence recurrence) {
        before.computeIfAbsent(recurrence.later().id(), unseen -> new ArrayList<>())
                .add(recurrence);
        again.computeIfAbsent(recurrence.earlier().id(), unseen -> new ArrayList<>())
                .add(recurrence);
    }

    private void add(Postmortem report) {
        reports.putIfAbsent(report.id().toLowerCase(Locale.ROOT), report);
        Set<String> names = add(report.document(), report.heading());
        for (int i = 1; i <= report.events().size(); i++) {
            names.add(Ids.event(i));
        }
        report.actions().stream().map(ActionItem::id).map(Ids::action).forEach(names::add);
    }

    private void add(Page page) {
        add(page.document(), page.heading());
    }

    private Set<String> add(Document document, Optional<Block.Heading> title) {
        String source = document.source().path();
        Set<String> names = ids.computeIfAbsent(source, each -> new HashSet<>());
        title.map(Block.Heading::id).map(Ids::own).ifPresent(names::add);
        document.ids().stream().map(Ids::own).forEach(names::add);
        return names;
    }

    SitePlan plan() {
        return plan;
    }

    Site site() {
        return plan.library().site();
    }

    LocalDate today() {
        return plan.today();
    }

    Theme theme() {
        return theme;
    }

    Words words() {
        return theme.words();
    }

    Phrases phrases() {
        return phrases;
    }

    Statistics statistics() {
        return statistics;
    }

    References references() {
        return references;
    }

    boolean hasFile(String path) {
        return paths.contains(path);
    }

    /** A link to a file of the site; absent where there is none. */
    Optional<LinkView> link(String path, Addresses addresses, String text) {
        return hasFile(path) ? Optional.of(LinkView.to(addresses.of(path), text)) : Optional.empty();
    }

    /** The path of a page's twin in Markdown; its own where it has none. */
    String twinOf(String path) {
        return twins.getOrDefault(path, path);
    }

    /** A link to a book; absent where it is not made. */
    Optional<LinkView> book(String path, Addresses addresses) {
        return link(path, addresses, words().say("pdf"));
    }

    /** The ids of a document's places, as its own page writes them. */
    Set<String> ids(String source) {
        return ids.getOrDefault(source, Set.of());
    }

    /** Where the page of a Markdown file, or a published file, is; by the path below the content root. */
    Optional<String> pathOf(String source) {
        return Optional.ofNullable(plan.pathsBySource().get(source));
    }

    /** How large a picture is; by the path below the content root. */
    Optional<PictureSize> sizeOf(String source) {
        return Optional.ofNullable(pictures.get(source));
    }

    /** A report by its id, in whatever case. */
    Optional<Postmortem> report(String id) {
        return Optional.ofNullable(reports.get(id.strip().toLowerCase(Locale.ROOT)));
    }

    List<Listing> listings(Postmortem report, Listing.Kind kind) {
        return plan.listings(kind, report);
    }

    /** The drawn timeline of a report, which is the same on its page and on paper; see {@link IncidentDrawing}. */
    String drawing(Postmortem report) {
        return drawings.get(report.source().path(), () -> IncidentDrawing.html(words(), phrases, report));
    }

    /** What lists in Markdown tell of a report, which is the same in all of them; see {@link TwinList}. */
    String told(Postmortem report, Supplier<String> making) {
        return told.get(report.source().path(), making);
    }

    /** How what a report tells of had happened before it. */
    List<Recurrence> before(Postmortem report) {
        return before.getOrDefault(report.id(), List.of());
    }

    /** How what a report tells of happened again after it, newest first. */
    List<Recurrence> again(Postmortem report) {
        return again.getOrDefault(report.id(), List.of());
    }

    /** The id of the place where a document begins whose ids start with {@code prefix}. */
    static String top(String prefix) {
        return prefix.isEmpty() ? Ids.MAIN : prefix.substring(0, prefix.length() - 1);
    }
}
