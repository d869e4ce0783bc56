package press.postmortem.generator.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import press.postmortem.generator.diagnostic.Diagnostic;

/**
 * A name for each finding of a run that stays when lines are put in above it: rule, file and the text of the line, hashed, and
 * a number that tells equal ones apart.
 */
final class Fingerprints {
    private static final int DIGITS = 32;

    private final Map<String, Integer> seen = new HashMap<>();

    /** To be asked once for each finding, in the order of places. */
    String of(Diagnostic diagnostic, String path) {
        String line = diagnostic.location().excerpt().strip();
        String hash =
                hash(diagnostic.rule().id() + "\n" + path + "\n" + (line.isEmpty() ? diagnostic.message() : line));
        return hash + ":" + seen.merge(hash, 1, Integer::sum);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
