package press.postmortem.generator.lint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.postmortem.generator.document.Inline;

/** Running text as words with their places. Code, quoted words and marks of punctuation are gaps between them. */
final class Passage implements Inline.Visitor {
    private static final String GAP = "";
    private static final String OPENING = "\"“„«";
    private static final String CLOSING = "\"”“»";
    private static final String QUOTATION = "q";

    private final List<Word> words = new ArrayList<>();

    private Passage() {}

    /**
     * @param folded in lower case, with a plain apostrophe; empty for a gap
     * @param written to the letter
     * @param offset where it starts in its source, as far as escapes before it let know
     */
    record Word(String folded, String written, int offset) {
        /** Its place among some marks; -1 where it is none of them. */
        private int among(String marks) {
            return folded.isEmpty() && written.length() == 1 ? marks.indexOf(written.charAt(0)) : -1;
        }
    }

    static List<Word> words(List<Inline> content) {
        Passage passage = new Passage();
        content.forEach(inline -> inline.accept(passage));
        return withoutQuotations(passage.words);
    }

    /** What stands between quotation marks is somebody's own words; a mark that nothing closes is none. */
    private static List<Word> withoutQuotations(List<Word> words) {
        int[] lastClosing = new int[CLOSING.length()];
        for (int i = 0; i < words.size(); i++) {
            int kind = words.get(i).among(CLOSING);
            if (kind >= 0) {
                lastClosing[kind] = i;
            }
        }
        List<Word> said = new ArrayList<>(words.size());
        int i = 0;
        while (i < words.size()) {
            Word word = words.get(i);
            said.add(word);
            i++;
            int kind = word.among(OPENING);
            if (kind >= 0 && lastClosing[kind] >= i) {
                while (words.get(i).among(CLOSING) != kind) {
                    i++;
                }
                i++;
            }
        }
        return said;
    }

    @Override
    public void text(Inline.Text text) {
        String written = text.text();
        char[] letters = written.toCharArray();
        int start = 0;
        for (int i = 0; i <= letters.length; i++) {
            if (i < letters.length && isLetter(letters[i])) {
                continue;
            }
            if (start < i) {
                String word = written.substring(start, i);
                words.add(new Word(word.toLowerCase(Locale.ROOT).replace('’', '\''), word, text.offset() + start));
            }
            if (i < letters.length && letters[i] != ' ' && letters[i] != '-' && !Character.isWhitespace(letters[i])) {
                words.add(new Word(GAP, written.substring(i, i + 1), text.offset() + i));
            }
            start = i + 1;
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c != ' ' && (Character.isLetterOrDigit(c) || c == '\'' || c == '’');
    }

    private void gap(int offset) {
        words.add(new Word(GAP, "", offset));
    }

    @Override
    public void code(Inline.Code code) {
        gap(code.offset());
    }

    @Override
    public void emphasis(Inline.Emphasis emphasis) {
        emphasis.content().forEach(inline -> inline.accept(this));
    }

    @Override
    public void strong(Inline.Strong strong) {
        strong.content().forEach(inline -> inline.accept(this));
    }

    @Override
    public void strikethrough(Inline.Strikethrough strikethrough) {
        gap(strikethrough.offset());
    }

    @Override
    public void link(Inline.Link link) {
        link.content().forEach(inline -> inline.accept(this));
    }

    @Override
    public void image(Inline.Image image) {
        gap(image.offset());
    }

    @Override
    public void softBreak(Inline.SoftBreak softBreak) {}

    @Override
    public void hardBreak(Inline.HardBreak hardBreak) {
        gap(hardBreak.offset());
    }

    @Override
    public void redaction(Inline.Redaction redaction) {
        gap(redaction.offset());
    }

    @Override
    public void footnoteReference(Inline.FootnoteReference footnoteReference) {}

    @Override
    public void element(Inline.Element element) {
        if (element.tag().equals(QUOTATION)) {
            gap(element.offset());
        } else {
            element.content().forEach(inline -> inline.accept(this));
        }
    }
}
