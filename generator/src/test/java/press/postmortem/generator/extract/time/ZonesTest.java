package press.postmortem.generator.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonesTest {
    @ParameterizedTest
    @CsvSource({
        "CET,Europe/Amsterdam", "CEST,Europe/Amsterdam", "IST,Asia/Kolkata", "IST,Europe/Dublin", "BST,Europe/London",
        "GST,Asia/Dubai", "AST,Asia/Riyadh", "CST,Asia/Shanghai", "CST,America/Chicago", "WEST,Africa/Casablanca"
    })
    void letters_mean_the_zone_that_is_stated_where_people_use_them_there(String letters, String zone) {
        Optional<ZoneId> stated = Optional.of(ZoneId.of(zone));
        assertThat(Zones.abbreviation(letters, stated)).contains(stated);
    }

    @Test
    void letters_that_nobody_uses_there_mean_what_they_mean_elsewhere() {
        Optional<ZoneId> paris = Optional.of(ZoneId.of("Europe/Paris"));
        assertThat(Zones.abbreviation("IST", paris)).contains(Optional.empty());
        assertThat(Zones.abbreviation("PST", paris)).contains(Optional.of(ZoneId.of("America/Los_Angeles")));
    }

    @Test
    void the_table_names_zones_that_there_are() throws IOException {
        try (InputStream in = Zones.class.getResourceAsStream("zone-letters.txt")) {
            List<String> zones = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(" ")).stream().skip(1))
                    .toList();
            assertThat(zones).hasSizeGreaterThan(500);
            assertThat(ZoneId.getAvailableZoneIds()).containsAll(zones);
        }
    }
}
