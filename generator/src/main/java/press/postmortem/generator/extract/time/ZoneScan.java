package press.postmortem.generator.extract.time;

import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a zone where it is written; each attempt takes either a whole zone or nothing. */
final class ZoneScan {
    private final Optional<ZoneId> preferred;

    ZoneScan(Optional<ZoneId> preferred) {
        this.preferred = preferred;
    }

    /** Where a zone stands, which tells how much a mere name says. */
    enum Place {
        BEHIND_CLOCK,
        ENCLOSED,
        PROSE;

        /** Whether a city's name that stands here needs no word to say that its clock is meant. */
        private boolean suffices(Cursor cursor) {
            return this == ENCLOSED || this == BEHIND_CLOCK && endsThere(cursor);
        }
    }

    /** The zone behind a clock time: attached, after a blank, or in brackets. */
    Optional<WrittenZone> after(Cursor cursor, boolean offsetWithMinus) {
        int before = cursor.at();
        Optional<WrittenZone> found = attached(cursor, offsetWithMinus);
        if (found.isEmpty()) {
            cursor.skipBlanks();
            found = named(cursor, Place.BEHIND_CLOCK);
        }
        if (found.isEmpty()) {
            found = spacedOffset(cursor, cursor.at());
        }
        if (found.isEmpty()) {
            cursor.backTo(before);
            found = enclosed(cursor);
        }
        return found;
    }

    /** What the brackets behind a zone say of it, as in {@code IST (UTC+5:30)}; they may decide between its meanings. */
    WrittenZone explained(Cursor cursor, WrittenZone zone) {
        int begin = cursor.at();
        return enclosed(cursor)
                .map(other -> new WrittenZone(
                        zone.written() + cursor.between(begin, cursor.at()),
                        zone.zone().or(other::zone)))
                .orElse(zone);
    }

    /** A zone in brackets: {@code (UTC)}, {@code [CEST, UTC+2]}, {@code (all times in PST)}, {@code (local time, -04:00)}. */
    Optional<WrittenZone> enclosed(Cursor cursor) {
        int before = cursor.at();
        cursor.skipBlanks();
        boolean wide = cursor.take('\uFF08');
        boolean round = !wide && cursor.take('(');
        boolean open = wide || round || cursor.take('[');
        for (int words = 0; open && words < 4 && Words.ALL_TIMES_IN.contains(cursor.word()); words++) {
            cursor.takeWord(cursor.word());
            cursor.take(',');
            cursor.skipBlanks();
        }
        Optional<WrittenZone> found = open ? named(cursor, Place.ENCLOSED) : Optional.empty();
        if (open && found.isEmpty()) {
            found = enclosedOffset(cursor, cursor.at());
        }
        if (found.isPresent()) {
            found = closed(cursor, found.get(), wide ? '\uFF09' : round ? ')' : ']');
        }
        if (found.isEmpty()) {
            cursor.backTo(before);
        }
        return found;
    }

    /** {@code UTC}, {@code UTC+2}, {@code PST/PDT}, {@code Eastern Time}, {@code Europe/Paris}. */
    Optional<WrittenZone> named(Cursor cursor, Place place) {
        int begin = cursor.at();
        Optional<WrittenZone> found = id(cursor, begin);
        if (found.isEmpty()) {
            found = abbreviated(cursor, begin, place);
        }
        if (found.isEmpty()) {
            found = region(cursor, begin, place);
        }
        if (found.isEmpty()) {
            found = city(cursor, begin, place);
        }
        return found.isPresent() ? found : inFull(cursor, begin);
    }

    /** {@code Indian Standard Time}, {@code Central European Time}. */
    private static Optional<WrittenZone> inFull(Cursor cursor, int begin) {
        if (!Cursor.isUpperCase(cursor.here()) || !Zones.mayBeginFullName(cursor.word())) {
            return Optional.empty();
        }
        String first = cursor.word();
        cursor.takeWord(first);
        Optional<ZoneId> zone = Zones.fullName(first);
        if (zone.isEmpty() && cursor.take(' ') && Character.isLetter(cursor.here())) {
            String second = cursor.word();
            cursor.takeWord(second);
            zone = Zones.fullName(first + " " + second);
        }
        if (zone.isPresent() && time(cursor)) {
            return Optional.of(new WrittenZone(cursor.between(begin, cursor.at()), zone));
        }
        cursor.backTo(begin);
        return Optional.empty();
    }

    /** The second name in {@code (CEST, UTC+2)} explains the first. */
    private Optional<WrittenZone> closed(Cursor cursor, WrittenZone first, char bracket) {
        if (cursor.take(bracket)) {
            return Optional.of(first);
        }
        cursor.takeAny(",;/=");
        cursor.skipBlanks();
        boolean explained = named(cursor, Place.ENCLOSED).isPresent();
        return explained && cursor.take(bracket) ? Optional.of(first) : Optional.empty();
    }

