package press.postmortem.generator.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Locale;

/**
 * A page, and the way in which it is opened.
 *
 * @param width of the window in CSS pixels
 */
record Opening(SitePage page, String address, Reader reader, int width) {
    /** A phone, a tablet, a desk. */
    static final List<Integer> WIDTHS = List.of(320, 768, 1440);

    static final int HEIGHT = 900;

    /** Where readers are: in no incident's zone. */
    private static final String ZONE = "Asia/Kathmandu";

    /** Each page for each of the readers, at each width. */
    static List<Opening> all(Workshop workshop, List<SitePage> pages, List<Reader> readers, List<Integer> widths) {
        return pages.stream()
                .flatMap(page -> readers.stream()
                        .flatMap(reader ->
                                widths.stream().map(width -> new Opening(page, workshop.address(page), reader, width))))
                .toList();
    }

    @Override
    public String toString() {
        return page.path() + " (" + reader + ", " + width + " px)";
    }

    /** What somebody has told the browser. */
    enum Reader {
        LIGHT,
        DARK,
        TOUCH,
        WITHOUT_SCRIPTS,
        FORCED_COLOURS,
        STILL;

        NewContextOptions options() {
            NewContextOptions options = new NewContextOptions().setTimezoneId(ZONE);
            return switch (this) {
                case LIGHT -> options.setColorScheme(ColorScheme.LIGHT);
                case DARK -> options.setColorScheme(ColorScheme.DARK);
                case TOUCH -> options.setHasTouch(true).setIsMobile(true);
                case WITHOUT_SCRIPTS -> options.setJavaScriptEnabled(false);
                case FORCED_COLOURS -> options.setForcedColors(ForcedColors.ACTIVE);
                case STILL -> options.setReducedMotion(ReducedMotion.REDUCE);
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
