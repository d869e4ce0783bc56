import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What is to be compared.
 *
 * @param sizes how many reports, one table row a tool each
 * @param runs how often each tool is measured, after a run that is not
 * @param cores how many cores the tools may use; all of them where nothing is said
 * @param hugos more Hugos than the one on the path
 * @param without beginnings of the names of tools that are left out
 * @param patience for how many seconds the machine is given time to come to rest, before each size
 * @param limit after how many seconds a build is ended
 * @param record whether the table is added to README.md, if it was made on a quiet machine
 */
record Options(
        List<Integer> sizes,
        int runs,
        OptionalInt cores,
        List<Path> hugos,
        List<String> without,
        int patience,
        int limit,
        boolean record) {
    static Options of(String[] arguments) {
        List<String> words = new ArrayList<>(List.of(arguments));
        boolean record = words.remove("-record");
        int runs = number(words, "-runs", 5);
        int cores = number(words, "-cores", 0);
        int patience = number(words, "-wait", 300);
        int limit = number(words, "-limit", 900);
        List<Path> hugos = values(words, "-hugo").stream().map(Path::of).toList();
        List<String> without = values(words, "-without");
        List<Integer> sizes = words.stream().map(Integer::valueOf).sorted().toList();
        return new Options(
                sizes.isEmpty() ? List.of(100, 1000) : sizes,
                runs,
                cores == 0 ? OptionalInt.empty() : OptionalInt.of(cores),
                hugos,
                without,
                patience,
                limit,
                record);
    }

    private static int number(List<String> words, String flag, int otherwise) {
        List<String> said = values(words, flag);
        return said.isEmpty() ? otherwise : Integer.parseInt(said.get(0));
    }

    /** Taken out of the words, with the flag that goes before each. */
    private static List<String> values(List<String> words, String flag) {
        List<String> values = new ArrayList<>();
        for (int at = words.indexOf(flag); at >= 0; at = words.indexOf(flag)) {
            words.remove(at);
            values.add(words.remove(at));
        }
        return values;
    }
}
