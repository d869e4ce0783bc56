package press.postmortem.generator.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.SourceFile;

class ContentReaderTest {
    private final Path root = root(Jimfs.newFileSystem(Configuration.unix()));

    static Stream<Path> disks() {
        return Stream.of(Configuration.unix(), Configuration.osX(), Configuration.windows())
                .map(Jimfs::newFileSystem)
                .map(ContentReaderTest::root);
    }

    @Test
    void names_that_differ_in_how_their_letters_are_composed_are_two_files() {
        write(root, "cafe\u0301.md", "decomposed");
        write(root, "caf\u00e9.md", "composed");
        write(root, "Ho\u0308he.md", "alone");

        assertThat(ContentFolder.read(root).value().postmortems())
                .extracting(SourceFile::path, SourceFile::text)
                .containsExactly(
                        tuple("H\u00f6he.md", "alone"),
                        tuple("cafe\u0301.md", "decomposed"),
                        tuple("caf\u00e9.md", "composed"));
    }

    @ParameterizedTest
    @MethodSource("disks")
    void every_file_has_one_role(Path root) {
        for (String file : List.of(
                "site.yaml",
                "index.md",
                "2024-03-01-flood.md",
                "blog/_index.md",
                "blog/rain/index.md",
                "blog/rain/gauge.png",
                "notes.MD",
                "long.markdown",
                "README.md",
                "blog/readme.md",
                "pages/about.md",
                "pages/team/photo.jpg",
                "static/robots.txt",
                "static/.well-known/security.txt",
                "static/.DS_Store",
                "theme/templates/home.mustache",
                ".git/HEAD.md",
                ".hidden.md",
                "target/site/index.md",
                "blog/node_modules/x.md",
                "täglich/日本 🚋.md")) {
            write(root, file, "text");
        }

        ContentTree tree = ContentFolder.read(root).value();

        assertThat(tree.site()).map(SourceFile::path).contains("site.yaml");
        assertThat(tree.introduction()).map(SourceFile::path).contains("index.md");
        assertThat(tree.postmortems())
                .extracting(SourceFile::path)
                .containsExactly(
                        "2024-03-01-flood.md", "blog/rain/index.md", "long.markdown", "notes.MD", "täglich/日本 🚋.md");
        assertThat(tree.pages()).extracting(SourceFile::path).containsExactly("pages/about.md");
        assertThat(tree.assets()).containsOnlyKeys("blog/rain/gauge.png", "pages/team/photo.jpg");
        assertThat(tree.statics()).extracting(Asset::path).containsExactly(".well-known/security.txt", "robots.txt");
        assertThat(tree.theme()).extracting(Asset::path).containsExactly("templates/home.mustache");
    }

    @Test
    void the_order_in_which_the_disk_lists_files_does_not_matter() {
        Path other = root(Jimfs.newFileSystem(Configuration.unix()));
        List<String> files = List.of("b.md", "a/c.md", "a.md", "a-b.md", "a/b.png", "pages/z.md", "pages/a.md");
        files.forEach(file -> write(root, file, file));
        files.stream().sorted(java.util.Comparator.reverseOrder()).forEach(file -> write(other, file, file));

        ContentTree one = ContentFolder.read(root).value();
        ContentTree two = ContentFolder.read(other).value();

        assertThat(two.postmortems()).isEqualTo(one.postmortems());
        assertThat(one.postmortems()).extracting(SourceFile::path).isSorted();
        assertThat(two.pages()).isEqualTo(one.pages());
        assertThat(two.assets().keySet()).isEqualTo(one.assets().keySet());
    }

    @Test
    void a_missing_folder_is_one_error() {
        assertThat(messages(root.resolve("nowhere")))
                .containsExactly(
                        "/content/nowhere: error[content-missing]: There is no content folder /content/nowhere.");
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_one_error() {
        write(root, "file.md", "text");

        assertThat(messages(root.resolve("file.md")))
                .containsExactly(
                        "/content/file.md: error[content-not-a-folder]: The content /content/file.md is a file, not a folder.");
    }

    @Test
    void a_folder_without_markdown_is_one_error() {
        write(root, "notes.txt", "text");

        assertThat(messages(root))
                .containsExactly(
                        "/content: error[content-empty]: There is no Markdown file in the content folder /content.");
    }

    @ParameterizedTest
    @MethodSource("disks")
    void links_are_reported_and_never_followed(Path root) throws IOException {
        write(root, "a.md", "text");
        Path outside = Files.createDirectories(root.resolveSibling("outside"));
        Path secret = Files.writeString(outside.resolve("secret.md"), "secret");
        Files.createSymbolicLink(root.resolve("link.md"), secret);
        Files.createSymbolicLink(root.resolve("folder"), outside);
        Files.createSymbolicLink(root.resolve("loop"), root);
        Files.createSymbolicLink(root.resolve("dangling.png"), root.resolve("nothing.png"));
        Files.createSymbolicLink(root.resolve(".hidden"), outside);

        Checked<ContentTree> read = ContentFolder.read(root);

        assertThat(read.value().postmortems()).extracting(SourceFile::path).containsExactly("a.md");
        assertThat(read.value().assets()).isEmpty();
        assertThat(read.diagnostics())
                .extracting(found -> found.location() + " " + found.rule().id())
                .containsExactly(
                        "dangling.png symbolic-link",
                        "folder symbolic-link",
                        "link.md symbolic-link",
                        "loop symbolic-link");
    }

    @Test
    void a_content_folder_may_itself_be_a_link() throws IOException {
        write(root, "a.md", "text");
        Path link = Files.createSymbolicLink(root.resolveSibling("link"), root);

        assertThat(ContentFolder.read(link).value().postmortems()).hasSize(1);
    }

    @Test
    void a_byte_order_mark_and_any_line_ends_are_fine() {
        write(root, "a.md", "\uFEFFone\r\ntwo\rthree\n");

        Checked<ContentTree> read = ContentFolder.read(root);

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().postmortems().get(0).text()).isEqualTo("one\ntwo\nthree\n");
    }

