package press.postmortem.generator.render.view;

import java.util.List;
import java.util.Optional;
import press.postmortem.generator.render.output.Pieces;

/**
 * A report, by what its reader asks: what is it, does it concern me, how long did it last, what happened, did it happen
 * elsewhere too, who says so, and what comes next.
 *
 * @param language of the report, where it is not the site's
 */
public record IncidentView(
        Optional<LanguageView> language,
        HeadView head,
        AnswersView answers,
        TimesView times,
        StoryView story,
        OthersView others,
        Optional<ColophonView> colophon,
        Optional<TurnView> turn)
        implements View {

    /**
     * What it is called.
     *
     * @param anchor the id of its headline; may be empty
     * @param wordy whether the title is longer than headlines are
     * @param kind in words, where it is no plain incident
     * @param date of the incident
     * @param standHtml the summary
     * @param notice what kind of report it is, where that needs saying: a draft, withdrawn
     * @param print the same for paper; absent there
     * @param pdf the same as a book; absent on paper
     */
    public record HeadView(
            String id,
            String anchor,
            String titleHtml,
            boolean wordy,
            String kind,
            Optional<TimeView> date,
            String standHtml,
            String notice,
            Optional<LinkView> print,
            Optional<LinkView> pdf)
            implements View {}

    /**
     * Answers to what readers want to know first.
     *
     * @param state how bad it was, and whether it is over
     * @param affected who and what was
     * @param detected who or what noticed, in words
     * @param promised absent where nothing was
     * @param felt how long users felt it; empty where that is not recorded
     */
    public record AnswersView(
            Optional<StateView> state,
            Optional<AffectedView> affected,
            String detected,
            Optional<PromisedView> promised,
            String felt)
            implements View {}

    /**
     * How bad it was, and whether it is over; one of both is known.
     *
     * @param severityName where it says more than the mark
     */
    public record StateView(Optional<MarkView> severity, String severityName, Optional<MarkView> status)
            implements View {}

    /**
     * Who and what was affected; one of these is known.
     *
     * @param impact in words
     */
    public record AffectedView(List<LinkView> services, String regions, String impact) implements View {
        public AffectedView {
            services = List.copyOf(services);
        }
    }

    /**
     * What was promised, and whether it was kept.
     *
     * @param actions how many there are, and where they stand on the page
     * @param standing how many of them were kept, are open in time, and were dropped; may be empty
     * @param overdue how many of them are; empty where none is
     * @param barHtml the same as a thin bar; empty on paper
     */
    public record PromisedView(LinkView actions, String standing, String overdue, String barHtml) implements View {}

    /**
     * How long it took.
     *
     * @param figures empty where none is recorded
     * @param barHtml what the duration was spent with, as a bar; empty where that is not recorded
     */
    public record TimesView(List<FactView> figures, String barHtml) implements View {
        public TimesView {
            figures = List.copyOf(figures);
        }
    }

    /**
     * What happened.
     *
     * @param heading the tag of its outermost sections, as in {@code h2}
     * @param bodyHtml the text as the author wrote it, with tables in place of what was recognised
     * @param sections what stands in front matter alone
     */
    public record StoryView(
            String heading,
            List<UpdateView> updates,
            List<LinkView> contents,
            Pieces bodyHtml,
            List<SectionView> sections)
            implements View {
        public StoryView {
            updates = List.copyOf(updates);
            contents = List.copyOf(contents);
            sections = List.copyOf(sections);
        }
    }

    /**
     * Other reports that have to do with it.
     *
     * @param recurrences how it had happened before, and how it happened again; each may be missing
     * @param related without those
     */
    public record OthersView(List<RecurrencesView> recurrences, List<RelatedView> related) implements View {
        public OthersView {
            recurrences = List.copyOf(recurrences);
            related = List.copyOf(related);
        }
    }

    /**
     * Who says so, since when, and what is said besides; one of these is known.
     *
     * @param notesHtml the footnotes
     * @param extra what front matter holds under keys of its own
     */
    public record ColophonView(
            String notesHtml,
            List<FieldView> extra,
            List<LinkView> authors,
            Optional<TimeView> published,
            Optional<TimeView> modified,
            List<LinkView> tags)
            implements View {
        public ColophonView {
            extra = List.copyOf(extra);
            authors = List.copyOf(authors);
            tags = List.copyOf(tags);
        }
    }

    /** The reports before and after this one in time; there is one of them. */
    public record TurnView(Optional<NeighbourView> newer, Optional<NeighbourView> older) implements View {}
}
