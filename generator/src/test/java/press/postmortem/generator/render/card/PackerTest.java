package press.postmortem.generator.render.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed here, the JDK unpacks, and finds its checksum right. */
class PackerTest {
    private static final int WIDTH = 48;
    private static final int HEIGHT = 400;

    /** Each row is as the one above but for some boxes: none, so few that they are repeated, or so many that nothing is. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 100})
    void a_picture_is_unpacked_as_it_was(int boxes) throws IOException {
        Random random = new Random(boxes);
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        for (int i = 0; i < boxes * HEIGHT / 4; i++) {
            int left = random.nextInt(WIDTH);
            int top = random.nextInt(HEIGHT);
            int right = left + random.nextInt(WIDTH - left) + 1;
            canvas.fill(left, top, right, Math.min(HEIGHT, top + 1 + random.nextInt(9)), random.nextInt(9));
        }
        assertThat(new InflaterInputStream(new ByteArrayInputStream(Packer.pack(canvas))))
                .hasBinaryContent(rows(canvas));
    }

    private static byte[] rows(Canvas canvas) {
        ByteBuffer rows = ByteBuffer.allocate(HEIGHT * (1 + WIDTH / 2));
        for (int i = 0; i < canvas.pixels().length; i++) {
            (i % canvas.words() == 0 ? rows.put((byte) 0) : rows).putLong(canvas.pixels()[i]);
        }
        return rows.array();
    }
}
