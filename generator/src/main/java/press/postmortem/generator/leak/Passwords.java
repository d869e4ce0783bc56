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

    /** Begins an entry of a {@code .netrc}: {@code machine … login … password …}. */
    private static final String NETRC = "machine";

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
            "ldapsearch",
            NETRC);
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
        int slash = -1;
        int at = -1;
        for (int i = start; i < limit && " \t\n\"'`<>)]|\\".indexOf(text.charAt(i)) < 0; i++) {
            char character = text.charAt(i);
            if (character == ':' && colon < 0) {
                colon = i;
            } else if (character == '@') {
                at = i;
            } else if (character == '/' && slash < 0) {
                slash = i;
            }
            boolean over = slash >= 0 && (at >= 0 || colon < 0 || !canBePassword(text, colon + 1, slash));
            if (over) {
                break;
            }
        }
        return colon >= 0 && at > colon
                ? leak("a password in an address", colon + 1, text.substring(colon + 1, at))
                : Optional.empty();
    }

    /** Whether what stands in front of the first {@code /} is no port, but part of a password with that sign in it. */
    private static boolean canBePassword(String text, int start, int end) {
        boolean letters = false;
        boolean digits = false;
        for (int i = start; i < end; i++) {
            letters |= Character.isLetter(text.charAt(i));
            digits |= Boundary.isDigit(text.charAt(i));
        }
        return letters && digits && text.substring(start, end).chars().noneMatch(each -> ",.{[$".indexOf(each) >= 0);
    }

    private static Optional<Leak> onCommandLine(String text, String command, int from) {
        if (command.equals(NETRC)) {
            return inNetrc(text, from);
        }
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

    private static Optional<Leak> inNetrc(String text, int from) {
        int host = end(text, from + 1, Math.min(text.length(), from + LONGEST_COMMAND), " \n");
        if (!text.startsWith(" login ", host)) {
            return Optional.empty();
        }
        List<Argument> arguments = arguments(text, host);
        boolean entry = arguments.size() > 3 && arguments.get(2).text().equals("password");
        return entry ? arguments.get(3).leak() : Optional.empty();
    }

    private static Optional<Leak> password(String command, Argument argument, Optional<Argument> next) {
        String option = argument.text();
        if (command.equals("curl") || command.equals("wget")) {
            Optional<Argument> user = USER_AND_PASSWORD.contains(option)
                    ? next
                    : argument.behind("--user=").or(() -> argument.behind("-u"));
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

    /** The words behind a command, to the end of its line and of those that go on from it. */
    private static List<Argument> arguments(String text, int from) {
        int limit = endOfCommand(text, from);
        List<Argument> arguments = new ArrayList<>();
        boolean login = false;
        int i = from;
        while (i < limit) {
            char first = text.charAt(i);
            if (first == ' ' || first == '\t' || isContinued(text, i) || isContinued(text, i - 1)) {
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

    private static int endOfCommand(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST_COMMAND);
        int end = from;
        while (end < limit && (text.charAt(end) != '\n' || isContinued(text, end - 1))) {
            end++;
        }
        return end;
    }

    private static boolean isContinued(String text, int at) {
        return text.startsWith("\\\n", at);
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
