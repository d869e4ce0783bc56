package press.postmortem.generator.lint.survey;

import java.time.LocalDate;
import java.util.Objects;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.leak.LeakScanner;

/**
 * What is the same for all reports that are asked.
 *
 * @param today as of which something is overdue
 * @param scanner made of the site and the day
 */
public record Scope(Site site, LocalDate today, LeakScanner scanner) {
    public Scope {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(scanner, "scanner");
    }

    public static Scope of(Site site, LocalDate today) {
        return new Scope(site, today, LeakScanner.of(site, today));
    }

    /** Whether a report that tells something in this scope would tell the same of that site on that day. */
    public boolean covers(Site thatSite, LocalDate thatDay) {
        return site.equals(thatSite) && today.equals(thatDay);
    }
}
