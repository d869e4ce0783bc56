package press.postmortem.generator.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ZoneIdsTest {
    @Test
    void a_zone_is_a_place_utc_or_an_offset() {
        assertThat(ZoneIds.find("Europe/Paris")).contains(ZoneId.of("Europe/Paris"));
        assertThat(ZoneIds.find("europe/paris ")).contains(ZoneId.of("Europe/Paris"));
        assertThat(ZoneIds.find("UTC")).contains(ZoneId.of("UTC"));
        assertThat(ZoneIds.find("+05:30")).contains(ZoneId.of("+05:30"));
    }

    @Test
    void a_slip_of_the_pen_and_a_mere_city_have_a_nearest_zone() {
        assertThat(ZoneIds.advice("Europe/Pariss")).isEqualTo("Did you mean Europe/Paris?");
        assertThat(ZoneIds.advice("Los Angeles")).isEqualTo("Did you mean America/Los_Angeles?");
    }

    @Test
    void nobody_guesses_what_an_abbreviation_means() {
        assertThat(ZoneIds.find("IST")).isEmpty();
        assertThat(ZoneIds.advice("IST")).startsWith("An abbreviation can mean several zones");
        assertThat(ZoneIds.advice("teatime in the harbour")).startsWith("Name a place");
    }
}
