package press.postmortem.generator.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.render.output.OutputFile;

class SiteWriterTest {
    static Stream<Path> disks() {
        return Stream.of(
                        Jimfs.newFileSystem(Configuration.unix()),
                        Jimfs.newFileSystem(Configuration.osX()),
                        Jimfs.newFileSystem(Configuration.windows()))
                .map(SiteWriterTest::workspace);
    }

    @ParameterizedTest
    @MethodSource("disks")
    void a_site_appears_with_the_folders_above_it(Path work) throws IOException {
        Path picture = Files.writeString(work.resolve("picture.png"), "pixels");

        write(
                List.of(
                        text("index.html", "home"),
                        new OutputFile.Binary("theme.css", new byte[] {'c', 's', 's'}),
                        new OutputFile.Copy("media/a b.png", picture)),
                work.resolve("a/b/site"));

        assertThat(tree(work.resolve("a")))
                .containsOnlyKeys(
                        "b/site/.postmortem-press", "b/site/index.html", "b/site/media/a b.png", "b/site/theme.css");
        assertThat(work.resolve("a/b/site/media/a b.png")).hasContent("pixels");
    }

    @ParameterizedTest
    @MethodSource("disks")
    void a_new_site_replaces_the_old_one_whole(Path work) throws IOException {
        Path site = work.resolve("site");
        write(List.of(text("index.html", "old"), text("gone/index.html", "old")), site);

        assertThat(SiteWriter.check(site, work.resolve("content"))).isEmpty();
        write(List.of(text("index.html", "new")), site);

        assertThat(tree(site))
                .containsOnlyKeys(".postmortem-press", "index.html")
                .containsEntry("index.html", "new");
        assertThat(neighbours(site)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("disks")
    void a_file_keeps_its_time_as_long_as_its_bytes_are_the_same(Path work) throws IOException {
        Path site = work.resolve("site");
        Path picture = Files.writeString(work.resolve("picture.png"), "pixels");
        OutputFile copy = new OutputFile.Copy("media/picture.png", picture);
        write(List.of(text("index.html", "home"), text("a/index.html", "old"), copy), site);
        FileTime longAgo = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
        for (String path : List.of("index.html", "a/index.html", "media/picture.png")) {
            Files.setLastModifiedTime(site.resolve(path), longAgo);
        }

        write(List.of(text("index.html", "home"), text("a/index.html", "new"), copy), site);

        assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(site.resolve("media/picture.png"))).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(site.resolve("a/index.html"))).isGreaterThan(longAgo);
        assertThat(tree(site)).containsEntry("a/index.html", "new").containsEntry("index.html", "home");
    }

    @ParameterizedTest
    @MethodSource("disks")
    void a_folder_with_files_of_somebody_else_is_never_touched(Path work) throws IOException {
        Path site = Files.createDirectories(work.resolve("site/photos")).getParent();
        Files.writeString(site.resolve("photos/wedding.jpg"), "dear");

        assertThat(SiteWriter.check(site, work.resolve("content")))
                .singleElement()
                .satisfies(found -> assertThat(found.rule()).isEqualTo(PublishingRule.OUTPUT_FOREIGN))
                .extracting(Diagnostic::message)
                .asString()
                .endsWith("such as photos/wedding.jpg.");
        assertThatThrownBy(() -> write(List.of(text("index.html", "")), site)).isInstanceOf(UncheckedIOException.class);
        assertThat(tree(site)).containsOnlyKeys("photos/wedding.jpg");
    }

    @ParameterizedTest
    @MethodSource("disks")
    void a_file_that_somebody_added_to_our_site_is_foreign_too(Path work) throws IOException {
        Path site = work.resolve("site");
        write(List.of(text("index.html", "")), site);
        Files.writeString(site.resolve("CNAME"), "incidents.example.org");

        assertThat(SiteWriter.check(site, work.resolve("content")))
                .extracting(Diagnostic::rule)
                .containsExactly(PublishingRule.OUTPUT_FOREIGN);
    }

