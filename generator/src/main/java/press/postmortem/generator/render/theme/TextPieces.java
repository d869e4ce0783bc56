package press.postmortem.generator.render.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** A text while it is being written: its pieces, none of which is copied before the last one is there. */
final class TextPieces {
    private final List<String> pieces = new ArrayList<>();

    void add(String piece) {
        pieces.add(piece);
    }

    String text() {
        return String.join("", pieces);
    }

    /**
     * The text in order, cut where long texts begin and end that stand on many pages.
     *
     * @param shared by identity: an equal text that is another object is a part of what stands around it
     */
    List<String> around(Collection<String> shared) {
        Set<String> apart = Collections.newSetFromMap(new IdentityHashMap<>());
        apart.addAll(shared);
        List<String> cut = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (apart.contains(pieces.get(i))) {
                join(begin, i, cut);
                cut.add(pieces.get(i));
                begin = i + 1;
            }
        }
        join(begin, pieces.size(), cut);
        return List.copyOf(cut);
    }

    private void join(int begin, int end, List<String> cut) {
        String between = String.join("", pieces.subList(begin, end));
        if (!between.isEmpty()) {
            cut.add(between);
        }
    }
}
