package press.postmortem.generator.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.LeakRule;

/** Values whose name says that they are secret: {@code password: …}, {@code API_KEY=…}, {@code --token …}. */
final class NamedSecrets implements Detector {
    /** The name of a test that passed as well; see {@link #pass}. */
    private static final String PASS = "pass";

    private static final List<String> PASSWORDS = List.of(
            "password",
            "passwd",
            "passphrase",
            "pwd",
            "passwort",
            "kennwort",
            "mot de passe",
            "contraseña",
            "contrasena",
            "senha",
            "パスワード",
            "كلمة المرور",
            "كلمة السر",
            PASS);
    private static final List<String> STRONG = List.of(
            "secret",
            "api_key",
            "api-key",
            "apikey",
            "api key",
            "access_key",
            "access-key",
            "accesskey",
            "access key",
            "secret_key",
            "private_key",
            "signing_key",
            "signing key",
            "encryption_key",
            "encryption key",
            "master_key",
            "account_key",
            "auth_key",
            "authkey",
            "credential",
            "creds",
            "authorization");
    private static final List<String> WEAK = List.of("token", "bearer ");

    private static final List<String> ALL =
            Stream.of(PASSWORDS, STRONG, WEAK).flatMap(List::stream).toList();

    /** Names of what belongs to a secret and is none. */
    private static final LinearPattern ABOUT = new LinearPattern(
            "(?i).*(?:name|_id|-id| id|url|uri|endpoint|file|path|policy|length|size|type|manager|bucket|count|expir|ttl|rotat"
                    + "|reset|version|hash|limit|rate|arn).*");

    /** What was made by a machine to be told apart, not to be secret: a UUID, a commit. */
    private static final LinearPattern LABEL =
            new LinearPattern("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{40}|(?:sha[0-9]+|md5)[:-].*");

    private static final LinearPattern SCHEME = new LinearPattern("(?i)(?:bearer|basic|token|apikey|digest)");
    private static final int SHORTEST_PASSWORD = 6;
    private static final int SHORTEST_SECRET = 10;
    private static final double LEAST_OF_PASSWORD = 2.3;
    private static final double LEAST_OF_SECRET = 3.2;

    @Override
    public List<String> words() {
        return ALL;
    }

    @Override
    public List<Leak> find(String text, List<Occurrence> words) {
        List<Leak> found = new ArrayList<>();
        words.forEach(each -> assignment(text, each.word(), each.start(), each.end())
                .filter(assignment ->
                        !assignment.sign().equals(",") && !assignment.sign().equals("?"))
                .filter(assignment ->
                        !ABOUT.matches(assignment.name()) && !assignment.name().contains(". "))
                .flatMap(assignment -> leak(each.word(), assignment))
                .ifPresent(found::add));
        return found;
    }

    private static Optional<Assignment> assignment(String text, int word, int start, int end) {
        if (ALL.get(word).equals("bearer ")) {
            return Boundary.before(text, start) ? Optional.of(Assignment.valueAt(text, end)) : Optional.empty();
        }
        if (ALL.get(word).equals(PASS)) {
            return Boundary.after(text, end) ? pass(text, start, end) : Optional.empty();
        }
        boolean option =
                start >= 2 && text.startsWith("--", start - 2) && end < text.length() && text.charAt(end) == ' ';
        if (option) {
            return Optional.of(Assignment.valueAt(text, end + 1))
                    .filter(value -> !value.value().startsWith("-"));
        }
        return Assignment.after(text, end).map(assignment -> behindScheme(text, assignment));
    }

    /** {@code DB_PASS=…}, {@code "pass": "…"}; alone, it has a value only where that is like nothing but a password. */
    private static Optional<Assignment> pass(String text, int start, int end) {
        char before = start == 0 ? '\n' : text.charAt(start - 1);
        Optional<Assignment> assignment = Assignment.after(text, end);
        return "_\"'".indexOf(before) >= 0
                ? assignment
                : assignment.filter(each ->
                        Character.isWhitespace(before) && text.startsWith(PASS, start) && isUnmistakable(each.value()));
    }

    /** With a digit, and a sign that is in no version, path, address or measure. */
    private static boolean isUnmistakable(String value) {
        return value.chars().anyMatch(Character::isDigit)
                && value.chars().anyMatch(each -> "!#$^&*?~".indexOf(each) >= 0);
    }

    private static Assignment behindScheme(String text, Assignment assignment) {
        boolean scheme = SCHEME.matches(assignment.value())
                && assignment.end() < text.length()
                && text.charAt(assignment.end()) == ' ';
        return scheme ? Assignment.valueAt(text, assignment.end() + 1) : assignment;
    }

    private static Optional<Leak> leak(int word, Assignment assignment) {
        String value = assignment.value();
        boolean password = word < PASSWORDS.size();
        boolean secret = password ? isPassword(value) : isSecret(value, word < PASSWORDS.size() + STRONG.size());
        if (!secret || Placeholders.hold(value) || isCode(value)) {
            return Optional.empty();
        }
        String words = password
                ? "a password"
                : "a secret that is called '" + ALL.get(word).trim() + "'";
        LeakRule rule = password ? LeakRule.LEAKED_PASSWORD : LeakRule.LEAKED_SECRET;
        return Optional.of(new Leak(rule, words, assignment.start(), assignment.end(), value));
    }

    private static boolean isPassword(String value) {
        return value.length() >= SHORTEST_PASSWORD && isMixed(value) && Entropy.of(value) >= LEAST_OF_PASSWORD;
    }

    private static boolean isSecret(String value, boolean strong) {
        return value.length() >= SHORTEST_SECRET
                && isMixed(value)
                && Entropy.of(value) >= LEAST_OF_SECRET
                && (strong || !LABEL.matches(value));
    }

    /** Whether letters stand beside digits or signs that no word has. */
    private static boolean isMixed(String written) {
        String value = written.replaceAll("%[0-9A-F]{2}", "");
        boolean letters = value.chars().anyMatch(Character::isLetter);
        boolean others = value.chars().anyMatch(each -> Character.isDigit(each) || "!@#$%^&*+=~?".indexOf(each) >= 0);
        return letters && others;
    }

    /** An address, a path or an expression, but no value. */
    private static boolean isCode(String value) {
        return value.contains("://") || value.startsWith("/") || value.startsWith("./") || value.contains("(");
    }
}