    private static Optional<WrittenZone> attached(Cursor cursor, boolean withMinus) {
        int begin = cursor.at();
        if (cursor.here() == 'Z' && !Cursor.isWordCharacter(cursor.ahead(1))) {
            cursor.step();
            return Optional.of(new WrittenZone("Z", Zones.offset(0)));
        }
        boolean signed = cursor.here() == '+' || withMinus && isMinus(cursor.here());
        return signed ? offset(cursor, begin) : Optional.empty();
    }

    private static Optional<WrittenZone> spacedOffset(Cursor cursor, int begin) {
        if (cursor.here() == '+') {
            return offset(cursor, begin);
        }
        if (!isMinus(cursor.here()) || !Cursor.isBlank(cursor.ahead(-1))) {
            return Optional.empty();
        }
        cursor.step();
        boolean fourDigits = cursor.digits() == 4 && !Cursor.isWordCharacter(cursor.ahead(4));
        cursor.backTo(begin);
        return fourDigits ? offset(cursor, begin) : Optional.empty();
    }

    /** No interval ends in brackets of its own, so that a minus there begins an offset where hours and minutes follow. */
    private static Optional<WrittenZone> enclosedOffset(Cursor cursor, int begin) {
        boolean minutes =
                Cursor.isDigit(cursor.ahead(4)) && (cursor.ahead(3) == ':' || Cursor.isDigit(cursor.ahead(3)));
        return cursor.here() == '+' || isMinus(cursor.here()) && minutes ? offset(cursor, begin) : Optional.empty();
    }

    private static Optional<WrittenZone> offset(Cursor cursor, int begin) {
        boolean twoDigits = Cursor.isDigit(cursor.ahead(1)) && Cursor.isDigit(cursor.ahead(2));
        OptionalInt minutes = twoDigits ? minutes(cursor) : OptionalInt.empty();
        Optional<ZoneId> zone = minutes.isPresent() ? Zones.offset(minutes.getAsInt()) : Optional.empty();
        if (zone.isEmpty()) {
            cursor.backTo(begin);
            return Optional.empty();
        }
        return Optional.of(new WrittenZone(cursor.between(begin, cursor.at()), zone));
    }

    /** A sign, hours, and perhaps minutes, with or without a colon. */
    private static OptionalInt minutes(Cursor cursor) {
        int before = cursor.at();
        boolean minus = isMinus(cursor.here());
        cursor.step();
        int digits = cursor.digits();
        int hours;
        int rest = 0;
        if (digits == 4) {
            int both = cursor.number(4, 4).orElseThrow();
            hours = both / 100;
            rest = both % 100;
        } else if (digits == 1 || digits == 2) {
            hours = cursor.number(1, 2).orElseThrow();
            int colon = cursor.at();
            if (cursor.take(':')) {
                OptionalInt written = cursor.number(2, 2);
                if (written.isEmpty()) {
                    cursor.backTo(colon);
                }
                rest = written.orElse(0);
            }
        } else {
            cursor.backTo(before);
            return OptionalInt.empty();
        }
        if (rest % 15 != 0 || rest > 45 || Cursor.isWordCharacter(cursor.here())) {
            cursor.backTo(before);
            return OptionalInt.empty();
        }
        int total = hours * 60 + rest;
        return OptionalInt.of(minus ? -total : total);
    }

    private static boolean isMinus(char sign) {
        return sign == '-' || sign == '−';
    }

    private static Optional<WrittenZone> id(Cursor cursor, int begin) {
        int length = 0;
        boolean slash = false;
        while (length <= 40 && isIdCharacter(cursor.ahead(length))) {
            slash |= cursor.ahead(length) == '/';
            length++;
        }
        if (!slash) {
            return Optional.empty();
        }
        String name = cursor.between(begin, begin + length);
        Optional<ZoneId> zone = Zones.id(name);
        zone.ifPresent(found -> cursor.backTo(begin + name.length()));
        return zone.map(found -> new WrittenZone(name, zone));
    }

    private static boolean isIdCharacter(char character) {
        return character >= 'A' && character <= 'Z'
                || character >= 'a' && character <= 'z'
                || character == '_'
                || character == '/';
    }

    private Optional<WrittenZone> abbreviated(Cursor cursor, int begin, Place place) {
        Optional<Optional<ZoneId>> zone = letters(cursor, place);
        if (zone.isEmpty()) {
            return Optional.empty();
        }
        Optional<ZoneId> meaning = zone.get();
        boolean universal = meaning.filter(
                        id -> id.getId().equals("UTC") || id.getId().equals("GMT"))
                .isPresent();
        if (universal) {
            meaning = shifted(cursor).or(zone::get);
        }
        int joint = cursor.at();
        if (cursor.take('/')) {
            Optional<Optional<ZoneId>> other = letters(cursor, place);
            boolean same = other.isPresent() && (other.get().equals(meaning) || universal && isUniversal(other.get()));
            if (!same) {
                cursor.backTo(joint);
            }
        }
        time(cursor);
        return Optional.of(new WrittenZone(cursor.between(begin, cursor.at()), meaning));
    }

