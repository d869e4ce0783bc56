package press.postmortem.generator.notation;

import java.util.List;

/**
 * A table as comma-separated values (RFC 4180): lines end in CRLF, and a cell is quoted where it has to be. A text that a
 * spreadsheet would take for a formula is led by an apostrophe, and so is one that looks as if it were led by one: whoever takes
 * the first apostrophe off such a cell has the text again.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV Injection</a>
 */
public final class CsvTable {
    private static final String LINE = "\r\n";

    /** What a spreadsheet takes for the beginning of a formula, also in full width. */
    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder out = new StringBuilder();

    /** @param cells the names of the columns, or one value for each */
    public CsvTable row(List<String> cells) {
        String separator = "";
        for (String cell : cells) {
            out.append(separator).append(cell(cell));
            separator = ",";
        }
        out.append(LINE);
        return this;
    }

    private static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean quoted =
                safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 || safe.indexOf('\r') >= 0 || safe.indexOf('\n') >= 0;
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** A number with a sign is none. */
    private static boolean isFormula(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && BEGINNINGS.indexOf(text.charAt(first)) >= 0 && !text.matches("-[0-9]+");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
