package press.postmortem.generator.render.subscription;

import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.render.edition.Addresses;

/** A report as HTML for a reader outside the site. */
@FunctionalInterface
public interface BodyHtml {
    /**
     * The text of a report with its timelines and action lists as tables: what stands on its page below the headline.
     *
     * @param addresses what every link and picture is written with; one to a place in the report itself goes to its page
     */
    String of(Postmortem postmortem, Addresses addresses);
}
