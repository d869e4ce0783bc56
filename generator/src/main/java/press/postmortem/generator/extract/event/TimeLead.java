package press.postmortem.generator.extract.event;

import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.extract.time.TimePhrase;

/**
 * Running text that a time leads: {@code **18:53** First report}, {@code [10:42 UTC] - Alerts fire}.
 *
 * @param rest what follows the time and what parts them
 */
record TimeLead(TimePhrase time, List<Inline> rest) {
    /** What may stand between a time and its event. */
    private static final String PARTING =
            ":-\u2013\u2014|,.;>)]}=\u2192*_~\u00B7\u2022\u2502\u2503\u3001\u3002\uFF09\uFF0C\uFF1A\uFF1B";

    static Optional<TimeLead> of(List<Inline> content, TimeGrammar grammar) {
        String plain = Inline.plainText(content);
        return grammar.leading(plain).map(time -> new TimeLead(time, rest(content, plain, time.end())));
    }

    boolean isAlone() {
        return Inlines.isEmpty(rest);
    }

    static List<Inline> rest(List<Inline> content, String plain, int end) {
        int begin = end;
        while (begin < plain.length()
                && (Text.isBlank(plain.charAt(begin)) || PARTING.indexOf(plain.charAt(begin)) >= 0)) {
            begin++;
        }
        return withoutLeadingBreaks(Inlines.strip(Inlines.from(content, begin)));
    }

    private static List<Inline> withoutLeadingBreaks(List<Inline> content) {
        int first = 0;
        while (first < content.size() && content.get(first).isBreak()) {
            first++;
        }
        return content.subList(first, content.size());
    }
}
