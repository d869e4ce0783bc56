package press.postmortem.generator.extract.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What the names of zones mean. Standard and summer abbreviations of one region name the clock on that region's walls: who
 * writes {@code PST} in July means that clock, not one an hour behind it.
 */
final class Zones {
    private static final Map<String, String> ABBREVIATIONS = table("""
            UTC                UTC Z
            GMT                GMT
            CET                CET CEST MEZ MESZ
            EET                EET EEST
            WET                WET WEST
            Europe/Moscow      MSK МСК
            America/New_York   EST EDT ET
            America/Chicago    CDT CT
            America/Denver     MDT MT
            America/Phoenix    MST
            America/Los_Angeles PST PDT PT
            America/Anchorage  AKST AKDT
            Pacific/Honolulu   HST
            America/Halifax    ADT
            America/St_Johns   NST NDT
            America/Sao_Paulo  BRT
            America/Argentina/Buenos_Aires ART
            America/Bogota     COT
            America/Lima       PET
            America/Santiago   CLT CLST
            Asia/Tokyo         JST 日本時間
            Asia/Shanghai      北京时间 北京時間
            Asia/Seoul         KST
            Asia/Singapore     SGT
            Asia/Hong_Kong     HKT
            Asia/Jakarta       WIB
            Asia/Karachi       PKT
            Asia/Manila        PHT
            Asia/Bangkok       ICT
            Asia/Kathmandu     NPT
            Asia/Tehran        IRST IRDT
            Asia/Jerusalem     IDT
            Europe/Istanbul    TRT
            Africa/Johannesburg SAST
            Africa/Lagos       WAT
            Africa/Maputo      CAT
            Africa/Nairobi     EAT
            UTC+10:00          AEST
            Australia/Sydney   AEDT AET
            Australia/Adelaide ACDT
            Australia/Darwin   ACST
            Australia/Perth    AWST
            Pacific/Auckland   NZST NZDT NZT
            """);

    private static final Set<String> UNIVERSAL = Set.of("UTC", "GMT", "Z");

    /** Abbreviations that several regions use. A stated zone that uses it decides; nothing else does. */
    private static final Set<String> AMBIGUOUS = Set.of("IST", "BST", "CST", "AMT", "AST", "GST", "ECT", "SST", "WST");

    /** Letters that are common words or measures as well: they count only where the text stops after them. */
    private static final Set<String> ALSO_WORDS =
            Set.of("CAT", "EAT", "ART", "PET", "WAT", "COT", "MET", "WET", "WEST", "SST");

    /** Written in small letters too; the others are words of some language then. */
    private static final Set<String> IN_SMALL_LETTERS = Set.of(
            "utc", "gmt", "cet", "cest", "edt", "pst", "pdt", "cdt", "mdt", "mst", "jst", "kst", "aest", "aedt", "ist",
            "bst", "cst");

    private static final Map<String, String> REGIONS = Map.of(
            "eastern", "America/New_York",
            "central", "America/Chicago",
            "mountain", "America/Denver",
            "pacific", "America/Los_Angeles");

    /** What stands before {@code time} in the names of zones, besides regions and cities. */
    private static final Map<String, String> FULL_NAMES = Map.ofEntries(
            Map.entry("coordinated universal", "UTC"),
            Map.entry("universal", "UTC"),
            Map.entry("greenwich mean", "GMT"),
            Map.entry("british", "Europe/London"),
            Map.entry("central european", "CET"),
            Map.entry("eastern european", "EET"),
            Map.entry("western european", "WET"),
            Map.entry("east africa", "Africa/Nairobi"),
            Map.entry("east african", "Africa/Nairobi"),
            Map.entry("west africa", "Africa/Lagos"),
            Map.entry("west african", "Africa/Lagos"),
            Map.entry("central africa", "Africa/Maputo"),
            Map.entry("central african", "Africa/Maputo"),
            Map.entry("south africa", "Africa/Johannesburg"),
            Map.entry("south african", "Africa/Johannesburg"),
            Map.entry("india", "Asia/Kolkata"),
            Map.entry("indian", "Asia/Kolkata"),
            Map.entry("pakistan", "Asia/Karachi"),
            Map.entry("china", "Asia/Shanghai"),
            Map.entry("japan", "Asia/Tokyo"),
            Map.entry("korea", "Asia/Seoul"),
            Map.entry("korean", "Asia/Seoul"));

    private static final Set<String> CONTINENTS =
            Set.of("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");

    /** The zones of which people use an abbreviation. */
    private static final Map<String, Set<String>> LETTERS = letters();

