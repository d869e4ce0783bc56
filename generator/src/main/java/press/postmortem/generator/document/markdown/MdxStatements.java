package press.postmortem.generator.document.markdown;

/** The imports and exports of MDX, which are for a program and not for readers. */
final class MdxStatements {
    private MdxStatements() {}

    /** Whether each line of a paragraph is one: {@code import Tabs from '@theme/Tabs';} or {@code export const a = 1}. */
    static boolean fill(String paragraph) {
        boolean mayBe = paragraph.startsWith("import ") || paragraph.startsWith("export ");
        return mayBe && paragraph.lines().map(String::strip).allMatch(MdxStatements::isStatement);
    }

    private static boolean isStatement(String line) {
        return line.startsWith("import ") && isImport(line.substring(7))
                || line.startsWith("export const ")
                || line.startsWith("export default ")
                || line.startsWith("export function ");
    }

    private static boolean isImport(String rest) {
        String end = rest.endsWith(";") ? rest.substring(0, rest.length() - 1) : rest;
        if (!end.endsWith("'") && !end.endsWith("\"")) {
            return false;
        }
        int from = rest.indexOf(" from ");
        String names = from < 0 ? "" : rest.substring(0, from).strip();
        return from < 0 ? "'\"".indexOf(rest.charAt(0)) >= 0 : names.startsWith("{") || isName(names);
    }

    private static boolean isName(String names) {
        String[] words = names.replace("* as ", "").split(",");
        return words[0].chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '$');
    }
}
