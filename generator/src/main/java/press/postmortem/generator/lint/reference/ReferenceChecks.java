package press.postmortem.generator.lint.reference;

import java.util.List;
import press.postmortem.generator.lint.spi.Check;

/** Does everything that a text refers to exist? */
public final class ReferenceChecks {
    public static final List<Check> ALL =
            List.of(new LinkTargets(), new RelatedReports(), new ListedServices(), new ListedPeople());

    private ReferenceChecks() {}
}
