package press.postmortem.generator.lint.leak;

import java.util.List;
import press.postmortem.generator.lint.spi.Check;

/** Does something stand there that must not leave the house? */
public final class LeakChecks {
    public static final List<Check> ALL = List.of(new LeakedValues());

    private LeakChecks() {}
}
