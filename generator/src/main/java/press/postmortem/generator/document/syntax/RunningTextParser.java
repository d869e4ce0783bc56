package press.postmortem.generator.document.syntax;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.postmortem.generator.document.text.BareAddress;
import press.postmortem.generator.document.text.MeteredText;
import press.postmortem.generator.document.text.RedactionMarks;

/**
 * The library's parser of running text, which here also knows bare addresses, and takes time in proportion to its text in
 * places where the library's own takes its square. The library's pattern for the label of a link even takes exponential
 * time, for text as innocent as {@code [note a\_b\_c}.
 */
final class RunningTextParser extends CommonmarkInlineParser {
    private static final int LONGEST_LABEL = 999;

    private static final long COST_PER_OPEN_BRACKET = 4;

    private final Map<Character, DelimiterProcessor> processors;
    private int openBrackets;

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
        this.processors = delimiterProcessors;
    }

    /** The library's own way looks through all that follows where a pattern is anchored, and copies it where it matches. */
    @Override
    public BasedSequence match(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(input).region(index, input.length());
        boolean anchored = pattern.pattern().startsWith("^");
        if (!(anchored ? matcher.lookingAt() : matcher.find())) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), matcher.end());
    }

    /**
     * Pairs stars and the like. The library's own way tries each that may close on all before it, over and over where none
     * fits; this one remembers below which place none of a kind fits.
     *
     * @see <a href="https://spec.commonmark.org/0.31.2/#phase-2-inline-structure">CommonMark, process emphasis</a>
     */
    @Override
    public void processDelimiters(Delimiter stackBottom) {
        Map<List<Object>, Integer> bottoms = new HashMap<>();
        Delimiter closer = firstAbove(stackBottom);
        while (closer != null) {
            DelimiterProcessor processor = processors.get(closer.getDelimiterChar());
            if (!closer.canClose() || processor == null) {
                closer = closer.getNext();
                continue;
            }
            List<Object> kind = List.of(closer.getDelimiterChar(), closer.canOpen(), closer.getNumDelims());
            Delimiter opener = opener(closer, processor, stackBottom, bottoms.getOrDefault(kind, -1));
            if (opener == null) {
                bottoms.put(kind, closer.getStartIndex());
            }
            closer = opener == null ? withoutOpener(closer) : paired(opener, closer, processor);
        }
        while (getLastDelimiter() != null && getLastDelimiter() != stackBottom) {
            removeDelimiterKeepNode(getLastDelimiter());
        }
    }

    private Delimiter firstAbove(Delimiter stackBottom) {
        Delimiter first = getLastDelimiter();
        while (first != null && first.getPrevious() != stackBottom) {
            first = first.getPrevious();
        }
        return first;
    }

    /** @param bottom none that starts before that index fits */
    private static Delimiter opener(Delimiter closer, DelimiterProcessor processor, Delimiter stackBottom, int bottom) {
        Delimiter opener = closer.getPrevious();
        while (opener != null && opener != stackBottom && opener.getStartIndex() >= bottom) {
            boolean fits = opener.canOpen()
                    && opener.getDelimiterChar() == processor.getOpeningCharacter()
                    && use(opener, closer, processor) > 0;
            if (fits) {
                return opener;
            }
            opener = opener.getPrevious();
        }
        return null;
    }

    /** How many characters of each pair; the library does not know that two lengths that are multiples of three may pair. */
    private static int use(Delimiter opener, Delimiter closer, DelimiterProcessor processor) {
        int used = processor.getDelimiterUse(opener, closer);
        boolean multiples = opener.getNumDelims() % 3 == 0 && closer.getNumDelims() % 3 == 0;
        return used == 0 && multiples && opener.getDelimiterChar() != '~' ? 2 : used;
    }

    /** @return the next that may close */
    private Delimiter withoutOpener(Delimiter closer) {
        Delimiter next = closer.getNext();
        if (!closer.canOpen()) {
            removeDelimiterKeepNode(closer);
        }
        return next;
    }

    /** @return the next that may close: the rest of this one, or the one behind it */
    private Delimiter paired(Delimiter opener, Delimiter closer, DelimiterProcessor processor) {
        int used = use(opener, closer, processor);
        removeDelimitersBetween(opener, closer);
        processor.process(opener, closer, used);
        opener.setNumDelims(opener.getNumDelims() - used);
        closer.setNumDelims(closer.getNumDelims() - used);
        if (opener.getNumDelims() == 0) {
            removeDelimiterAndNode(opener);
        } else {
            opener.getNode().setChars(opener.getNode().getChars().subSequence(0, opener.getNumDelims()));
        }
        if (closer.getNumDelims() == 0) {
            Delimiter next = closer.getNext();
            removeDelimiterAndNode(closer);
            return next;
        }
        BasedSequence chars = closer.getNode().getChars();
        closer.getNode().setChars(chars.endSequence(closer.getNumDelims()));
        closer.setIndex(closer.getIndex() + used);
        return closer;
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
                if (isTextOfItsOwn(i + 1)) {
                    return 0;
                }
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

    /**
     * Whether brackets behind others name no definition, and are a text of their own, as in {@code [10:42][alert](a.html)}. The library
     * takes them for a name in any case, and loses the link. Brackets before a colon may be a definition themselves.
     */
    private boolean isTextOfItsOwn(int end) {
        return end < input.length()
                && input.charAt(end) != ':'
                && !referenceRepository.containsKey(
                        referenceRepository.normalizeKey(input.subSequence(index + 1, end - 1)));
    }

    /** Stars that stand for a value are no emphasis. */
    @Override
    protected boolean parseDelimiters(DelimiterProcessor processor, char delimiter) {
        int end = delimiter == '*' ? RedactionMarks.endOfStars(input, index) : index;
        if (end == index) {
            return super.parseDelimiters(processor, delimiter);
        }
        appendText(input, index, end);
        index = end;
        return true;
    }

    /** {@code [redacted]: …} says who did something, and is no definition of a link. */
    @Override
    protected int parseReference(Block block, BasedSequence text) {
        int end = text.indexOf(']');
        return end > 0 && RedactionMarks.isLabel(text.subSequence(0, end + 1)) ? 0 : super.parseReference(block, text);
    }

    /** Between angle brackets a target may hold blanks, as names of files do; the library knows none there. */
    @Override
    public BasedSequence parseLinkDestination() {
        return peek() == '<' ? parseBracketedDestination() : super.parseLinkDestination();
    }

    private BasedSequence parseBracketedDestination() {
        int start = index;
        for (int i = start + 1; i < input.length() && "\n<".indexOf(input.charAt(i)) < 0; i++) {
            if (input.charAt(i) == '>') {
                index = i + 1;
                return input.subSequence(start, index);
            }
            i += input.charAt(i) == '\\' ? 1 : 0;
        }
        return null;
    }

    @Override
    protected boolean parseOpenBracket() {
        openBrackets++;
        return super.parseOpenBracket();
    }

    @Override
    protected boolean parseBang() {
        openBrackets += peek(1) == '[' ? 1 : 0;
        return super.parseBang();
    }

    /** The library goes through all open brackets for each link, which no reading of characters shows. */
    @Override
    protected boolean parseCloseBracket() {
        if (input.getBase() instanceof MeteredText text) {
            text.charge(COST_PER_OPEN_BRACKET * openBrackets);
        }
        openBrackets = Math.max(0, openBrackets - 1);
        return super.parseCloseBracket();
    }

    @Override
    public void parse(BasedSequence content, Node node) {
        openBrackets = 0;
        super.parse(content, node);
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
