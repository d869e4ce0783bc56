package press.postmortem.generator.document;

/** The one allow list of addresses: http, https, mailto, tel, relative ones and {@code #id}, judged after decoding. */
public final class SafeUrl {
    private SafeUrl() {}

    /**
     * @param address decoded: no entities left
     * @return whether it may stand in a page's {@code href}
     */
    public static boolean allowsLink(String address) {
        throw new UnsupportedOperationException(address);
    }
}
