package press.postmortem.generator.extract.told;

import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.Passage;

/**
 * The words of one paragraph, heading, cell or item, each of which knows its place in the source. What is not the author's
 * own word is one {@code U+FFFC}.
 */
final class RunningText {
    private static final char OTHER = '\uFFFC';

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    private RunningText() {}

    /** @param begin where the piece begins in the running text */
    private record Piece(int begin, int offset) {}

    static RunningText of(List<Inline> content) {
        RunningText running = new RunningText();
        running.new Words().within(content);
        return running;
    }

    String text() {
        return text.toString();
    }

    /** @param written what stands there */
    Passage passage(int begin, String written) {
        int end = begin + written.length();
        int first = sentenceBegin(begin);
        int last = sentenceEnd(end);
        return new Passage(text.substring(first, begin), written, text.substring(end, last), place(begin));
    }

    private int sentenceBegin(int place) {
        int limit = Math.max(0, place - Passage.LONGEST_CONTEXT);
        int begin = place;
        while (begin > limit && !endsSentence(begin - 1)) {
            begin--;
        }
        return begin;
    }

    private int sentenceEnd(int place) {
        int limit = Math.min(text.length(), place + Passage.LONGEST_CONTEXT);
        int end = place;
        while (end < limit && !endsSentence(end)) {
            end++;
        }
        return end;
    }

    /** A full stop with a blank behind it, unless it is that of {@code approx.} and the like, which a small letter follows. */
    private boolean endsSentence(int place) {
        char sign = text.charAt(place);
        if (sign == '\n') {
            return place + 1 < text.length() && "-*•".indexOf(text.charAt(place + 1)) >= 0;
        }
        if (".!?".indexOf(sign) < 0 || place + 1 >= text.length() || !Character.isWhitespace(text.charAt(place + 1))) {
            return false;
        }
        return place + 2 >= text.length()
                || !Character.isLowerCase(text.charAt(place + 2)) && !Character.isDigit(text.charAt(place + 2));
    }

    private int place(int at) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (pieces.get(middle).begin() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0
                ? 0
                : pieces.get(low - 1).offset() + at - pieces.get(low - 1).begin();
    }

    private final class Words implements Inline.Visitor {
        private void add(CharSequence words, int offset) {
            pieces.add(new Piece(text.length(), offset));
            text.append(words);
        }

        private void other(int offset) {
            add(String.valueOf(OTHER), offset);
        }

        private void within(List<Inline> content) {
            for (Inline inline : content) {
                inline.accept(this);
            }
        }

        @Override
        public void text(Inline.Text words) {
            add(words.text(), words.offset());
        }

        @Override
        public void code(Inline.Code code) {
            other(code.offset());
        }

        @Override
        public void emphasis(Inline.Emphasis emphasis) {
            within(emphasis.content());
        }

        @Override
        public void strong(Inline.Strong strong) {
            within(strong.content());
        }

        @Override
        public void strikethrough(Inline.Strikethrough strikethrough) {
            other(strikethrough.offset());
        }

        @Override
        public void link(Inline.Link link) {
            if (link.automatic()) {
                other(link.offset());
            } else {
                within(link.content());
            }
        }

        @Override
        public void image(Inline.Image image) {
            other(image.offset());
        }

        @Override
        public void softBreak(Inline.SoftBreak softBreak) {
            add("\n", softBreak.offset());
        }

        @Override
        public void hardBreak(Inline.HardBreak hardBreak) {
            add("\n", hardBreak.offset());
        }

        @Override
        public void footnoteReference(Inline.FootnoteReference footnoteReference) {
            other(footnoteReference.offset());
        }

        @Override
        public void redaction(Inline.Redaction redaction) {
            other(redaction.offset());
        }

        @Override
        public void element(Inline.Element element) {
            within(element.content());
        }
    }
}
