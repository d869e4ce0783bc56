package press.postmortem.generator.extract.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.postmortem.generator.incident.SeverityLevel;

/** Severities as people write them: {@code SEV1}, {@code sev-1}, {@code SEV 1}, {@code 1}, {@code P1}, {@code critical}. */
final class Severities {
    private static final Pattern CODE_AND_WORD = Pattern.compile("(\\p{L}+[ -]?\\d)\\s+\\p{L}+");
    /** In brackets anywhere in a title, or before all else: {@code [SEV1] Late tide}, {@code Late tide (P2)}, {@code SEV-1: Late tide}. */
    private static final Pattern CODE_IN_TITLE = Pattern.compile(
            "[\\[(]((?i:sev|severity)[ -]?\\d|P\\d)[\\])]|^((?i:sev|severity)[ -]?\\d)(?::| [-\u2013\u2014]) ");

    private static final List<String> PREFIXES = List.of("severity", "sev", "level", "");

    private Severities() {}

    /**
     * The level that is meant; what follows a first word, as in {@code SEV2 (major)} or {@code P2 medium}, counts only where
     * the whole means none.
     */
    static Optional<SeverityLevel> find(String written, List<SeverityLevel> levels) {
        return exact(written, levels)
                .or(() -> exact(firstPart(written), levels))
                .or(() -> exact(codeBeforeWord(firstPart(written)), levels));
    }

    /** The level whose code a title sets apart. */
    static Optional<SeverityLevel> inTitle(String title, List<SeverityLevel> levels) {
        Matcher code = CODE_IN_TITLE.matcher(title);
        return code.find() ? exact(code.group(1) == null ? code.group(2) : code.group(1), levels) : Optional.empty();
    }

    private static String codeBeforeWord(String written) {
        Matcher matcher = CODE_AND_WORD.matcher(written.strip());
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static Optional<SeverityLevel> exact(String written, List<SeverityLevel> levels) {
        String folded = Folding.lettersAndDigits(written);
        return levels.stream()
                .filter(level -> spellings(level).anyMatch(folded::equals))
                .findFirst()
                .or(() -> levels.stream()
                        .filter(level -> ranks(level).anyMatch(folded::equals))
                        .findFirst());
    }

    private static Stream<String> spellings(SeverityLevel level) {
        return Stream.concat(Stream.of(level.id(), level.name()), level.aliases().stream())
                .map(Folding::lettersAndDigits);
    }

    private static Stream<String> ranks(SeverityLevel level) {
        return PREFIXES.stream().map(prefix -> prefix + level.rank());
    }

    /** Every word that means a level. */
    static Stream<String> words(SeverityLevel level) {
        return Stream.concat(spellings(level), ranks(level));
    }

    private static String firstPart(String written) {
        int end = 0;
        while (end < written.length() && "(,;:/–—".indexOf(written.charAt(end)) < 0) {
            end++;
        }
        int dash = written.indexOf(" - ");
        return written.substring(0, dash < 0 ? end : Math.min(dash, end));
    }
}
