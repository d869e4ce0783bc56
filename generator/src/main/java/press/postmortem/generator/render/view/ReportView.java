package press.postmortem.generator.render.view;

import java.util.Optional;

/**
 * A report as it is listed.
 *
 * @param titleHtml the title, in which a day or an id is whole
 * @param notice what kind of report it is, where that needs saying: a draft, withdrawn
 * @param language of the report, where it is not the site's
 * @param wordy whether the title is longer than headlines are
 * @param shortDate the day without its year
 * @param stand the summary, or how the report begins
 * @param opening how the text begins, where there is a summary besides
 * @param services in words
 * @param felt empty where it is not recorded
 * @param unmeasured where no length is known, what a sentence says in its place: that nothing was felt, that it is not over; else empty
 * @param kept as in {@code 2 of 6}; empty where nothing was promised
 * @param overdue in words; empty where nothing is
 */
public record ReportView(
        String href,
        String id,
        String title,
        String titleHtml,
        String notice,
        Optional<LanguageView> language,
        boolean wordy,
        Optional<TimeView> date,
        Optional<TimeView> shortDate,
        String stand,
        String opening,
        Optional<MarkView> severity,
        Optional<MarkView> status,
        String services,
        String felt,
        String unmeasured,
        String kept,
        String promised,
        String overdue)
        implements RowView {
    /** The same on a page that writes its address so. */
    public ReportView at(String address) {
        return new ReportView(
                address,
                id,
                title,
                titleHtml,
                notice,
                language,
                wordy,
                date,
                shortDate,
                stand,
                opening,
                severity,
                status,
                services,
                felt,
                unmeasured,
                kept,
                promised,
                overdue);
    }

    @Override
    public boolean isShared() {
        return true;
    }
}
