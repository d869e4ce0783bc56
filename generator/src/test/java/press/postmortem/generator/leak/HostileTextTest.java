package press.postmortem.generator.leak;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.postmortem.generator.incident.Site;

/** Texts made to keep a scanner busy are scanned like any other; {@code -Dleak.length=200000} makes them ten times as long. */
class HostileTextTest {
    private static final LeakScanner SCANNER = LeakScanner.of(Site.unnamed(), LocalDate.of(2024, 3, 1));
    private static final int LENGTH = Integer.getInteger("leak.length", 20_000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                ":",
                ".",
                "@",
                "/",
                "-",
                "=",
                "a@",
                "@a.",
                "1.",
                "1:",
                "::",
                "f:",
                "://",
                "a://b:",
                "://:@",
                "://a:b",
                "curl -u ",
                "curl \\\n",
                "machine login ",
                "://a:b1/",
                "pass: ",
                "curl -u a:",
                "mysql -p",
                "docker login ",
                "password ",
                "password=",
                "password: a1",
                "secret=",
                "token token ",
                "bearer ",
                "authorization: bearer ",
                "--password ",
                "-----BEGIN ",
                "-----BEGIN PRIVATE KEY-----",
                "-----BEGIN PRIVATE KEY-----\na",
                "PRIVATE KEY",
                "-----END ",
                "a\n-----END PRIVATE KEY-----\n",
                ".internal",
                "a.local",
                ".local.",
                "user_id=",
                "uid=1",
                "arn:aws:",
                "10.1.1.1 ",
                "1.1.1.1.",
                "fe80::",
                "ey",
                "eyJ/",
                ".eyJ",
                "sk_live",
                "\\n",
                "%3D",
                "`",
                "\"'",
                " = ",
                "|",
                "_",
                "_1.1.1.1",
                "1.1.1.1:",
                "1.1.1.1..",
                "a/a@a.b ",
                "a/@a.b",
                "\u200B",
                "\u200B1.1.1.1 ",
                "\uFF111.1.1.1 ",
                "\n"
            })
    void takes_no_time(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SCANNER.scan(text));
    }
}
