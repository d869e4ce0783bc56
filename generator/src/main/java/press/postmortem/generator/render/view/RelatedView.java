package press.postmortem.generator.render.view;

/**
 * Another report that this one names.
 *
 * @param relation in words; may be empty
 * @param link absent where there is no such report
 * @param id as the author wrote it
 */
public record RelatedView(String relation, LinkView link, String id, TimeView date, MarkView severity)
        implements View {}
