package press.postmortem.generator.browser;

import java.util.Locale;

/** How many pages are opened; {@code -Dbrowser.pages} says it in small letters. */
enum Thoroughness {
    /** One of each kind, of the sites that differ most. */
    FEW,
    /** Of each site and kind as few as show every element of every class. */
    SOME,
    ALL;

    static Thoroughness wanted() {
        return valueOf(System.getProperty("browser.pages", "few").toUpperCase(Locale.ROOT));
    }
}