    @Test
    void windows_1252_is_an_error_at_its_first_letter_and_is_read_as_meant() {
        write(root, "a.md", "plain\r\nzur H\u00f6he \u2013 caf\u00e9".getBytes(Charset.forName("windows-1252")));
        write(root, "b.md", "text");

        assertThat(messages(root))
                .containsExactly(
                        "a.md:2:6: error[not-utf8]: The file is not UTF-8: byte 12 does not belong there; the file seems to"
                                + " be Windows-1252 or Latin-1.");
        assertThat(ContentFolder.read(root).value().postmortems())
                .extracting(SourceFile::text)
                .containsExactly("plain\nzur Höhe – café", "text");
    }

    @Test
    void utf_16_is_an_error_and_is_read_as_meant() {
        write(root, "a.md", "\uFEFFplain".getBytes(StandardCharsets.UTF_16LE));
        write(root, "b.md", "plain".getBytes(StandardCharsets.UTF_16BE));

        assertThat(messages(root))
                .containsExactly(
                        "a.md:1:1: error[not-utf8]: The file is not UTF-8: byte 0 does not belong there; the file seems to"
                                + " be UTF-16LE.",
                        "b.md:1:1: error[not-utf8]: The file is not UTF-8: byte 0 does not belong there; the file seems to"
                                + " be UTF-16BE.");
        assertThat(ContentFolder.read(root).value().postmortems())
                .extracting(SourceFile::text)
                .containsOnly("plain");
    }

    @Test
    void damaged_utf_8_is_an_error_that_names_the_byte() {
        write(root, "a.md", new byte[] {'a', (byte) 0xC3, (byte) 0xB6, '\n', 'b', (byte) 0xC3, 'c'});

        assertThat(messages(root))
                .containsExactly("a.md:2:2: error[not-utf8]: The file is not UTF-8: byte 5 does not belong there; it is"
                        + " 0xC3.");
        assertThat(ContentFolder.read(root).value().postmortems().get(0).text()).isEqualTo("aö\nb\uFFFDc");
    }

    @Test
    void a_nul_character_is_an_error_and_leaves_a_mark_in_its_place() {
        write(root, "a.md", "one\ntw\0o with more text around it");

        assertThat(messages(root))
                .containsExactly("a.md:2:3: error[nul-character]: There is a NUL character (byte 0) here.");
        assertThat(ContentFolder.read(root).value().postmortems().get(0).text()).startsWith("one\ntw\uFFFDo");
    }

    @Test
    void an_empty_file_is_an_error() {
        write(root, "a.md", "");
        write(root, "b.md", "\uFEFF \r\n");

        assertThat(messages(root))
                .containsExactly(
                        "a.md: error[empty-file]: The file is empty.", "b.md: error[empty-file]: The file is empty.");
    }

    @Test
    void a_huge_file_is_not_read() {
        write(root, "a.md", new byte[TextFile.LARGEST + 1]);
        write(root, "b.md", "text");

        assertThat(messages(root))
                .containsExactly("a.md: error[file-too-large]: The file is larger than 5 MB, so it is not read.");
        assertThat(ContentFolder.read(root).value().postmortems())
                .extracting(SourceFile::path)
                .containsExactly("b.md");
    }

    @Test
    void of_two_introductions_index_md_is_kept() {
        write(root, "index.md", "one");
        write(root, "_index.md", "two");

        assertThat(ContentFolder.read(root).value().introduction())
                .map(SourceFile::path)
                .contains("index.md");
        assertThat(messages(root))
                .containsExactly("_index.md: warning[two-introductions]: index.md introduces the home page already, so"
                        + " _index.md is left out.");
    }

    private static List<String> messages(Path root) {
        return ContentFolder.read(root).diagnostics().stream()
                .map(diagnostic -> diagnostic.toString().split("\n", 2)[0])
                .toList();
    }

    private static Path root(FileSystem disk) {
        try {
            return Files.createDirectories(
                    disk.getRootDirectories().iterator().next().resolve("content"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path root, String path, String text) {
        write(root, path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path root, String path, byte[] bytes) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
