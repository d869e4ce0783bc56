package press.postmortem.generator.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.leak.LeakScanner;

/** Scanners that know little. */
final class Scanners {
    private Scanners() {}

    static LeakScanner ofPrivateNames(String name) {
        Site site = Site.unnamed();
        Site.Member member = new Site.Member("", name, Optional.empty(), true);
        Site known = new Site(
                site.title(),
                site.description(),
                site.motto(),
                site.footer(),
                site.organisation(),
                site.baseUrl(),
                site.language(),
                site.timezone(),
                site.services(),
                List.of(member),
                site.severities(),
                site.synonyms(),
                site.feeds(),
                site.printing(),
                site.books(),
                site.policy());
        return LeakScanner.of(known, LocalDate.of(2024, 3, 1));
    }
}
