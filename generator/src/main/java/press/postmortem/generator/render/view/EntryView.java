package press.postmortem.generator.render.view;

import java.util.Optional;

/**
 * A list of reports, as it is listed itself.
 *
 * @param count in words: {@code 4 reports}
 */
public record EntryView(String href, String title, String description, String count, Optional<TimeView> latest)
        implements View {}
