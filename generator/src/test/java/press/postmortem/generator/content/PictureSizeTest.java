package press.postmortem.generator.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {
    /** The Exif of a picture that was taken with the camera on its side. */
    private static final byte[] TURNED = {
        (byte) 0xFF,
        (byte) 0xE1,
        0,
        34,
        'E',
        'x',
        'i',
        'f',
        0,
        0,
        'M',
        'M',
        0,
        42,
        0,
        0,
        0,
        8,
        0,
        1,
        1,
        0x12,
        0,
        3,
        0,
        0,
        0,
        1,
        0,
        6,
        0,
        0,
        0,
        0,
        0,
        0
    };

    @TempDir
    Path work;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void a_picture_tells_its_size(String format) throws IOException {
        assertThat(AssetReader.read(asset("a." + format, picture(format))).size())
                .contains(new PictureSize(30, 20));
    }

    @Test
    void a_picture_that_lies_on_its_side_is_shown_upright() throws IOException {
        byte[] upright = picture("jpg");
        byte[] turned = Arrays.copyOf(upright, upright.length + TURNED.length);
        System.arraycopy(TURNED, 0, turned, 2, TURNED.length);
        System.arraycopy(upright, 2, turned, 2 + TURNED.length, upright.length - 2);

        assertThat(AssetReader.read(asset("a.jpg", turned)).size()).contains(new PictureSize(20, 30));
    }

    @Test
    void nothing_else_has_one() throws IOException {
        assertThat(AssetReader.read(asset("a.txt", "words".getBytes(StandardCharsets.UTF_8)))
                        .size())
                .isEmpty();
        assertThat(AssetReader.read(asset("a.png", Arrays.copyOf(picture("png"), 12)))
                        .size())
                .isEmpty();
        assertThat(AssetReader.read(asset("b.png", new byte[0])).size()).isEmpty();
    }

    private byte[] picture(String format) throws IOException {
        Path file = work.resolve("made." + format);
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), format, file.toFile());
        return Files.readAllBytes(file);
    }

    private Asset asset(String name, byte[] bytes) throws IOException {
        return new Asset(name, Files.write(work.resolve(name), bytes), FileStamp.unknown());
    }
}
