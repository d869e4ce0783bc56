package press.postmortem.generator.render.edition;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Page;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.render.html.Ids;

/** The ids to which links can lead, as each document's own page writes them; found when a link leads into that document. */
final class PageAnchors {
    private final Edition edition;
    private final Lazy<Map<String, Page>> pages;
    private final Shared<String, Set<String>> ids = new Shared<>();

    PageAnchors(Edition edition) {
        this.edition = edition;
        Library library = edition.plan().library();
        this.pages = new Lazy<>(() -> Stream.concat(library.pages().stream(), library.introduction().stream())
                .collect(Collectors.toMap(page -> page.document().source().path(), page -> page)));
    }

    /** @param source the path of the document's file below the content root; there are none where it is unknown */
    Set<String> ids(String source) {
        return ids.get(
                source,
                () -> edition.reportIn(source)
                        .map(PageAnchors::of)
                        .or(() -> Optional.ofNullable(pages.get().get(source)).map(PageAnchors::of))
                        .orElse(Set.of()));
    }

    private static Set<String> of(Postmortem report) {
        Set<String> names = of(report.document(), report.heading());
        for (int i = 1; i <= report.events().size(); i++) {
            names.add(Ids.event(i));
        }
        report.actions().stream().map(ActionItem::id).map(Ids::action).forEach(names::add);
        return names;
    }

    private static Set<String> of(Page page) {
        return of(page.document(), page.heading());
    }

    private static Set<String> of(Document document, Optional<Block.Heading> title) {
        Set<String> names = new HashSet<>();
        title.map(Block.Heading::id).map(Ids::own).ifPresent(names::add);
        document.ids().stream().map(Ids::own).forEach(names::add);
        return names;
    }
}
