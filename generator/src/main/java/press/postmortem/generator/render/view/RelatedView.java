package press.postmortem.generator.render.view;

import java.util.Optional;

/**
 * Another report that this one names.
 *
 * @param relation in words; may be empty
 * @param link its id and its title; only the id, as the author wrote it, where there is no such report
 */
public record RelatedView(String relation, LinkView link, Optional<TimeView> date, Optional<MarkView> severity)
        implements View {}