    private static boolean isUniversal(Optional<ZoneId> zone) {
        return zone.filter(id -> id.getId().equals("UTC") || id.getId().equals("GMT"))
                .isPresent();
    }

    /** The {@code +2} of {@code UTC+2}, {@code UTC +02:00}. */
    private static Optional<ZoneId> shifted(Cursor cursor) {
        int before = cursor.at();
        cursor.skipBlanks();
        boolean near = cursor.at() - before <= 1;
        boolean attached = cursor.at() == before;
        boolean sign = cursor.here() == '+' || isMinus(cursor.here());
        if (near && sign && Cursor.isDigit(cursor.ahead(1)) && (attached || cursor.here() == '+')) {
            OptionalInt minutes = minutes(cursor);
            if (minutes.isPresent()) {
                Optional<ZoneId> zone = Zones.offset(minutes.getAsInt());
                if (zone.isPresent()) {
                    return zone;
                }
            }
        }
        cursor.backTo(before);
        return Optional.empty();
    }

    private Optional<Optional<ZoneId>> letters(Cursor cursor, Place place) {
        int begin = cursor.at();
        int length = 0;
        while (length < 6 && Character.isLetter(cursor.ahead(length))) {
            length++;
        }
        if (length < 2 || length > 4 || Character.isDigit(cursor.ahead(length))) {
            return Optional.empty();
        }
        String letters = cursor.between(begin, begin + length);
        Optional<Optional<ZoneId>> zone = Zones.abbreviation(letters, preferred);
        if (zone.isEmpty()) {
            return zone;
        }
        cursor.backTo(begin + length);
        if (Zones.isAlsoWord(letters) && place != Place.ENCLOSED && wordFollows(cursor)) {
            cursor.backTo(begin);
            return Optional.empty();
        }
        return zone;
    }

    private static boolean wordFollows(Cursor cursor) {
        int blanks = 0;
        while (blanks < 3 && Cursor.isBlank(cursor.ahead(blanks))) {
            blanks++;
        }
        return Cursor.isWordCharacter(cursor.ahead(blanks));
    }

    private static Optional<WrittenZone> region(Cursor cursor, int begin, Place place) {
        if (!Cursor.isUpperCase(cursor.here())) {
            return Optional.empty();
        }
        String word = cursor.word();
        Optional<ZoneId> zone = Zones.region(word);
        if (zone.isEmpty()) {
            return Optional.empty();
        }
        cursor.takeWord(word);
        boolean explicit = time(cursor);
        if (!explicit && (place == Place.PROSE || place == Place.BEHIND_CLOCK && wordFollows(cursor))) {
            cursor.backTo(begin);
            return Optional.empty();
        }
        return Optional.of(new WrittenZone(cursor.between(begin, cursor.at()), zone));
    }

    /** Takes {@code Time}, {@code Standard Time}, {@code Daylight Time} after a zone's name. */
    private static boolean time(Cursor cursor) {
        int before = cursor.at();
        if (cursor.skipBlanks()) {
            boolean season = cursor.takeWord("standard") || cursor.takeWord("daylight") || cursor.takeWord("summer");
            if (season) {
                cursor.skipBlanks();
            }
            if (cursor.takeWord("time") || season) {
                return true;
            }
        }
        cursor.backTo(before);
        return false;
    }

    /** A city's name tells the zone before {@code time}, a dash, a closing bracket, or the end. */
    private static Optional<WrittenZone> city(Cursor cursor, int begin, Place place) {
        if (!Cursor.isUpperCase(cursor.here()) || !Zones.mayBeginCity(cursor.word())) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        for (int words = 0; words < 3; words++) {
            String word = cursor.word();
            if (word.isEmpty()) {
                break;
            }
            name.append(word);
            cursor.takeWord(word);
            Optional<ZoneId> zone = Zones.city(name.toString());
            if (zone.isPresent() && (time(cursor) || place.suffices(cursor))) {
                return Optional.of(new WrittenZone(cursor.between(begin, cursor.at()), zone));
            }
            if (!cursor.take(' ')) {
                break;
            }
            name.append(' ');
        }
        cursor.backTo(begin);
        return Optional.empty();
    }

    private static boolean endsThere(Cursor cursor) {
        return cursor.atEnd()
                || cursor.here() == ' ' && "-–—".indexOf(cursor.ahead(1)) >= 0 && Cursor.isBlank(cursor.ahead(2));
    }
}
