package press.postmortem.generator;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture in ARCHITECTURE.md, held. */
class ArchitectureTest {
    private static final String ROOT = "press.postmortem.generator.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("press.postmortem.generator");

    /** Upstream first: a package may know those before it and none after it. */
    private static final List<String> FLOW = List.of(
            "notation",
            "diagnostic",
            "content",
            "document",
            "incident",
            "leak",
            "extract",
            "explain",
            "lint",
            "triage",
            "review",
            "statistics",
            "plan",
            "scaffold",
            "render",
            "proof",
            "write",
            "cache");

    static Stream<String> packages() {
        return FLOW.stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void data_flows_one_way(String name) {
        String[] downstream = FLOW.subList(FLOW.indexOf(name) + 1, FLOW.size()).stream()
                .map(each -> ROOT + each + "..")
                .toArray(String[]::new);
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(downstream)
                        .or(belongToAnyOf(Generator.class, Settings.class, BuildReport.class)));
        rule.allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void stages_know_no_more_than_they_need() {
        forbid("content", "document", "incident");
        forbid("document", "content", "incident");
        forbid("leak", "content", "document");
        forbid("extract", "content", "lint", "plan");
        forbid("plan", "extract", "explain", "lint");
        forbid("statistics", "content", "leak", "extract", "explain", "lint", "triage", "review");
        forbid("explain", "content");
        forbid("lint", "extract", "explain");
        forbid(
                "scaffold",
                "content",
                "document",
                "leak",
                "extract",
                "explain",
                "lint",
                "triage",
                "review",
                "statistics");
        forbid("render", "extract", "explain", "lint", "scaffold");
        forbid("write", "document", "incident", "extract", "explain", "lint", "triage", "review", "plan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "extract", "render"})
    void a_stage_is_made_of_parts_that_know_each_other_one_way(String stage) {
        slices().matching(ROOT + stage + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "render"})
    void no_part_knows_the_stage_that_is_made_of_it(String stage) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + stage + ".*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + stage)
                .check(CLASSES);
    }

    @Test
    void documents_do_not_know_who_reads_them() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "document")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "document.*..")
                .check(CLASSES);
    }

    @Test
    void only_document_knows_the_parsers() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vladsch.flexmark..", "org.yaml.snakeyaml..")
                .check(CLASSES);
    }

    @Test
    void only_content_knows_what_pictures_are_made_of() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "content..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.drew..", "com.adobe..")
                .check(CLASSES);
    }

    @Test
    void html_is_parsed_where_authors_wrote_it_and_where_made_pages_are_read_again() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "document..", ROOT + "render.pdf..", ROOT + "proof..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jsoup..")
                .check(CLASSES);
    }

    @Test
    void only_books_need_the_library_that_makes_them() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "render.pdf..", ROOT + "proof..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..")
                .check(CLASSES);
    }

    @Test
    void only_leak_knows_the_patterns_in_linear_time() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "leak..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.google.re2j..")
                .check(CLASSES);
    }

    @Test
    void only_render_knows_the_templates() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "render..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.github.mustachejava..")
                .check(CLASSES);
    }

    @Test
    void only_content_the_theme_and_write_touch_the_disk() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "content..", ROOT + "write..")
                .and()
                .haveNameNotMatching(".*render\\.theme\\.Theme.*")
                .should()
                .dependOnClassesThat(belongToAnyOf(Files.class, File.class))
                .check(CLASSES);
    }

    @Test
    void nobody_asks_the_clock_or_what_this_machine_is_set_to() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat(belongToAnyOf(Clock.class))
                .check(CLASSES);
    }

    @Test
    void text_is_never_folded_or_formatted_for_the_default_locale() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callConstructor(String.class, byte[].class)
                .check(CLASSES);
    }

    @Test
    void nobody_prints() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    private static void forbid(String from, String... others) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + from + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        Stream.of(others).map(each -> ROOT + each + "..").toArray(String[]::new))
                .check(CLASSES);
    }
}
