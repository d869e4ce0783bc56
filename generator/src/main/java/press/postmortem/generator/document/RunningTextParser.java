package press.postmortem.generator.document;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * The library's parser of running text, which here also knows bare addresses, and reads the label of a link in one pass: the
 * library's own pattern for it takes exponential time for text as innocent as {@code [note a\_b\_c}.
 */
final class RunningTextParser extends CommonmarkInlineParser {
    private static final int LONGEST_LABEL = 999;

    RunningTextParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(
                options,
                // the library writes into it while it parses, and hands the same one to all threads
                (BitSet) specialCharacters.clone(),
                delimiterCharacters,
                delimiterProcessors,
                linkRefProcessors,
                extensions);
    }

    /**
     * @return how many characters were read: those of {@code [label]}, or 0
     * @see <a href="https://spec.commonmark.org/0.31.2/#link-label">CommonMark, link label</a>
     */
    @Override
    public int parseLinkLabel() {
        if (peek() != '[') {
            return 0;
        }
        int end = Math.min(input.length(), index + LONGEST_LABEL + 2);
        for (int i = index + 1; i < end; i++) {
            char c = input.charAt(i);
            if (c == ']') {
                int length = i + 1 - index;
                index = i + 1;
                return length;
            }
            if (c == '[') {
                return 0;
            }
            if (c == '\\') {
                i++;
            }
        }
        return 0;
    }

    /** Ordinary characters up to the next one with a meaning, or to a bare address; or the bare address. */
    @Override
    protected boolean parseString() {
        int start = index;
        while (index < input.length() && !specialCharacters.get(input.charAt(index))) {
            int end = BareAddress.end(input, index, getLastBracket() != null);
            if (end > index) {
                return parseTextOrAddress(start, end);
            }
            index++;
        }
        if (index > start) {
            appendText(input, start, index);
        }
        return index > start;
    }

    private boolean parseTextOrAddress(int start, int addressEnd) {
        if (index > start) {
            appendText(input, start, index);
        } else {
            appendNode(new BareAddress(input.subSequence(index, addressEnd)));
            index = addressEnd;
        }
        return true;
    }
}
