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
    public List<String> words() {
        return names;
    }

    @Override
    public List<Leak> find(String text, List<Occurrence> words) {
        List<Leak> found = new ArrayList<>();
        for (Occurrence name : words) {
            int start = name.start();
            int end = name.end();
            boolean apart = (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            if (apart) {
                String value = text.substring(start, end);
                found.add(new Leak(LeakRule.PRIVATE_NAME, words(value), start, end, value));
            }
        }
        return found;
    }

    private static String words(String value) {
        return value.startsWith("@") ? "the handle of a person whose name is private" : "a name that is private";
    }
}
