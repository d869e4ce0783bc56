package press.postmortem.generator.render.view;

import java.util.List;

/**
 * A report.
 *
 * @param anchor the id of its headline; may be empty
 * @param heading the tag of its outermost sections, as in {@code h2}
 * @param notice what kind of report it is, where that needs saying: a draft, withdrawn
 * @param kind in words, where it is no plain incident
 * @param standHtml the summary
 * @param state whether severity or status is known
 * @param affected whether services, regions or impact are known
 * @param impact in words
 * @param detected who or what noticed, in words
 * @param promised how many actions there are; empty where there are none
 * @param standing how many of them were kept, are open in time, and were dropped; may be empty
 * @param overdue how many of them are; empty where none is
 * @param felt how long users felt it; empty where that is not recorded
 * @param figures empty where none is recorded
 * @param barHtml what the duration was spent with, as a bar; empty where that is not recorded
 * @param bodyHtml the text as the author wrote it, with tables in place of what was recognised
 * @param sections what stands in front matter alone
 * @param recurrences how it had happened before, and how it happened again; each may be missing
 * @param related without those
 * @param colophon whether anything of notes, authors, days, tags and extra is known
 * @param notesHtml the footnotes
 * @param extra what front matter holds under keys of its own
 * @param pdf the same as a book; absent where there is none
 * @param turn whether there is a report before or after this one
 */
public record IncidentView(
        String id,
        String anchor,
        String heading,
        String titleHtml,
        String notice,
        String kind,
        TimeView date,
        String standHtml,
        boolean state,
        MarkView severity,
        String severityName,
        MarkView status,
        boolean affected,
        List<LinkView> services,
        String regions,
        String impact,
        String detected,
        String promised,
        LinkView promises,
        String standing,
        String overdue,
        String felt,
        List<FactView> figures,
        String barHtml,
        List<UpdateView> updates,
        List<LinkView> contents,
        String bodyHtml,
        List<SectionView> sections,
        List<RecurrencesView> recurrences,
        List<RelatedView> related,
        boolean colophon,
        String notesHtml,
        List<LinkView> authors,
        TimeView published,
        TimeView modified,
        List<LinkView> tags,
        List<FieldView> extra,
        LinkView print,
        LinkView pdf,
        boolean turn,
        NeighbourView newer,
        NeighbourView older)
        implements View {
    public IncidentView {
        services = LinkView.enumerated(services);
        figures = List.copyOf(figures);
        updates = List.copyOf(updates);
        contents = List.copyOf(contents);
        sections = List.copyOf(sections);
        recurrences = List.copyOf(recurrences);
        related = List.copyOf(related);
        authors = LinkView.enumerated(authors);
        tags = LinkView.enumerated(tags);
        extra = List.copyOf(extra);
    }
}
