package press.postmortem.generator.notation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as comma-separated values (RFC 4180): lines end in CRLF, and a cell is quoted where it has to be. A text that a
 * spreadsheet would take for a formula is led by an apostrophe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV Injection</a>
 */
public final class CsvTable {
    private static final String LINE = "\r\n";

    private final StringBuilder out = new StringBuilder();

    /** @param cells the names of the columns, or one value for each */
    public CsvTable row(List<String> cells) {
        out.append(cells.stream().map(CsvTable::cell).collect(Collectors.joining(",")))
                .append(LINE);
        return this;
    }

    private static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        return safe.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0) ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** A number with a sign is none. */
    private static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("-[0-9]+");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