    private static final Map<String, String> CITIES = cities();
    private static final Set<String> FIRST_WORDS_OF_CITIES =
            CITIES.keySet().stream().map(Zones::firstWord).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> FIRST_WORDS_OF_FULL_NAMES =
            FULL_NAMES.keySet().stream().map(Zones::firstWord).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> IDS = Set.copyOf(ZoneId.getAvailableZoneIds());

    /** The JDK makes new rules each time that it is asked for a clock such as UTC. */
    private static final Map<String, ZoneId> NAMED = new ConcurrentHashMap<>();

    private Zones() {}

    private static ZoneId named(String id) {
        return NAMED.computeIfAbsent(id, ZoneId::of);
    }

    /** The zone that an abbreviation names; the inner value is empty where it can mean several. */
    static Optional<Optional<ZoneId>> abbreviation(String letters, Optional<ZoneId> preferred) {
        String upper = IN_SMALL_LETTERS.contains(letters) ? letters.toUpperCase(Locale.ROOT) : letters;
        if (!AMBIGUOUS.contains(upper) && !ABBREVIATIONS.containsKey(upper)) {
            return Optional.empty();
        }
        Optional<ZoneId> stated = preferred.filter(zone -> !UNIVERSAL.contains(upper) && uses(zone, upper));
        return Optional.of(
                stated.isPresent()
                        ? stated
                        : Optional.ofNullable(ABBREVIATIONS.get(upper)).map(Zones::named));
    }

    static boolean isAlsoWord(String letters) {
        return ALSO_WORDS.contains(letters);
    }

    /** {@code Eastern}, {@code Pacific} … in North America. */
    static Optional<ZoneId> region(String word) {
        return Optional.ofNullable(REGIONS.get(word)).map(Zones::named);
    }

    /** Whether a city after which the tz database names a zone begins with a word. */
    static boolean mayBeginCity(String word) {
        return FIRST_WORDS_OF_CITIES.contains(word);
    }

    /** A city after which the tz database names a zone. */
    static Optional<ZoneId> city(String name) {
        return Optional.ofNullable(CITIES.get(name)).map(Zones::named);
    }

    /** Whether what people call a zone in full, as in {@code Indian Standard Time}, begins with a word. */
    static boolean mayBeginFullName(String word) {
        return FIRST_WORDS_OF_FULL_NAMES.contains(word);
    }

    /** What people call a zone in full, without {@code Standard Time} and the like. */
    static Optional<ZoneId> fullName(String name) {
        return Optional.ofNullable(FULL_NAMES.get(name)).map(Zones::named);
    }

    private static String firstWord(String name) {
        return name.split(" ", 2)[0];
    }

    static Optional<ZoneId> id(String name) {
        return IDS.contains(name) ? Optional.of(named(name)) : Optional.empty();
    }

    /** A clock so many minutes ahead of UTC; empty where there can be none. */
    static Optional<ZoneId> offset(int minutes) {
        if (minutes == 0) {
            return Optional.of(named("UTC"));
        }
        return Math.abs(minutes) > 14 * 60
                ? Optional.empty()
                : Optional.of(ZoneId.ofOffset("UTC", ZoneOffset.ofTotalSeconds(minutes * 60)));
    }

    /** Whether people in a zone call their clock so, in winter or in summer. */
    private static boolean uses(ZoneId zone, String letters) {
        return LETTERS.getOrDefault(letters, Set.of()).contains(zone.getId());
    }

    private static Map<String, Set<String>> letters() {
        Map<String, Set<String>> zones = new HashMap<>();
        try (InputStream in = Zones.class.getResourceAsStream("zone-letters.txt")) {
            String lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : lines.split("\n")) {
                if (!line.startsWith("#")) {
                    List<String> words = List.of(line.strip().split(" "));
                    zones.put(words.get(0), Set.copyOf(words.subList(1, words.size())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(zones);
    }

    private static Map<String, String> table(String lines) {
        Map<String, String> zones = new HashMap<>();
        for (String line : lines.strip().split("\n")) {
            String[] words = line.strip().split(" +");
            for (int each = 1; each < words.length; each++) {
                zones.put(words[each], words[0]);
            }
        }
        return Map.copyOf(zones);
    }

    private static Map<String, String> cities() {
        Map<String, String> cities = new HashMap<>();
        for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            int slash = id.indexOf('/');
            if (slash > 0 && CONTINENTS.contains(id.substring(0, slash)) && id.indexOf('/', slash + 1) < 0) {
                cities.put(id.substring(slash + 1).replace('_', ' ').toLowerCase(Locale.ROOT), id);
            }
        }
        return Map.copyOf(cities);
    }
}
