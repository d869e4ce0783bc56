package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * A file of cases in plain text below {@code src/test/cases}. Its prose explains; each fence of four or more backticks that
 * starts with {@code case NAME} holds an input, a line with a dot, and what is expected of it. Whatever stands outside such
 * a fence is for people.
 *
 * <pre>
 * ````case a heading keeps its place
 * # Rain
 * .
 * heading 1 #rain "Rain" @1:1
 * ````
 * </pre>
 *
 * <p>A test asks one question of all cases of a folder:
 *
 * <pre>
 * &#64;TestFactory
 * Stream&lt;DynamicNode&gt; cases() {
 *     return CaseFile.tests("document", input -&gt; dump(parse(input)));
 * }
 * </pre>
 *
 * <p>{@code mvn test -Dbless=true} writes the answers into the files instead of comparing them; review the diff.
 */
public record CaseFile(Path path, List<Case> cases) {
    private static final String FENCE = "````";
    private static final String OPENING = "case ";
    private static final String DIVIDER = ".";

    public CaseFile {
        cases = List.copyOf(cases);
    }

    /**
     * @param input each line with its end
     * @param expected each line with its end
     * @param line the 1-based line of the opening fence
     */
    public record Case(String name, String input, String expected, int line) {}

    /** One container a file of {@code src/test/cases/FOLDER}, one test a case. */
    public static Stream<DynamicNode> tests(String folder, UnaryOperator<String> question) {
        List<Path> files = markdownFiles(root().resolve(folder));
        assertThat(files).as("case files in " + folder).isNotEmpty();
        return files.stream().map(file -> container(file, question));
    }

    /** The cases of all files of {@code src/test/cases/FOLDER}. */
    public static Stream<Case> all(String folder) {
        return markdownFiles(root().resolve(folder)).stream().flatMap(file -> read(file).cases().stream());
    }

    /** The file below {@code src/test/cases}. */
    static Path path(String name) {
        return root().resolve(name);
    }

    /** @throws IllegalArgumentException where a case has no divider, no closing fence or the name of another */
    public static CaseFile read(Path path) {
        return new CaseFile(path, parse(path, lines(path)));
    }

    /** The same file with the answers to all inputs in the places of what was expected. */
    public void bless(UnaryOperator<String> question) {
        List<String> lines = lines(path);
        StringBuilder out = new StringBuilder();
        int next = 0;
        for (Case each : cases) {
            int divider = each.line() + lineCount(each.input());
            append(out, lines.subList(next, divider + 1));
            out.append(question.apply(each.input()));
            next = divider + 1 + lineCount(each.expected());
        }
        append(out, lines.subList(next, lines.size()));
        try {
            Files.writeString(path, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DynamicNode container(Path path, UnaryOperator<String> question) {
        if (Boolean.getBoolean("bless")) {
            read(path).bless(question);
        }
        Stream<DynamicTest> tests = read(path).cases().stream().map(each -> test(path, each, question));
        return DynamicContainer.dynamicContainer(path.getFileName().toString(), tests);
    }

    private static DynamicTest test(Path path, Case each, UnaryOperator<String> question) {
        return DynamicTest.dynamicTest(
                each.name(),
                () -> assertThat(question.apply(each.input()))
                        .as(path.getFileName() + ":" + each.line() + " " + each.name())
                        .isEqualTo(each.expected()));
    }

    private static List<Case> parse(Path path, List<String> lines) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String fence = fence(lines.get(i));
            if (fence.isEmpty()) {
                continue;
            }
            String info = lines.get(i).substring(fence.length());
            int closing = i + 1 + lines.subList(i + 1, lines.size()).indexOf(fence);
            if (closing == i) {
                throw new IllegalArgumentException(path + ":" + (i + 1) + ": no closing " + fence);
            }
            if (info.startsWith(OPENING)) {
                cases.add(parseCase(path, lines.subList(i + 1, closing), info.substring(OPENING.length()), i + 1));
            }
            i = closing;
        }
        long names = cases.stream().map(Case::name).distinct().count();
        if (names < cases.size()) {
            throw new IllegalArgumentException(path + ": two cases of one name");
        }
        return cases;
    }

    private static Case parseCase(Path path, List<String> lines, String name, int line) {
        int divider = lines.indexOf(DIVIDER);
        if (divider < 0) {
            throw new IllegalArgumentException(path + ":" + line + ": no line with a dot alone");
        }
        return new Case(name, join(lines.subList(0, divider)), join(lines.subList(divider + 1, lines.size())), line);
    }

    private static String fence(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) == '`') {
            end++;
        }
        return end < FENCE.length() ? "" : line.substring(0, end);
    }

    private static int lineCount(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private static String join(List<String> lines) {
        StringBuilder out = new StringBuilder();
        append(out, lines);
        return out.toString();
    }

    private static void append(StringBuilder out, List<String> lines) {
        lines.forEach(line -> out.append(line).append('\n'));
    }

    private static List<String> lines(Path path) {
        try {
            return List.of(Files.readString(path).split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> markdownFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path here = Path.of("src/test/cases");
        return Files.isDirectory(here) ? here : Path.of("generator").resolve(here);
    }
}
