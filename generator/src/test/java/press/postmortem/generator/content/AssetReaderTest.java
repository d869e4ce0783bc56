package press.postmortem.generator.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.diagnostic.SourceFile;

class AssetReaderTest {
    private final Path file =
            Jimfs.newFileSystem(Configuration.unix()).getPath("/").resolve("asset");

    @Test
    void a_photograph_says_where_it_was_taken_and_by_whom() throws IOException {
        assertThat(notes(Pictures.jpeg())).contains("POSITION GPS=59.9, 10.8", "PERSON Artist=Ida Berg");
        assertThat(notes(Pictures.pngWithExif())).contains("POSITION GPS=59.9, 10.8", "PERSON Artist=Ida Berg");
    }

    @Test
    void so_do_comments_and_chunks_of_text() throws IOException {
        assertThat(notes(Pictures.jpegWithComment("made on quay-7"))).contains("TEXT JPEG Comment=made on quay-7");
        assertThat(notes(Pictures.png("Author", "Ida Berg"))).contains("PERSON Author=Ida Berg");
        assertThat(notes(Pictures.png("Comment", "quay 7"))).contains("TEXT Comment=quay 7");
    }

    @Test
    void a_picture_without_metadata_says_nothing_personal() throws IOException {
        for (String format : List.of("png", "jpg", "gif", "bmp")) {
            assertThat(notes(Pictures.plain(format))).allMatch(note -> note.startsWith("TEXT"));
        }
    }

    @Test
    void every_text_is_read() throws IOException {
        AssetContent content = read("a\nb".getBytes(StandardCharsets.UTF_8));
        assertThat(content.text()).contains(new SourceFile("log.txt", "a\nb"));
        assertThat(content.unread()).isEmpty();
    }

