package press.postmortem.generator.proof;

import java.text.Normalizer;

/** A text as it is compared: without blanks, as lines break elsewhere on paper, and without what no reader sees. */
final class Letters {
    private Letters() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (character < 0x7F ? character > ' ' : isSeen(character)) {
                out.appendCodePoint(character);
            }
            i += Character.charCount(character);
        }
        return out.toString();
    }

    /** The same for all that looks alike: a ligature is its letters. */
    static String alike(String text) {
        return of(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
