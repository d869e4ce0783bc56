package press.postmortem.generator.render.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CardTest {
    private static final Card CARD = new Card(
            "The Saltmere Record",
            "INC-2025-031",
            "SEV1",
            1,
            "Eleven ferries waited outside for water that was already there",
            List.of("1 November 2025", "Ferry berths"),
            "record.saltmere.example");

    private static BufferedImage shown(Card card) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(new CardPainter().png(card)));
    }

    private static Card titled(String title) {
        return new Card("", "", "", 0, title, List.of(), "");
    }

    /** How many pixels of a row are no paper. */
    private static long inked(BufferedImage picture, int fromRow, int toRow) {
        long inked = 0;
        for (int y = fromRow; y < toRow; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                inked += (picture.getRGB(x, y) & 0xFFFFFF) == 0xFCFBF8 ? 0 : 1;
            }
        }
        return inked;
    }

    @Test
    void a_card_is_a_picture_that_others_can_read() throws IOException {
        BufferedImage picture = shown(CARD);
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(picture.getRGB(100, 64) & 0xFFFFFF).isEqualTo(0x1C1A17);
        assertThat(inked(picture, 0, 60)).isZero();
        assertThat(inked(picture, 220, 490)).isGreaterThan(5000);
    }

    /** On every machine and with every JDK: nothing of theirs is in it. */
    @Test
    void the_bytes_are_always_the_same() {
        CRC32 sum = new CRC32();
        sum.update(new CardPainter().png(CARD));
        assertThat(sum.getValue()).isEqualTo(14169213L);
    }

    /** What the first card left behind, such as the shapes of its letters, changes nothing about the next. */
    @Test
    void a_card_is_the_same_whatever_was_drawn_before() {
        CardPainter painter = new CardPainter();
        painter.png(titled("Elevated error rates"));
        assertThat(painter.png(CARD)).isEqualTo(new CardPainter().png(CARD)).isEqualTo(painter.png(CARD));
    }

    @Test
    void a_headline_in_letters_that_are_not_here_is_left_out() throws IOException {
        assertThat(inked(shown(titled("渡船が外で待った")), 220, 490)).isZero();
        assertThat(inked(shown(titled("Паром ждал воды")), 220, 490)).isPositive();
    }

    @Test
    void a_headline_in_letters_that_are_not_here_leaves_its_place_to_the_label() {
        Card foreign = new Card("渡船の記録", "INC-7", "SEV1", 1, "渡船が外で待った", List.of(), "record.saltmere.example");
        Card labelled = new Card("record.saltmere.example", "", "SEV1", 1, "INC-7", List.of(), "");
        Card nameless = new Card("渡船の記録", "四件", "", 0, "渡船の記録", List.of(), "record.saltmere.example");

        CardPainter painter = new CardPainter();
        assertThat(painter.png(foreign)).isEqualTo(painter.png(labelled));
        assertThat(painter.png(nameless)).isEqualTo(painter.png(titled("record.saltmere.example")));
    }

    @Test
    void a_sign_that_is_not_here_is_left_out_alone() {
        CardPainter painter = new CardPainter();
        assertThat(painter.png(titled("🔥 The queue ☃️ froze"))).isEqualTo(painter.png(titled("The queue froze")));
    }

    @Test
    void a_headline_of_any_length_stays_on_the_card() throws IOException {
        for (String title : List.of("W".repeat(200_000), "Wait ".repeat(5000), "", " ")) {
            BufferedImage picture = shown(titled(title));
            assertThat(inked(picture, 505, 630)).isZero();
            for (int y = 220; y < 490; y++) {
                assertThat(picture.getRGB(1150, y) & 0xFFFFFF).isEqualTo(0xFCFBF8);
            }
        }
    }
}
