package press.postmortem.generator.render.edition;

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
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.theme.Theme;
import press.postmortem.generator.render.view.LinkView;
import press.postmortem.generator.render.words.Phrases;
import press.postmortem.generator.render.words.Words;
import press.postmortem.generator.statistics.Statistics;

/** What all pages of one build share. */
public final class Edition {
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
    public Edition(SitePlan plan, Theme theme, Map<String, PictureSize> pictures) {
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

    public SitePlan plan() {
        return plan;
    }

    public Site site() {
        return plan.library().site();
    }

    public LocalDate today() {
        return plan.today();
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
        return statistics;
    }

    public References references() {
        return references;
    }

    public boolean hasFile(String path) {
        return paths.contains(path);
    }

    /** A link to a file of the site; absent where there is none. */
    public Optional<LinkView> link(String path, Addresses addresses, String text) {
        return hasFile(path) ? Optional.of(LinkView.to(addresses.of(path), text)) : Optional.empty();
    }

    /** The path of a page's twin in Markdown; its own where it has none. */
    public String twinOf(String path) {
        return twins.getOrDefault(path, path);
    }

    /** A link to a book; absent where it is not made. */
    public Optional<LinkView> book(String path, Addresses addresses) {
        return link(path, addresses, words().say("pdf"));
    }

    /** The ids of a document's places, as its own page writes them. */
    Set<String> ids(String source) {
        return ids.getOrDefault(source, Set.of());
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
        return Optional.ofNullable(reports.get(id.strip().toLowerCase(Locale.ROOT)));
    }

    public List<Listing> listings(Postmortem report, Listing.Kind kind) {
        return plan.listings(kind, report);
    }

    /** The drawn timeline of a report, which is the same on its page and on paper. */
    public String drawing(Postmortem report, Supplier<String> making) {
        return drawings.get(report.source().path(), making);
    }

    /** What lists in Markdown tell of a report, which is the same in all of them. */
    public String told(Postmortem report, Supplier<String> making) {
        return told.get(report.source().path(), making);
    }

    /** How what a report tells of had happened before it. */
    public List<Recurrence> before(Postmortem report) {
        return before.getOrDefault(report.id(), List.of());
    }

    /** How what a report tells of happened again after it, newest first. */
    public List<Recurrence> again(Postmortem report) {
        return again.getOrDefault(report.id(), List.of());
    }

    /** The id of the place where a document begins whose ids start with {@code prefix}. */
    public static String top(String prefix) {
        return prefix.isEmpty() ? Ids.MAIN : prefix.substring(0, prefix.length() - 1);
    }
}
