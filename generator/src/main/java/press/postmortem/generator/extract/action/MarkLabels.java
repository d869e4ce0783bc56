package press.postmortem.generator.extract.action;

import java.util.List;
import java.util.stream.Stream;
import press.postmortem.generator.extract.text.Text;

/** What people write before whose an action is, by when, and how far: {@code owner: Ida}, {@code due 2024-05-01}. */
final class MarkLabels {
    /** Labels of an owner that begin other remarks as well, where neither a colon nor a name follows. */
    private static final List<String> OF_NAMES = List.of(
            "responsible",
            "who",
            // German, French and Spanish, Portuguese, Italian, Dutch, Russian
            "verantwortlich",
            "zuständig",
            "responsable",
            "responsável",
            "responsabile",
            "verantwoordelijke",
            "ответственный");

    /** Of labels that begin alike the longest comes first. */
    static final List<String> OWNER = Stream.concat(
                    Stream.of(
                            "owner",
                            "assignee",
                            "assigned to",
                            "dri",
                            // Dutch, Japanese, Chinese, Korean
                            "eigenaar",
                            "担当者",
                            "担当",
                            "负责人",
                            "责任人",
                            "담당자",
                            "담당"),
                    OF_NAMES.stream())
            .toList();

    static final List<String> DUE = List.of(
            "due by",
            "due on",
            "due date",
            "target date",
            "due",
            "deadline",
            "eta",
            "by",
            "until",
            // German
            "fällig am",
            "fällig",
            "frist",
            "bis zum",
            "bis",
            // French
            "échéance",
            "date limite",
            "avant le",
            // Spanish
            "fecha límite",
            "plazo",
            "antes del",
            // Portuguese
            "prazo",
            "até",
            // Italian
            "scadenza",
            // Russian
            "срок",
            // Japanese
            "期限",
            // Chinese
            "截止日期",
            "截止",
            // Korean
            "기한");

    static final List<String> STATUS = List.of("status:", "stand:", "statut:", "estado:");

    private MarkLabels() {}

    /** {@code owner: Ida}, {@code assigned to Ida}, but neither {@code whole fleet} nor {@code responsible disclosure}. */
    static boolean leads(String said, String label) {
        if (!said.regionMatches(true, 0, label, 0, label.length()) || said.length() == label.length()) {
            return false;
        }
        String rest = said.substring(label.length());
        boolean blank = Text.isBlank(rest.charAt(0));
        boolean named =
                !OF_NAMES.contains(label) || !Character.isLowerCase(rest.strip().charAt(0));
        return blank ? named : !Character.isLetterOrDigit(rest.charAt(0));
    }

    /** Where a label stands at a word's beginning; the last one in the text, which is in lower case. */
    static int lastIn(String lower, String label) {
        int at = lower.lastIndexOf(label);
        boolean begins = at > 0 && !Character.isLetterOrDigit(lower.charAt(at - 1));
        int end = at + label.length();
        boolean ends = at >= 0
                && (end >= lower.length() || label.endsWith(":") || !Character.isLetterOrDigit(lower.charAt(end)));
        return begins && ends ? at : -1;
    }
}
