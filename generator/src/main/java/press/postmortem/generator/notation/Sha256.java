package press.postmortem.generator.notation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), in hexadecimal digits. */
public final class Sha256 {
    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Of a text in UTF-8: 64 digits in small letters. */
    public static String of(String text) {
        Sha256 whole = new Sha256();
        whole.digest.update(text.getBytes(StandardCharsets.UTF_8));
        return whole.digits();
    }

    /** Adds bytes with their length in front, so that no two lists of texts are the same bytes. */
    public void addWhole(byte[] bytes) {
        digest.update((byte) (bytes.length >>> 24));
        digest.update((byte) (bytes.length >>> 16));
        digest.update((byte) (bytes.length >>> 8));
        digest.update((byte) bytes.length);
        digest.update(bytes);
    }

    /** The same of a text in UTF-8. */
    public void addWhole(String text) {
        addWhole(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of all that was added; to be asked once. */
    public String digits() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
