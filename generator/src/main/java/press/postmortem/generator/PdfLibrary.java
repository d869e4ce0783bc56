package press.postmortem.generator;

/** Brings what makes PDFs to the class loader of the generator: it is large, so that it is there only when a book is wanted. */
@FunctionalInterface
public interface PdfLibrary {
    /** @throws IllegalStateException where that can't be done; the message says why */
    void provide();

    /** The library stands on the class path, or there are no books. */
    static PdfLibrary onClassPath() {
        return () -> {
            try {
                Class.forName(
                        "com.openhtmltopdf.pdfboxout.PdfRendererBuilder", false, PdfLibrary.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("openhtmltopdf is not on the class path", e);
            }
        };
    }
}
