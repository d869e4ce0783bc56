package press.postmortem.generator.extract.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Site;

/**
 * Names of people as they stand below a headline: {@code Nova ([@nova](https://…)), Malte (@m) and the crew}.
 */
final class Byline {
    private static final String[] SEPARATORS = {",", ";", "\n", " and ", " & "};

    private final List<Name> names = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Optional<String> url = Optional.empty();
    private Optional<String> handle = Optional.empty();
    private int depth;

    private Byline() {}

    /** A name as written; any of its parts may be missing, not all. */
    record Name(Optional<String> words, Optional<String> handle, Optional<String> url) {
        /** The person, with what the site knows of them. */
        Person in(Site site) {
            Optional<Site.Member> member = site.people().stream()
                    .filter(each -> handle.filter(each::isCalled).isPresent()
                            || words.filter(each::isCalled).isPresent())
                    .findFirst();
            return new Person(
                    words.or(() -> member.map(Site.Member::name))
                            .or(() -> handle)
                            .orElse(""),
                    url.or(() -> member.flatMap(Site.Member::url)),
                    handle.or(() -> member.map(Site.Member::handle)));
        }
    }

    /** Everyone whom a line names. */
    static List<Name> names(Yaml.Scalar line) {
        return names(inlines(line));
    }

    static List<Name> names(List<Inline> line) {
        Byline byline = new Byline();
        byline.read(line, true);
        byline.endName();
        return List.copyOf(byline.names);
    }

    /** The one whom an item of a list names. */
    static Name name(Yaml.Scalar item) {
        Byline byline = new Byline();
        byline.read(inlines(item), false);
        byline.endName();
        return byline.names.isEmpty()
                ? new Name(Optional.of(item.text().strip()), Optional.empty(), Optional.empty())
                : byline.names.get(0);
    }

    /** The one whom a mapping names; empty where it holds neither name nor handle. */
    static Optional<Name> name(Fields author) {
        Optional<String> words = author.get(Vocabulary.Author.NAME);
        Optional<String> handle = author.get(Vocabulary.Author.HANDLE).map(Byline::withAt);
        return words.or(() -> handle).map(any -> new Name(words, handle, author.get(Vocabulary.Author.URL)));
    }

    static String withAt(String handle) {
        return handle.startsWith("@") ? handle : "@" + handle;
    }

    private static List<Inline> inlines(Yaml.Scalar text) {
        return DocumentParser.parseInline(text.text().strip(), text.offset());
    }

    private void read(List<Inline> line, boolean several) {
        for (Inline inline : line) {
            if (inline instanceof Inline.Link link) {
                readLink(link);
            } else if (inline.isBreak()) {
                words.append(' ');
            } else {
                readText(Inline.plainText(List.of(inline)), several);
            }
        }
    }

    private void readLink(Inline.Link link) {
        String text = Inline.plainText(link.content()).strip();
        url = url.or(() -> Optional.of(link.target()));
        if (text.startsWith("@")) {
            handle = handle.or(() -> Optional.of(text));
        } else if (!link.automatic()) {
            words.append(text);
        }
    }

    private void readText(String text, boolean several) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
            int separator = several && depth == 0 ? separatorAt(text, i) : 0;
            if (separator > 0) {
                words.append(text, start, i);
                endName();
                start = i + separator;
                i = start - 1;
            }
        }
        words.append(text.substring(start));
    }

    private static int separatorAt(String text, int at) {
        for (String separator : SEPARATORS) {
            if (text.startsWith(separator, at)) {
                return separator.length();
            }
        }
        return 0;
    }

    private void endName() {
        StringBuilder rest = new StringBuilder();
        for (String word : words.toString().strip().split("\\s+")) {
            String bare = word.replace("(", "").replace(")", "");
            if (bare.length() > 1 && bare.startsWith("@")) {
                handle = handle.or(() -> Optional.of(bare));
            } else if (!word.isEmpty() && !word.equals("()")) {
                rest.append(rest.length() > 0 ? " " : "").append(word);
            }
        }
        String name = withoutConjunction(rest.toString());
        Optional<String> written = name.isEmpty() ? Optional.empty() : Optional.of(name);
        if (written.isPresent() || handle.isPresent() || url.isPresent()) {
            names.add(new Name(written, handle, url));
        }
        words.setLength(0);
        url = Optional.empty();
        handle = Optional.empty();
        depth = 0;
    }

    /** {@code Ada, Ben, and the crew} ends in {@code and the crew}. */
    private static String withoutConjunction(String name) {
        return name.startsWith("and ") ? name.substring("and ".length()) : name;
    }
}