    @ParameterizedTest
    @MethodSource("disks")
    void what_a_file_browser_leaves_behind_is_no_obstacle(Path work) throws IOException {
        Path site = work.resolve("site");
        write(List.of(text("index.html", "")), site);
        Files.writeString(site.resolve(".DS_Store"), "");

        assertThat(SiteWriter.check(site, work.resolve("content"))).isEmpty();
        write(List.of(text("index.html", "")), site);

        assertThat(neighbours(site)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("disks")
    void an_empty_folder_may_become_the_site(Path work) throws IOException {
        Path site = Files.createDirectories(work.resolve("site/empty")).getParent();

        assertThat(SiteWriter.check(site, work.resolve("content"))).isEmpty();
        write(List.of(text("index.html", "")), site);

        assertThat(tree(site)).containsKey("index.html");
    }

    @ParameterizedTest
    @MethodSource("disks")
    void an_output_that_is_a_file_is_refused(Path work) throws IOException {
        Path site = Files.writeString(work.resolve("site"), "");

        assertThat(SiteWriter.check(site, work.resolve("content")))
                .extracting(Diagnostic::rule)
                .containsExactly(PublishingRule.OUTPUT_NOT_A_FOLDER);
    }

    @ParameterizedTest
    @MethodSource("disks")
    void an_output_that_is_a_link_to_nothing_is_refused(Path work) throws IOException {
        Path site = Files.createSymbolicLink(work.resolve("site"), work.resolve("gone"));

        assertThat(rules(site, work.resolve("content"))).containsExactly(PublishingRule.OUTPUT_NOT_A_FOLDER);
        assertThatThrownBy(() -> write(List.of(text("index.html", "new")), site))
                .hasMessageContaining("it is no folder");
    }

    @ParameterizedTest
    @MethodSource("disks")
    void nothing_is_written_into_what_another_build_replaces(Path work) throws IOException {
        Path site = work.resolve("site");
        write(List.of(text("index.html", "")), site);
        Path within = site.resolve("a/checks");

        assertThat(rules(within, work.resolve("content"))).containsExactly(PublishingRule.OUTPUT_INSIDE_SITE);
        assertThatThrownBy(() -> SiteWriter.write(List.of(text("a", "")), within, SiteWriter.Kind.REVIEW))
                .hasMessageContaining("it lies inside " + site.toRealPath());
        assertThat(site.resolve("a")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("disks")
    void the_root_of_a_disk_is_refused(Path work) {
        assertThatThrownBy(() -> write(List.of(text("index.html", "new")), work.getRoot()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("it is the root of a disk");
    }

    @ParameterizedTest
    @MethodSource("disks")
    void output_and_content_keep_apart(Path work) throws IOException {
        Path content = Files.createDirectories(work.resolve("content"));

        assertThat(rules(content, content)).containsExactly(PublishingRule.OUTPUT_HOLDS_CONTENT);
        assertThat(rules(work, content)).containsExactly(PublishingRule.OUTPUT_HOLDS_CONTENT);
        assertThat(rules(content.resolve("site"), content)).containsExactly(PublishingRule.OUTPUT_INSIDE_CONTENT);
        assertThat(rules(content.resolve("../content/x/site"), content))
                .containsExactly(PublishingRule.OUTPUT_INSIDE_CONTENT);
        assertThat(rules(content.resolve("target/site"), content)).isEmpty();
        assertThat(rules(content.resolve(".site"), content)).isEmpty();
        assertThat(rules(work.resolve("content-site"), content)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("disks")
    void a_disk_that_refuses_leaves_the_old_site_and_nothing_else(Path work) throws IOException {
        Path site = work.resolve("site");
        write(List.of(text("index.html", "old")), site);
        Path missing = work.resolve("missing.png");

        assertThatThrownBy(() -> write(
                        List.of(text("index.html", "new"), new OutputFile.Copy("media/missing.png", missing)), site))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing.png");

        assertThat(tree(site)).containsEntry("index.html", "old");
        assertThat(neighbours(site)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("disks")
    void what_is_not_published_leaves_the_old_site_and_nothing_else(Path work) throws IOException {
        Path site = work.resolve("site");
        write(List.of(text("index.html", "old")), site);

        try (SiteWriter writer = SiteWriter.open(site, Set.of("index.html", "a/b.html"), SiteWriter.Kind.SITE)) {
            writer.write(text("index.html", "new"));
            writer.write(text("a/b.html", "new"));
        }

        assertThat(tree(site)).containsEntry("index.html", "old").doesNotContainKey("a/b.html");
        assertThat(neighbours(site)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("disks")
    void a_build_that_was_killed_between_the_renames_is_put_right(Path work) throws IOException {
        Path site = work.resolve("site");
        write(List.of(text("index.html", "old"), text("same.html", "same")), site);
        FileTime time = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
        Files.setLastModifiedTime(site.resolve("same.html"), time);
        Files.move(site, work.resolve(".site.postmortem-press-old"));
        Files.createDirectory(work.resolve(".site.postmortem-press-new"));

        assertThat(SiteWriter.check(site, work.resolve("content"))).isEmpty();
        write(List.of(text("index.html", "new"), text("same.html", "same")), site);

        assertThat(tree(site)).containsEntry("index.html", "new");
        assertThat(Files.getLastModifiedTime(site.resolve("same.html"))).isEqualTo(time);
        assertThat(neighbours(site)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("disks")
    void a_build_that_was_killed_while_it_wrote_leaves_nothing_behind(Path work) throws IOException {
        Path site = work.resolve("site");
        write(List.of(text("index.html", "half"), text("a/b.html", "half")), site);
        Files.move(site, work.resolve(".site.postmortem-press-new"));

        write(List.of(text("index.html", "whole")), site);

        assertThat(tree(site)).containsOnlyKeys(".postmortem-press", "index.html");
        assertThat(neighbours(site)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("disks")
    void a_folder_that_holds_something_else_of_ours_is_no_place_for_it(Path work) throws IOException {
        Path site = work.resolve("site");
        write(List.of(text("index.html", "")), site);

        assertThatThrownBy(() -> SiteWriter.write(List.of(text("a.schema.json", "")), site, SiteWriter.Kind.SCHEMAS))
                .hasMessageContaining("index.html: this file was not written by Postmortem Press");
        assertThat(tree(site)).containsOnlyKeys(".postmortem-press", "index.html");

        Path schemas = work.resolve("schemas");
        SiteWriter.write(List.of(text("a.schema.json", "")), schemas, SiteWriter.Kind.SCHEMAS);
        SiteWriter.write(List.of(text("b.schema.json", "")), schemas, SiteWriter.Kind.SCHEMAS);

        assertThat(tree(schemas)).containsOnlyKeys(".postmortem-press", "b.schema.json");
        assertThat(rules(schemas, work.resolve("content"))).containsExactly(PublishingRule.OUTPUT_FOREIGN);
    }

    @ParameterizedTest
    @MethodSource("disks")
    void a_file_that_somebody_adds_meanwhile_keeps_the_old_site(Path work) throws IOException {
        Path site = work.resolve("site");
        write(List.of(text("index.html", "old")), site);

        try (SiteWriter writer = SiteWriter.open(site, Set.of("index.html"), SiteWriter.Kind.SITE)) {
            writer.write(text("index.html", "new"));
            Files.writeString(site.resolve("notes.txt"), "dear");
            assertThatThrownBy(writer::publish).hasMessageContaining("notes.txt");
        }

        assertThat(tree(site)).containsEntry("index.html", "old").containsEntry("notes.txt", "dear");
        assertThat(neighbours(site)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("disks")
    void what_is_left_of_an_old_site_is_named(Path work) throws IOException {
        Path site = work.resolve("site");
        write(List.of(text("index.html", "old")), site);
        Path left = Files.createDirectories(work.resolve(".site.postmortem-press-old"));
        Files.writeString(left.resolve("notes.txt"), "dear");

        assertThatThrownBy(() -> write(List.of(text("index.html", "new")), site))
                .hasMessageContaining(".site.postmortem-press-old")
                .hasMessageContaining("holds files of somebody else; move them away");
        assertThat(tree(site)).containsEntry("index.html", "old");
        assertThat(left.resolve("notes.txt")).exists();
    }

    @ParameterizedTest
    @MethodSource("disks")
    void no_path_leaves_the_folder(Path work) {
        for (String path : List.of("../outside.html", "a/../../outside.html", "")) {
            assertThatThrownBy(() -> write(List.of(text(path, "")), work.resolve("site")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(work.resolve("outside.html")).doesNotExist();
        assertThat(neighbours(work.resolve("site"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("disks")
    void names_with_odd_characters_are_known_again(Path work) throws IOException {
        Path site = work.resolve("site");
        List<OutputFile> files = List.of(text("media/ä ö 日本 🚋.txt", ""), text("media/50% + 1.txt", ""));

        write(files, site);
        write(files, site);

        assertThat(tree(site)).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("disks")
    void an_output_that_is_a_link_to_a_folder_stays_one(Path work) throws IOException {
        Path real = Files.createDirectories(work.resolve("disk/real"));
        Path link = Files.createSymbolicLink(work.resolve("site"), real);

        write(List.of(text("index.html", "old")), link);
        write(List.of(text("index.html", "new")), link);

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(tree(real)).containsEntry("index.html", "new");
        assertThat(neighbours(real)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("disks")
    void a_link_within_an_old_site_is_foreign_and_not_followed(Path work) throws IOException {
        Path site = work.resolve("site");
        write(List.of(text("index.html", "")), site);
        Path photos = Files.createDirectories(work.resolve("photos"));
        Files.writeString(photos.resolve("wedding.jpg"), "dear");
        Files.createSymbolicLink(site.resolve("photos"), photos);

        assertThat(rules(site, work.resolve("content"))).containsExactly(PublishingRule.OUTPUT_FOREIGN);
        assertThat(photos.resolve("wedding.jpg")).exists();
    }

    @Test
    void a_name_that_the_disk_cannot_hold_is_said_in_words() {
        Path work = workspace(Jimfs.newFileSystem(Configuration.windows()));

        assertThatThrownBy(() -> write(List.of(text("a|b.html", "")), work.resolve("site")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("a|b.html: this system has no way to write the name");
    }

    private static List<Rule> rules(Path output, Path content) {
        return SiteWriter.check(output, content).stream().map(Diagnostic::rule).toList();
    }

    private static OutputFile text(String path, String text) {
        return new OutputFile.Text(path, text);
    }

    private static Path workspace(FileSystem disk) {
        try {
            return Files.createDirectories(
                    disk.getRootDirectories().iterator().next().resolve("work"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What lies beside a site and begins with a dot: folders and locks that should be gone. */
    private static List<String> neighbours(Path site) {
        try (Stream<Path> files = Files.list(site.getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("."))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(List<OutputFile> files, Path output) {
        SiteWriter.write(files, output, SiteWriter.Kind.SITE);
    }

    private static TreeMap<String, String> tree(Path folder) throws IOException {
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                texts.put(path, Files.readString(file));
            }
        }
        return texts;
    }
}
