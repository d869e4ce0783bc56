package press.postmortem.generator.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.extract.text.Text;

/**
 * Who did it: {@code @nova} or {@code @nova, @dma and @malte} before the text, {@code <nova>}, a bold name and a colon. They leave the text
 * where they are its label: something parts them from it, or they are marked and the text starts afresh after them. The
 * subject of a sentence stays in it: {@code @nova restarts the proxy}.
 */
public final class Actors {
    private static final int LONGEST_NAME_WORDS = 3;
    private static final String BETWEEN = " ,/&+;";
    private static final String AFTER = " :,-\u2013\u2014)";

    private Actors() {}

    /** @param text without the actors that are its label and what parted them from it */
    record Led(List<String> actors, List<Inline> text) {}

    static Led lead(List<Inline> text) {
        String plain = Inline.plainText(text);
        List<String> actors = new ArrayList<>();
        int at = skip(plain, 0, " [(");
        int end = 0;
        while (at < plain.length()) {
            int after = handleEnd(plain, at);
            if (after == at) {
                break;
            }
            actors.add(plain.substring(at, after));
            end = after;
            at = skipAnd(plain, skip(plain, after, BETWEEN));
        }
        if (actors.isEmpty()) {
            return nick(text, plain).orElseGet(() -> boldName(text));
        }
        if (end < plain.length() && plain.charAt(end) == '\'') {
            return new Led(List.of(), text);
        }
        int rest = skip(plain, end, AFTER + "]");
        return new Led(actors, isLabel(text, plain, end, rest) ? Inlines.from(text, rest) : text);
    }

    /** @param rest where the text begins after the actors and what parts it from them */
    private static boolean isLabel(List<Inline> text, String plain, int end, int rest) {
        if (rest == plain.length()) {
            return false;
        }
        boolean parted = !plain.substring(end, rest).isBlank();
        char next = plain.charAt(rest);
        return parted || isMarked(text, end) && !Character.isLowerCase(next);
    }

    /** Whether the inline that ends at a position is bold, code or emphasised. */
    private static boolean isMarked(List<Inline> text, int end) {
        int at = 0;
        for (Inline inline : text) {
            at += Inline.plainText(List.of(inline)).length();
            if (at >= end) {
                return at == end
                        && (inline instanceof Inline.Code
                                || inline instanceof Inline.Strong
                                || inline instanceof Inline.Emphasis);
            }
        }
        return false;
    }

    /** {@code <nova> restarts it}, as chats write. */
    private static Optional<Led> nick(List<Inline> text, String plain) {
        int end = plain.startsWith("<") ? plain.indexOf("> ") : -1;
        if (end < 0) {
            return Optional.empty();
        }
        String name = plain.substring(1, end).strip();
        boolean whole = !name.isEmpty() && name.chars().noneMatch(Character::isWhitespace);
        return whole ? Optional.of(new Led(List.of(name), Inlines.from(text, end + 2))) : Optional.empty();
    }

    /** {@code **Nova**: restarts it}. */
    private static Led boldName(List<Inline> text) {
        if (text.isEmpty() || !(text.get(0) instanceof Inline.Strong strong)) {
            return new Led(List.of(), text);
        }
        String name = Inline.plainText(strong.content()).strip();
        String rest = Inline.plainText(text.subList(1, text.size()));
        boolean inside = name.endsWith(":");
        boolean parted = inside || rest.startsWith(":") || rest.startsWith(" - ") || rest.startsWith(" \u2013 ");
        String bare = inside ? name.substring(0, name.length() - 1) : name;
        if (!parted
                || !isName(bare)
                || Milestones.isPhase(bare)
                || MilestoneWords.named(bare).isPresent()) {
            return new Led(List.of(), text);
        }
        return new Led(List.of(bare), Inlines.from(text.subList(1, text.size()), skip(rest, 0, AFTER)));
    }

    /** One to three capitalised words of letters, and no shouting. */
    public static boolean isName(String text) {
        String[] words = text.split(" ");
        if (words.length > LONGEST_NAME_WORDS || text.isEmpty()) {
            return false;
        }
        for (String word : words) {
            boolean capitalised = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            boolean letters = word.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == '-' || c == '\'');
            boolean shouted = word.length() > 3 && word.chars().allMatch(Character::isUpperCase);
            if (!capitalised || !letters || shouted) {
                return false;
            }
        }
        return true;
    }

    /** The end of the {@code @handle} that starts at a position; the position itself where none does. */
    public static int handleEnd(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '@') {
            return at;
        }
        int end = at + 1;
        while (end < text.length() && isHandlePart(text.charAt(end))) {
            end++;
        }
        while (end > at && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '_') {
            end--;
        }
        return end > at + 1 ? end : at;
    }

    private static boolean isHandlePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '@';
    }

    private static int skip(String text, int at, String what) {
        int end = at;
        while (end < text.length() && (what.indexOf(text.charAt(end)) >= 0 || Text.isBlank(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static int skipAnd(String text, int at) {
        return text.startsWith("and @", at) ? at + "and ".length() : at;
    }
}
