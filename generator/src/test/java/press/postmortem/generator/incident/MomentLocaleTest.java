package press.postmortem.generator.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MomentLocaleTest {
    private final Locale locale = Locale.getDefault();

    @BeforeEach
    void setALocaleWithDigitsOfItsOwn() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    }

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(locale);
    }

    @Test
    void isoTimesAreWrittenInAsciiDigits() {
        PartialDate month = PartialDate.ofMonth(YearMonth.of(2024, 3));
        assertThat(Point.of(month, PartialTime.of(9, 5, 7))).hasToString("2024-03-XXT09:05:07");
    }
}
