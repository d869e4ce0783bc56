package press.postmortem.generator.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.postmortem.generator.diagnostic.LeakRule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.extract.PostmortemExtractor;
import press.postmortem.generator.incident.Site;

class LeakScannerTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);
    private static final LeakScanner SCANNER = LeakScanner.of(Site.unnamed(), TODAY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the gauge at 192.0.1.77 fell silent      | leaked-address    | 192.0.1.77",
                "gauge=192.0.1.77:8080                    | leaked-address    | 192.0.1.77",
                "http://192.0.1.77/tide                   | leaked-address    | 192.0.1.77",
                "_192.0.1.77_                             | leaked-address    | 192.0.1.77",
                "__the gauge 192.0.1.77__, which fell     | leaked-address    | 192.0.1.77",
                "(192.0.1.77)                             | leaked-address    | 192.0.1.77",
                "192.0.1.77.                              | leaked-address    | 192.0.1.77",
                "the IP 4.9.13.51 was banned              | leaked-address    | 4.9.13.51",
                "web/192.0.1.77:8080                      | leaked-address    | 192.0.1.77",
                "gauge-192.0.1.77 fell                    | leaked-address    | 192.0.1.77",
                "ssh-4.9.133.51                           | leaked-address    | 4.9.133.51",
                "clientIp:192.0.1.77                      | leaked-address    | 192.0.1.77",
                "ipv4:192.0.1.77:443                      | leaked-address    | 192.0.1.77",
                "IP 192.0.1.77.443 > tide.51234: Flags    | leaked-address    | 192.0.1.77",
                "IP tide.443 > 192.0.1.77.51234: Flags    | leaked-address    | 192.0.1.77",
                "192.0.2.1..192.0.1.77                    | leaked-address    | 192.0.1.77",
                "192.0.1.77-eth0                          | leaked-address    | 192.0.1.77",
                "/var/log/192.0.1.77.log                  | leaked-address    | 192.0.1.77",
                "ec2-192-0-1-77.eu-west-1.compute         | leaked-address    | 192-0-1-77",
                "[::ffff:192.0.1.77]:443                  | leaked-address    | ::ffff:192.0.1.77",
                "64:ff9b::192.0.1.77                      | leaked-address    | 64:ff9b::192.0.1.77",
                "2002:c000:014d::1                        | leaked-address    | 2002:c000:014d::1",
                "::ffff:10.12.8.137                       | internal-address  | ::ffff:10.12.8.137",
                "src:2a00:1f:7::42                        | leaked-address    | 2a00:1f:7::42",
                "[2a00:1f:7::42]:443                      | leaked-address    | 2a00:1f:7::42",
                "from 2a00:1f:7:0:0:0:0:42 at noon        | leaked-address    | 2a00:1f:7:0:0:0:0:42",
                "pod 10.12.8.137 restarted                | internal-address  | 10.12.8.137",
                "route 10.12.0.0/16                       | internal-address  | 10.12.0.0",
                "fd12:3456:789a::1 answers                | internal-address  | fd12:3456:789a::1",
                "<ada.brook@mail.saltmere>                | leaked-mail       | ada.brook@mail.saltmere",
                "mailto:ada@mail.saltmere?subject=gate    | leaked-mail       | ada@mail.saltmere",
                "From:ada.brook@mail.saltmere             | leaked-mail       | ada.brook@mail.saltmere",
                "/home/x/ada.brook@mail.saltmere          | leaked-mail       | ada.brook@mail.saltmere",
                "admin+ada.brook@mail.saltmere            | leaked-mail       | admin+ada.brook@mail.saltmere",
                "ada@mail.xn--p1ai                        | leaked-mail       | ada@mail.xn--p1ai",
                "ssh gauge-2.pier.internal                | internal-host     | gauge-2.pier.internal",
                "_gauge-2.pier.internal_ fell             | internal-host     | gauge-2.pier.internal",
                "__gauge-2.pier.internal:80 fell__        | internal-host     | gauge-2.pier.internal",
                "ip-10-4-7-9.eu-west-1.compute.internal   | internal-host     | ip-10-4-7-9.eu-west-1.compute.internal",
                "tide.prod.svc.cluster.local:8080         | internal-host     | tide.prod.svc.cluster.local",
                "refused userid: 48213377                 | leaked-identifier | 48213377",
                "arn:aws:iam::918273645546:role/gauge     | leaked-identifier | 918273645546",
                "PGPASSWORD=wetfeet psql tide             | leaked-password   | wetfeet",
                "mysql --password=wetfeet tide            | leaked-password   | wetfeet",
                "login --password W3t-feet                | leaked-password   | W3t-feet",
                "mysql -u pier -pwetfeet tide             | leaked-password   | wetfeet",
                "sshpass -p 'wet feet' ssh pier           | leaked-password   | wet feet",
                "password: Replace3dByH4nd!x              | leaked-password   | Replace3dByH4nd!x",
                "TIDE_PASS=W3t!feet                        | leaked-password   | W3t!feet",
                "\"pass\": \"W3t!feet\"                 | leaked-password   | W3t!feet",
                "pass: W3t!feet                           | leaked-password   | W3t!feet",
                "Mot de passe\u00A0: W3t!feet              | leaked-password   | W3t!feet",
                "Contraseña: W3t!feet                      | leaked-password   | W3t!feet",
                "senha: W3t!feet                           | leaked-password   | W3t!feet",
                "Kennwort: W3t!feet                        | leaked-password   | W3t!feet",
                "パスワード：W3t!feet                         | leaked-password   | W3t!feet",
                "{\\\"password\\\":\\\"W3t!feet\\\"}  | leaked-password   | W3t!feet",
                "<add key=\"TidePwd\" value=\"W3t!feet\"/> | leaked-password  | W3t!feet",
                "docker login -u pier -p wetfeet          | leaked-password   | wetfeet",
                "redis-cli -h tide -a wetfeet             | leaked-password   | wetfeet",
                "curl -s -u pier:wetfeet https://tide/    | leaked-password   | wetfeet",
                "curl -upier:wetfeet https://tide/        | leaked-password   | wetfeet",
                "machine tide login pier password wetfeet | leaked-password   | wetfeet",
                "postgres://pier:W3t/feet@tide:5432/gauge | leaked-password   | W3t/feet",
                "postgres://pier:wetfeet@tide:5432/gauge  | leaked-password   | wetfeet",
                "Server=tide;Password=W3t!feet;Port=4     | leaked-password   | W3t!feet",
                "<password>W3t!feet</password>            | leaked-password   | W3t!feet",
                "Authorization: Bearer h7Kq2mV9sT4xW8zB   | leaked-secret     | h7Kq2mV9sT4xW8zB",
                "Authorization: Basic aGFyYm91cjp3ZXQ0    | leaked-secret     | aGFyYm91cjp3ZXQ0",
                "\"client_secret\": \"h7Kq2mV9sT4xW8zB\"  | leaked-secret     | h7Kq2mV9sT4xW8zB"
            })
    void finds(String text, String rule, String value) {
        assertThat(SCANNER.scan(text)).singleElement().satisfies(leak -> {
            assertThat(leak.rule().id()).isEqualTo(rule);
            assertThat(leak.value()).isEqualTo(value);
            assertThat(text.substring(leak.start(), leak.end())).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "18:53:02 and 10:30:45:123",
                "00:1A:2B:3C:4D:5E",
                "2026-01-02T03:04:05+01:00",
                "gauge 6.9.13.51 was released",
                "Chrome/114.0.57.90 on jdk-17.0.15.6",
                "/opt/jdk-17.0.15.6/bin and gauge-5.4.3.2.jar",
                "gauge 5.15.0.105-generic, 20.130.7.3-rc1, 1:115.6.0.1-1",
                "the curve 1.3.132.0.34",
                "77.1.0.192.in-addr.arpa",
                "::ffff:127.0.0.1, ::ffff:192.0.2.7 and 64:ff9b::/96",
                "tide::cafe and AB:CD:EF:01:23:45:67:89",
                "256.1.77.300 and 192.0.1.077",
                "gauge_192.0.1.77 and 192.0.1.77_gauge",
                "_http._tcp.pier.internal",
                "in 10.0.0.0/8 and 192.168.0.1",
                "@ada@boats.saltmere",
                "https://boats.saltmere/@ada",
                "https://boats.saltmere/@ada@boats.saltmere, https://ada@boats.saltmere and tide/gauge@main.branch",
                "support+tide@ferries.saltmere",
                "gauge@2.7.1 and logo@2x.png",
                "git@code.saltmere:tide.git",
                "security@ferries.saltmere",
                "host.docker.internal and settings.local.php",
                "the password was rotated, and the token as well",
                "password: see the vault",
                "PASS: TestTide1Flood, first pass: 300ms-500ms, pass: v1.10.3",
                "bypass=W3t!feet and test_pass_rate: 99.5percent",
                "password: REPLACE_ME_1, pwd=replace-this-1 and secret=<insert-t0ken-here>",
                "password=$GAUGE_PASSWORD --password=${GAUGE} --password <password>",
                "PGPASSWORD=\"$GAUGE\" and PGPASSWORD=****",
                "docker run -p 8080:80 tide",
                "redis-cli -p 6379",
                "http://tide:8080/gauge/W3t@pier, ssh://git@tide:pier2/gauge@v1 and a machine login with a password",
                "curl -X POST https://tide/\nand -u pier:wetfeet",
                "mysql -u pier -p tide",
                "https://user:password@tide.saltmere/",
                "token=4bf92f35-77b3-4da6-a3ce-929d0e0e4736",
                "token: ‹redacted: customer›, secret=████████████",
                "secret_name: gauge-4711-pier-2024",
                "uid=1000(pier) gid=1000(pier)",
                "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"
            })
    void passes_over(String text) {
        assertThat(SCANNER.scan(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_%s_", "__%s__", "_%s._", "_we used %s_", "(_%s_)", "*%s*", "**_%s_**"})
    void what_is_emphasised_is_found(String emphasis) {
        String key = "AKI" + "AQ3EGRZ7KD2MVN5LX";
        assertThat(SCANNER.scan(emphasis.formatted(key)))
                .extracting(Leak::value)
                .containsExactly(key);
        assertThat(SCANNER.scan(emphasis.formatted("tide_" + key))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "192.0.\u200B1.77",
                "192.\u00AD0.1.77",
                "192.0.1\u2060.77",
                "192.0.1.7\uFEFF7",
                "\uFF11\uFF19\uFF12.0.1.77",
                "192\uFF0E0.1.77",
                "192.0.1.\uD835\uDFF3\uD835\uDFF3"
            })
    void what_is_seen_is_found_where_it_is_written(String written) {
        String text = "\uD83D\uDEA2 the\u200B gauge " + written + " fell, and 192.0.1.78";
        assertThat(SCANNER.scan(text)).extracting(Leak::value).containsExactly(written, "192.0.1.78");
        assertThat(SCANNER.scan(text))
                .allSatisfy(leak ->
                        assertThat(text.substring(leak.start(), leak.end())).isEqualTo(leak.value()));
    }

    @Test
    void what_only_an_invisible_character_ends_is_found() {
        String text = "192.0.1.77\u200Bfell";
        assertThat(SCANNER.scan(text)).extracting(Leak::value).containsExactly("192.0.1.77");
    }

    @Test
    void a_command_goes_on_in_the_next_line() {
        assertThat(SCANNER.scan("curl -X POST \\\n  -u pier:wetfeet https://tide/"))
                .extracting(Leak::value)
                .containsExactly("wetfeet");
    }

    @Test
    void a_key_whose_first_line_is_missing_is_one() {
        String body = "h7Kq2mV9sT4xW8zB".repeat(4) + "\nInsertMaskedXyz4h7Kq2mV9s=\n";
        String end = "-----END RSA " + "PRIVATE KEY-----";
        assertThat(SCANNER.scan("It was\n" + body + end + "\n"))
                .extracting(Leak::value)
                .containsExactly(body + end);
        assertThat(SCANNER.scan("It ended with\n\n" + end)).isEmpty();
        assertThat(SCANNER.scan(body + end.replace("RSA PRIVATE", "PUBLIC"))).isEmpty();
    }

    @Test
    void leaks_come_by_place_and_do_not_overlap() {
        List<Leak> leaks = SCANNER.scan("10.12.8.137 https://ada:wetfeet@gauge.pier.internal ada.brook@mail.saltmere");
        assertThat(leaks.stream().map(leak -> leak.rule().id()))
                .containsExactly("internal-address", "leaked-password", "internal-host", "leaked-mail");
    }

    @Test
    void of_a_value_no_more_than_a_quarter_is_shown() {
        assertThat(leak("abc").shortened()).isEqualTo("…");
        assertThat(leak("12345678").shortened()).isEqualTo("12…");
        assertThat(leak("abcdefghijklmnopqrst").shortened()).isEqualTo("abcd…t");
        assertThat(leak("a".repeat(400)).shortened()).isEqualTo("aaaa…aa");
        assertThat(leak("\uD83D\uDEA2".repeat(8)).shortened()).isEqualTo("\uD83D\uDEA2\uD83D\uDEA2…");
        assertThat(leak("abcdefghijklmnopqrst").toString()).doesNotContain("efgh");
    }

    @Test
    void a_site_names_its_own_hosts_identifiers_domains_and_people() {
        LeakScanner scanner = scanner("""
                people:
                  - {handle: "@abrook", name: Ada Brook, private: true}
                  - {handle: "@tom", name: Tom Quay}
                checks:
                  leaks:
                    hosts: ["*.pier.saltmere"]
                    identifiers: ["season-[0-9]{4}", "broken ("]
                    mail_domains: [mail.saltmere]
                """);
        assertThat(rules(scanner, "gauge-2.pier.saltmere")).isEqualTo("internal-host");
        assertThat(rules(scanner, "the ticket season-4471")).isEqualTo("leaked-identifier");
        assertThat(rules(scanner, "ada@mail.saltmere, ada@post.mail.saltmere")).isEmpty();
        assertThat(rules(scanner, "ADA BROOK and @abrook")).isEqualTo("private-name private-name");
        assertThat(rules(scanner, "Ada Brooks, @abrook2, Tom Quay and @tom")).isEmpty();
    }

    @Test
    void the_ending_that_a_site_names_may_be_a_word_for_examples() {
        LeakScanner scanner = scanner("checks: {leaks: {hosts: [corp.example]}}\n");
        assertThat(rules(scanner, "gauge-2.corp.example")).isEqualTo("internal-host");
        assertThat(rules(scanner, "gauge-2.example, foo.corp.example and example.internal"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Brook", "Ada\nBrook", "Ada\u00A0Brook", "Ada  Brook", "ada \r\n\tBROOK"})
    void a_private_name_is_found_with_any_white_space_between_its_words(String name) {
        LeakScanner scanner = scanner("people: [{handle: abrook, name: 'Ada  Brook', private: true}]\n");
        assertThat(scanner.scan("by " + name + " at noon"))
                .extracting(Leak::value)
                .containsExactly(name);
        assertThat(rules(scanner, "AdaBrook, Ada. Brook, Ada Brooks, Ada")).isEmpty();
    }

    @Test
    void an_allowed_value_is_allowed_to_its_last_day_and_for_its_rule() {
        assertThat(allowing("rule: leaked-address, value: 192.0.1.77")).isEmpty();
        assertThat(allowing("rule: leaked-address, until: 2024-03-01, value: \"" + hash("192.0.1.77") + '"'))
                .isEmpty();
        assertThat(allowing("rule: leaked-address, until: 2024-02-29, value: 192.0.1.77"))
                .isEqualTo("leaked-address");
        assertThat(allowing("rule: leaked-mail, value: 192.0.1.77")).isEqualTo("leaked-address");
        assertThat(allowing("rule: leaked-address, value: 192.0.1.78")).isEqualTo("leaked-address");
    }

    private static String allowing(String entry) {
        String yaml = "checks: {leaks: {allow: [{" + entry + ", reason: The public gauge}]}}\n";
        return rules(scanner(yaml), "the gauge at 192.0.1.77");
    }

    private static LeakScanner scanner(String siteYaml) {
        SourceFile source = new SourceFile("site.yaml", siteYaml);
        Site site = PostmortemExtractor.site(
                        source, DocumentParser.parseYaml(source).value())
                .value();
        return LeakScanner.of(site, TODAY);
    }

    private static String rules(LeakScanner scanner, String text) {
        return scanner.scan(text).stream().map(leak -> leak.rule().id()).collect(Collectors.joining(" "));
    }

    private static Leak leak(String value) {
        return new Leak(LeakRule.LEAKED_SECRET, "a key", 0, value.length(), value);
    }

    private static String hash(String value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
