package press.postmortem.generator.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.render.output.Galley;
import press.postmortem.generator.render.output.Piece;

/** Galleys that need be read only once. */
final class SameGalley {
    private SameGalley() {}

    /** The galley that this one was made of, where both do say the same; else the galley itself. */
    static Galley of(Galley galley) {
        Optional<Galley> lower = galley.lower();
        return lower.isPresent()
                        && differInLevelsAlone(galley.pieces(), lower.get().pieces())
                ? lower.get()
                : galley;
    }

    private static boolean differInLevelsAlone(List<Piece> some, List<Piece> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!differInLevelsAlone(some.get(i).bytes(), others.get(i).bytes())) {
                return false;
            }
        }
        return true;
    }

    private static boolean differInLevelsAlone(byte[] some, byte[] others) {
        if (some.length != others.length) {
            return false;
        }
        int same = Arrays.mismatch(some, others);
        while (same >= 0) {
            if (!isLevel(some, same) || !isLevel(others, same)) {
                return false;
            }
            int next = Arrays.mismatch(some, same + 1, some.length, others, same + 1, others.length);
            same = next < 0 ? next : same + 1 + next;
        }
        return true;
    }

    private static boolean isLevel(byte[] html, int at) {
        boolean digit = html[at] >= '1' && html[at] <= '6';
        return digit && (stands("<h", html, at) || stands("</h", html, at));
    }

    private static boolean stands(String tag, byte[] html, int end) {
        int start = end - tag.length();
        for (int i = 0; i < tag.length(); i++) {
            if (start < 0 || html[start + i] != tag.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
