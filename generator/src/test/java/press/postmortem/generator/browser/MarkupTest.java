package press.postmortem.generator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the Nu checker says against pages: nothing. */
@ExtendWith(Workshop.Shared.class)
class MarkupTest {
    private static final String HTML = "http://s.validator.nu/html5-all.rnc";

    /** The checker's schema is one deep pattern. */
    private static final long STACK = 64L << 20;

    @ParameterizedTest
    @EnumSource
    void every_page_is_valid(ProvenSite site, Workshop workshop) throws Exception {
        List<SitePage> pages = workshop.specimens(site);
        FutureTask<String> check = new FutureTask<>(() -> problems(pages));

        new Thread(null, check, "checker", STACK).start();

        assertThat(check.get()).isEmpty();
    }

    private static String problems(List<SitePage> pages) throws Exception {
        Remarks remarks = new Remarks();
        SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
        checker.setUpMainSchema(HTML, remarks);
        checker.setUpValidatorAndParsers(remarks, true, false);
        List<String> wrong = new ArrayList<>();
        for (SitePage page : pages) {
            wrong.addAll(remarks.about(page, checker));
        }
        return String.join("\n", wrong);
    }

    private static final class Remarks implements ErrorHandler {
        private final List<String> made = new ArrayList<>();

        List<String> about(SitePage page, SimpleDocumentValidator checker) throws IOException, SAXException {
            made.clear();
            checker.checkHtmlFile(page.file().toFile(), true);
            return made.stream().map(remark -> page.path() + ":" + remark).toList();
        }

        /** Advice; of a page's own files among others, which it takes for a stranger's, as it does not know its address. */
        @Override
        public void warning(SAXParseException remark) {}

        @Override
        public void error(SAXParseException remark) {
            made.add(remark.getLineNumber() + ":" + remark.getColumnNumber() + " " + remark.getMessage());
        }

        @Override
        public void fatalError(SAXParseException remark) {
            error(remark);
        }
    }
}
