package press.postmortem.generator.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.LeakRule;

/** Passwords in addresses ({@code https://user:password@host}), on command lines and in the environment of commands. */
final class Passwords implements Detector {
    private static final String AUTHORITY = "://";
    /** Variables that hold nothing but a password; whatever stands there is one. */
    private static final List<String> VARIABLES =
            List.of("pgpassword=", "mysql_pwd=", "sshpass=", "rediscli_auth=", "--password=");

    private static final List<String> COMMANDS = List.of(
            "curl",
            "wget",
            "mysql",
            "mysqldump",
            "mysqladmin",
            "sshpass",
            "docker",
            "podman",
            "redis-cli",
            "ldapsearch");
    private static final Set<String> GLUED = Set.of("mysql", "mysqldump", "mysqladmin", "sshpass");
    private static final Set<String> APART = Set.of("sshpass", "docker", "podman");
    private static final Set<String> USER_AND_PASSWORD = Set.of("-u", "--user", "--proxy-user", "-U");

    private static final int LONGEST_AUTHORITY = 512;
    private static final int LONGEST_COMMAND = 512;
    private static final int SHORTEST = 3;

    private static final List<String> ALL = Stream.of(List.of(AUTHORITY), VARIABLES, COMMANDS)
            .flatMap(List::stream)
            .toList();

    @Override
    public List<String> words() {
        return ALL;
    }

    @Override
    public List<Leak> find(String text, List<Occurrence> words) {
        List<Leak> found = new ArrayList<>();
        words.forEach(each -> at(text, each.word(), each.start(), each.end()).ifPresent(found::add));
        return found;
    }

    private static Optional<Leak> at(String text, int word, int start, int end) {
        if (word == 0) {
            return inAddress(text, end);
        }
        if (word <= VARIABLES.size()) {
            Assignment value = Assignment.valueAt(text, quoted(text, end) ? end + 1 : end);
            return leak("a password on a command line", value.start(), value.value());
        }
        boolean command = Boundary.before(text, start) && Boundary.after(text, end);
        return command ? onCommandLine(text, ALL.get(word), end) : Optional.empty();
    }

    private static Optional<Leak> inAddress(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_AUTHORITY);
        int colon = -1;
        int at = -1;
        for (int i = start; i < limit && " \t\n\"'`<>/)]|\\".indexOf(text.charAt(i)) < 0; i++) {
            if (text.charAt(i) == ':' && colon < 0) {
                colon = i;
            } else if (text.charAt(i) == '@') {
                at = i;
            }
        }
        return colon >= 0 && at > colon
                ? leak("a password in an address", colon + 1, text.substring(colon + 1, at))
                : Optional.empty();
    }

    private static Optional<Leak> onCommandLine(String text, String command, int from) {
        List<Argument> arguments = arguments(text, from);
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            Optional<Argument> next = i + 1 < arguments.size() ? Optional.of(arguments.get(i + 1)) : Optional.empty();
            Optional<Leak> leak = password(command, argument, next);
            if (leak.isPresent()) {
                return leak;
            }
        }
        return Optional.empty();
    }

    private static Optional<Leak> password(String command, Argument argument, Optional<Argument> next) {
        String option = argument.text();
        if (command.equals("curl") || command.equals("wget")) {
            Optional<Argument> user = USER_AND_PASSWORD.contains(option) ? next : argument.behind("--user=");
            return user.flatMap(Passwords::behindColon);
        }
        if (GLUED.contains(command) && option.startsWith("-p") && option.length() > 2) {
            return argument.behind("-p").flatMap(Argument::leak);
        }
        boolean apart = option.equals("-p") && APART.contains(command)
                || option.equals("-a") && command.equals("redis-cli")
                || option.equals("-w") && command.equals("ldapsearch");
        boolean elsewhere = (command.equals("docker") || command.equals("podman")) && !argument.login();
        return apart && !elsewhere ? next.flatMap(Argument::leak) : Optional.empty();
    }

    private static Optional<Leak> behindColon(Argument user) {
        int colon = user.text().indexOf(':');
        return colon < 0
                ? Optional.empty()
                : new Argument(user.text().substring(colon + 1), user.start() + colon + 1, user.login()).leak();
    }

    /** The words behind a command, to the end of its line. */
    private static List<Argument> arguments(String text, int from) {
        int newline = text.indexOf('\n', from);
        int limit = Math.min(newline < 0 ? text.length() : newline, from + LONGEST_COMMAND);
        List<Argument> arguments = new ArrayList<>();
        boolean login = false;
        int i = from;
        while (i < limit) {
            char first = text.charAt(i);
            if (first == ' ' || first == '\t') {
                i++;
                continue;
            }
            boolean quote = first == '"' || first == '\'';
            int start = quote ? i + 1 : i;
            int end = end(text, start, limit, quote ? String.valueOf(first) : " \t`;|&<>");
            login |= text.substring(start, end).equals("login");
            arguments.add(new Argument(text.substring(start, end), start, login));
            i = Math.max(end, start) + 1;
        }
        return arguments;
    }

    private static int end(String text, int start, int limit, String stops) {
        int end = start;
        while (end < limit && stops.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean quoted(String text, int at) {
        return at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
    }

    private static Optional<Leak> leak(String words, int start, String value) {
        return value.length() >= SHORTEST && !Placeholders.hold(value)
                ? Optional.of(new Leak(LeakRule.LEAKED_PASSWORD, words, start, start + value.length(), value))
                : Optional.empty();
    }

    /** @param login whether the command is to log in */
    private record Argument(String text, int start, boolean login) {
        /** What stands behind the beginning of this, without quotes. */
        Optional<Argument> behind(String option) {
            if (!text.startsWith(option)) {
                return Optional.empty();
            }
            int from = quoted(text, option.length()) ? option.length() + 1 : option.length();
            int to = from > option.length() && quoted(text, text.length() - 1) ? text.length() - 1 : text.length();
            return Optional.of(new Argument(text.substring(from, Math.max(from, to)), start + from, login));
        }

        Optional<Leak> leak() {
            return text.startsWith("-")
                    ? Optional.empty()
                    : Passwords.leak("a password on a command line", start, text);
        }
    }
}
