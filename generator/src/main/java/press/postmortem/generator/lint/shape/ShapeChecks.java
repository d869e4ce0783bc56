package press.postmortem.generator.lint.shape;

import java.util.List;
import press.postmortem.generator.lint.spi.Check;

/** Does a report have what a reader needs? */
public final class ShapeChecks {
    public static final List<Check> ALL = List.of(new DatedReports());

    private ShapeChecks() {}
}
