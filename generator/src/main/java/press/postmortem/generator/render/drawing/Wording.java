package press.postmortem.generator.render.drawing;

import java.time.LocalDate;
import java.time.LocalTime;

/** What a drawing says that is no name of a mark or phase. */
public interface Wording {
    /** At the hours along a drawing, as in {@code 18:00}. */
    String clock(LocalTime time);

    /** At the days along a drawing, as in {@code 1 Nov}. */
    String day(LocalDate day);

    /** At the months and years along a drawing, as in {@code Nov 2025}. */
    String month(LocalDate day);

    /** At a break: what was left out, as in {@code 9 h}. */
    String leftOut(long seconds);

    /** Below that: {@code not drawn}. */
    String notDrawn();
}