    @Test
    void pictures_in_a_drawing_are_read_as_well() throws IOException {
        String data = Base64.getEncoder().encodeToString(Pictures.jpeg());
        AssetContent content = read(("<svg><image href=\"data:image/jpeg;base64," + data + "\"/> x</svg>")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(content.notes()).extracting(PictureNote::kind).contains(PictureNote.Kind.POSITION);
        assertThat(content.text().orElseThrow().text())
                .doesNotContain(data.substring(0, 20))
                .contains("\"/> x</svg>");
    }

    @Test
    void what_stands_behind_a_picture_is_no_part_of_it() throws IOException {
        String data = Base64.getEncoder().encodeToString(Pictures.jpeg());
        String lines = Base64.getMimeEncoder().encodeToString(Pictures.jpeg()).replace("\r", "");
        for (String picture : List.of("QUJD", data, lines)) {
            String shown = read(("seen: data:image/jpeg;base64," + picture + "\nquokka7Harbour wrote it\n")
                            .getBytes(StandardCharsets.UTF_8))
                    .text()
                    .orElseThrow()
                    .text();
            assertThat(shown)
                    .contains("\nquokka7Harbour wrote it\n")
                    .doesNotContain(picture.substring(0, Math.min(20, picture.length())));
        }
    }

    @Test
    void a_picture_in_several_lines_is_one() throws IOException {
        String lines = Base64.getMimeEncoder().encodeToString(Arrays.copyOf(Pictures.jpeg(), 228 + 30));
        AssetContent content =
                read(("<image href='data:image/jpeg;base64,\n" + lines + "'/>").getBytes(StandardCharsets.UTF_8));
        assertThat(content.text().orElseThrow().text().replaceAll("\\s+", ""))
                .isEqualTo("<imagehref='data:image/jpeg;base64,'/>");
    }

    @Test
    void of_a_long_text_whole_lines_are_read() throws IOException {
        AssetContent content = read("lauter Übermut\n".repeat(400_000).getBytes(StandardCharsets.UTF_8));
        assertThat(content.text().orElseThrow().text()).endsWith("lauter Übermut\n");
        assertThat(content.unread()).contains("what comes after its first 4 MB");
    }

    @Test
    void what_is_broken_or_unknown_is_no_obstacle() throws IOException {
        byte[] cut = java.util.Arrays.copyOf(Pictures.jpeg(), 60);
        assertThat(read(cut).unread()).contains("what it says of itself");
        assertThat(read(new byte[] {0, 1, 2, 3}).notes()).isEmpty();
        assertThat(read(new byte[0]).notes()).isEmpty();
    }

    @Test
    void a_log_with_zeros_in_it_is_read() throws IOException {
        String log = "09:05 the gate closed\n09:06 password: Gate7flood!";
        for (byte[] bytes : List.of(
                ("\0".repeat(10_000) + log).getBytes(StandardCharsets.UTF_8),
                log.getBytes(StandardCharsets.UTF_16LE),
                log.getBytes(StandardCharsets.UTF_16BE))) {
            AssetContent content = read(bytes);
            assertThat(content.text().orElseThrow().text()).isEqualTo(log + "\n");
            assertThat(content.unread()).isEmpty();
        }
    }

    @Test
    void of_any_other_file_the_text_is_read_and_it_is_said_that_there_is_more() throws IOException {
        AssetContent content = read("\1\0\2key: Gate7flood!\3\0".getBytes(StandardCharsets.UTF_8));
        assertThat(content.text().orElseThrow().text()).isEqualTo("key: Gate7flood!\n");
        assertThat(content.unread()).contains("what of it is no text");
        assertThat(read("%PDF-1.7\n\1\2\3".getBytes(StandardCharsets.UTF_8)).unread())
                .contains("what of it is no text");
    }

    @Test
    void letters_say_nothing_else() throws IOException {
        assertThat(read("wOF2\0\1\0\0\5".getBytes(StandardCharsets.UTF_8)).unread())
                .isEmpty();
    }

    @Test
    void what_is_packed_is_read() throws IOException {
        byte[] log = "09:05 the gate closed".getBytes(StandardCharsets.UTF_8);
        assertThat(notes(gzip(log))).containsExactly("TEXT it=it\n09:05 the gate closed");
        assertThat(notes(zip("logs/gate.log", log)))
                .containsExactly("TEXT logs/gate.log=logs/gate.log\n09:05 the gate closed");
        assertThat(notes(zip("gate.log.gz", gzip(log))))
                .containsExactly("TEXT gate.log.gz=gate.log.gz\n09:05 the gate closed");
        assertThat(notes(zip("pump.jpg", Pictures.jpeg()))).contains("PERSON Artist=Ida Berg");
        assertThat(read(zip("logs/gate.log", log)).unread()).isEmpty();
    }

    @Test
    void of_much_that_is_packed_some_is_read() throws IOException {
        byte[] zeros = new byte[50_000_000];
        assertThat(read(gzip(zeros)).unread()).contains("all that is packed into it");
        assertThat(read(zip("a", zip("b", zip("c", zip("d", zeros))))).unread()).contains("all that is packed into it");
        assertThat(read(Arrays.copyOf(zip("a", new byte[] {1, 2, 3, 4}), 34)).unread())
                .contains("all that is packed into it");
    }

    @Test
    void so_is_what_stands_behind_a_picture_and_no_viewer_shows() throws IOException {
        byte[] log = "09:06 password: Gate7flood!".getBytes(StandardCharsets.UTF_8);
        for (String format : List.of("png", "jpg", "gif")) {
            byte[] picture = Pictures.plain(format);
            assertThat(read(picture).text()).as(format).isEmpty();
            assertThat(read(Pictures.concat(picture, log)).text())
                    .as(format)
                    .contains(new SourceFile("log.txt", "09:06 password: Gate7flood!\n"));
        }
    }

    @Test
    void texts_of_exif_that_are_kept_as_bytes_are_read() throws IOException {
        assertThat(notes(Pictures.jpegWith(0x9C9D, "Ida Berg".getBytes(StandardCharsets.UTF_16LE))))
                .contains("PERSON Windows XP Author=Ida Berg");
        assertThat(notes(Pictures.jpegWith(0x9C9C, "from quay 7".getBytes(StandardCharsets.UTF_16LE))))
                .contains("TEXT Windows XP Comment=from quay 7");
    }

    @Test
    void xmp_that_is_none_is_read_as_text() throws IOException {
        AssetContent content = read(Pictures.jpegWithXmp("<x:xmpmeta><dc:creator>Ida Berg"));
        assertThat(content.unread()).contains("what it says of itself");
        assertThat(content.text().orElseThrow().text()).contains("<dc:creator>Ida Berg");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private List<String> notes(byte[] bytes) throws IOException {
        return read(bytes).notes().stream()
                .map(note -> note.kind() + " " + note.name() + "=" + note.value())
                .toList();
    }

    private AssetContent read(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        return AssetReader.read(new Asset("log.txt", file, FileStamp.unknown()));
    }
}
