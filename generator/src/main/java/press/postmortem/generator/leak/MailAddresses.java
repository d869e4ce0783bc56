package press.postmortem.generator.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.postmortem.generator.diagnostic.LeakRule;

/** Addresses of e-mail; those of roles and machines, and those that are made for examples, are none. */
final class MailAddresses implements Detector {
    /** Mailboxes of roles, which are made to be published: RFC 2142; and what machines send from. */
    private static final Set<String> ROLES = Set.of(
            "info",
            "marketing",
            "sales",
            "support",
            "abuse",
            "noc",
            "security",
            "postmaster",
            "hostmaster",
            "usenet",
            "news",
            "webmaster",
            "www",
            "uucp",
            "ftp",
            "admin",
            "administrator",
            "contact",
            "help",
            "press",
            "media",
            "privacy",
            "legal",
            "feedback",
            "hello",
            "team",
            "community",
            "conduct",
            "jobs",
            "careers",
            "sponsors",
            "billing",
            "status",
            "incidents",
            "git",
            "noreply",
            "no-reply",
            "no_reply",
            "donotreply",
            "do-not-reply",
            "mailer-daemon",
            "bounce",
            "bounces",
            "notifications",
            "actions");

    /** Domains for examples (RFC 2606, RFC 6761) those that are used like them, and mailing lists. */
    private static final List<String> EXAMPLES = List.of(
            "example.com",
            "example.net",
            "example.org",
            "example",
            "invalid",
            "test",
            "localhost",
            "domain.com",
            "yourdomain.com",
            "mydomain.com",
            "yourcompany.com",
            "company.com",
            "email.com",
            "foo.com",
            "bar.com",
            "users.noreply.github.com",
            "users.noreply.gitlab.com",
            "googlegroups.com",
            "groups.io");

    /** What looks like the end of a domain and is that of a file's name. */
    private static final Set<String> FILES = Set.of(
            "png", "jpg", "jpeg", "gif", "svg", "webp", "css", "js", "ts", "json", "md", "html", "yml", "yaml",
            "service", "timer", "socket", "mount", "txt", "log", "gz", "zip");

    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 253;
    private static final int LONGEST_PATH = 256;

    private final List<String> harmless;

    /** @param domains whose addresses may be published */
    MailAddresses(List<String> domains) {
        List<String> all = new ArrayList<>(EXAMPLES);
        domains.stream().map(domain -> domain.toLowerCase(Locale.ROOT)).forEach(all::add);
        harmless = List.copyOf(all);
    }

    @Override
    public List<String> words() {
        return List.of("@");
    }

    @Override
    public List<Leak> find(String text, List<Occurrence> words) {
        List<Leak> found = new ArrayList<>();
        words.forEach(sign -> around(text, sign.start()).ifPresent(found::add));
        return found;
    }

    private Optional<Leak> around(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_LOCAL && inLocal(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && end - at <= LONGEST_DOMAIN && inDomain(text.charAt(end))) {
            end++;
        }
        while (end > at + 1 && !Boundary.isAlphanumeric(text.charAt(end - 1))) {
            end--;
        }
        while (start < at && !Boundary.isAlphanumeric(text.charAt(start))) {
            start++;
        }
        String local = text.substring(start, at).toLowerCase(Locale.ROOT);
        String domain = text.substring(at + 1, Math.max(end, at + 1)).toLowerCase(Locale.ROOT);
        boolean mail = !local.isEmpty() && isDomain(domain) && !isHarmless(local, domain) && !isHandle(text, start);
        return mail
                ? Optional.of(
                        new Leak(LeakRule.LEAKED_MAIL, "an e-mail address", start, end, text.substring(start, end)))
                : Optional.empty();
    }

    /** {@code @ada@…}, {@code https://ada@…}, {@code actions/ada@…}; behind a label, and in a path from the root, it is none. */
    private static boolean isHandle(String text, int start) {
        int from = start;
        while (from > 0 && start - from < LONGEST_PATH && inPath(text.charAt(from - 1))) {
            from--;
        }
        String before = text.substring(from, start);
        boolean web = before.contains("//");
        boolean relative = before.endsWith("/") && !before.startsWith("/");
        return before.endsWith("@") || web || relative;
    }

    private boolean isHarmless(String local, String domain) {
        int tag = local.indexOf('+');
        boolean role = tag > 0
                ? ROLES.contains(local.substring(0, tag)) && isWord(local.substring(tag + 1))
                : ROLES.contains(local);
        return role || harmless.stream().anyMatch(each -> domain.equals(each) || domain.endsWith("." + each));
    }

    private static boolean isDomain(String domain) {
        int dot = domain.lastIndexOf('.');
        String top = domain.substring(dot + 1);
        return dot > 0
                && top.length() >= 2
                && (top.startsWith("xn--") || top.chars().allMatch(Character::isLetter))
                && domain.indexOf("..") < 0
                && !FILES.contains(top);
    }

    /** Whether a tag is no name of somebody. */
    private static boolean isWord(String tag) {
        return tag.chars().allMatch(Character::isLetterOrDigit);
    }

    private static boolean inPath(char character) {
        return inLocal(character) || "/@:~".indexOf(character) >= 0;
    }

    private static boolean inLocal(char character) {
        return Character.isLetterOrDigit(character) || "._%+-".indexOf(character) >= 0;
    }

    private static boolean inDomain(char character) {
        return Character.isLetterOrDigit(character) || character == '.' || character == '-';
    }
}
