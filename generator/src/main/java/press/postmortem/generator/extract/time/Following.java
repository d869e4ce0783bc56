package press.postmortem.generator.extract.time;

/** What stands behind a time that was read. */
enum Following {
    /** nothing */
    END,
    /** a dash or a colon, as between a time and what happened */
    STOP,
    /** a word that makes a duration of the digits: {@code 5:00 minutes} */
    MEASURE,
    /** a hyphen and a letter, as in a file's name */
    SLUG,
    /** a letter right behind it */
    LETTER,
    /** more of the same number or path: it was no time */
    MORE,
    /** anything else */
    TEXT;

    static Following at(Cursor cursor) {
        if (cursor.atEnd()) {
            return END;
        }
        char here = cursor.here();
        char after = cursor.ahead(1);
        if (goesOn(here, after)) {
            return MORE;
        }
        if (Cursor.isWordCharacter(here) && !needsNoBlank(here) && !needsNoBlank(cursor.ahead(-1))) {
            return Cursor.isDigit(here) ? MORE : LETTER;
        }
        return here == '-' && Character.isLetter(after) ? SLUG : behindBlanks(cursor);
    }

    /** Whether what was read is only the beginning of a word, a number or a path. */
    boolean isGlued() {
        return this == MORE || this == LETTER;
    }

    boolean isStop() {
        return this == STOP || this == END;
    }

    private static boolean goesOn(char here, char after) {
        boolean number = ".:,-–".indexOf(here) >= 0 && Cursor.isDigit(after);
        boolean path =
                "_\\@=".indexOf(here) >= 0 && Cursor.isWordCharacter(after) || here == '/' && Character.isLetter(after);
        return number || path || here == '.' && Character.isLowerCase(after) || here == '%';
    }

    private static Following behindBlanks(Cursor cursor) {
        int before = cursor.at();
        boolean blank = cursor.skipBlanks();
        char sign = cursor.here();
        String word = Character.isLowerCase(sign) ? cursor.word() : "";
        boolean end = cursor.atEnd();
        cursor.backTo(before);
        if (end || "*_`])}".indexOf(sign) >= 0) {
            return END;
        }
        if ("-–—:：|→".indexOf(sign) >= 0) {
            return STOP;
        }
        return blank && Words.NOT_A_CLOCK.contains(word) ? MEASURE : TEXT;
    }

    /** Whether words of its script follow a number without a blank. */
    private static boolean needsNoBlank(char character) {
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        return Character.isIdeographic(character)
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HANGUL;
    }
}
