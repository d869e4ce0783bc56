package press.postmortem.generator.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.LeakRule;
import press.postmortem.generator.incident.Site;

/** The names and handles of people whom {@code site.yaml} says to be private, with any white space between their words. */
final class PrivateNames implements Detector {
    /** Of each name its words. */
    private final List<List<String>> names;

    PrivateNames(List<Site.Member> people) {
        names = people.stream()
                .filter(Site.Member::isPrivate)
                .flatMap(member -> Stream.of(member.name(), member.handle()))
                .map(PrivateNames::wordsOf)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    @Override
    public List<String> words() {
        return names.stream().map(name -> name.get(0)).toList();
    }

    @Override
    public List<Leak> find(String text, List<Occurrence> words) {
        List<Leak> found = new ArrayList<>();
        for (Occurrence first : words) {
            int start = first.start();
            int end = end(text, first.end(), names.get(first.word()));
            if (end >= 0 && Boundary.isApart(text, start, end)) {
                String value = text.substring(start, end);
                found.add(new Leak(LeakRule.PRIVATE_NAME, words(value), start, end, value));
            }
        }
        return found;
    }

    /** One past the last word of a name whose first ends here; below 0 where the others don't follow. */
    private static int end(String text, int first, List<String> name) {
        int end = first;
        for (String word : name.subList(1, name.size())) {
            int start = end;
            while (start < text.length() && isBlank(text.charAt(start))) {
                start++;
            }
            if (start == end || !text.regionMatches(true, start, word, 0, word.length())) {
                return -1;
            }
            end = start + word.length();
        }
        return end;
    }

    private static List<String> wordsOf(String name) {
        return Stream.of(name.split("[\\s\\p{Z}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** White space, and what keeps a line from being broken there. */
    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static String words(String value) {
        return value.startsWith("@") ? "the handle of a person whose name is private" : "a name that is private";
    }
}
