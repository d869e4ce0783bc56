package press.postmortem.generator.render.theme;

import java.util.List;
import java.util.function.Supplier;
import press.postmortem.generator.render.output.Pieces;
import press.postmortem.generator.render.view.RowView;

/** Keeps what was written of rows that stand on several pages ({@link RowView#isShared}). */
public interface KnownRows {
    /** @param writing of the row, where it is not known */
    Pieces row(Place place, Supplier<Pieces> writing);

    /**
     * All that it depends on.
     *
     * @param content what the template says of each row; with {@code row} the very objects
     * @param around what it asks of the views around the row
     */
    record Place(Object content, RowView row, List<Object> around) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Place place
                    && row == place.row
                    && content == place.content
                    && around.equals(place.around);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(row) + System.identityHashCode(content);
        }
    }
}
