package press.postmortem.generator.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.LeakRule;
import press.postmortem.generator.incident.Site;

/** The names and handles of people whom {@code site.yaml} says to be private. */
final class PrivateNames implements Detector {
    private final List<String> names;

    PrivateNames(List<Site.Member> people) {
        names = people.stream()
                .filter(Site.Member::isPrivate)
                .flatMap(member -> Stream.of(member.name(), member.handle()))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    @Override
    public List<Leak> find(String text) {
        List<Leak> found = new ArrayList<>();
        for (String name : names) {
            for (int start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length())) {
                found.add(new Leak(LeakRule.PRIVATE_NAME, "a private name", start, start + name.length(), name));
            }
        }
        return found;
    }
}
