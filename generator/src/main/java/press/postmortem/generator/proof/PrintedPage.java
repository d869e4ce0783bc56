package press.postmortem.generator.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.render.output.Piece;

/**
 * What a made piece of HTML says, and the places in it, in one pass. It was written here, so its syntax is sound: no {@code >}
 * stands in a tag but at its end.
 *
 * @param letters its words and those that stand for its pictures
 * @param pictures how many there are
 */
record PrintedPage(Letters letters, int pictures, Places places) {
    /**
     * @param ids how places of the page are called
     * @param targets where links lead that stay on the page
     */
    record Places(List<String> ids, List<String> targets) {
        Places {
            ids = List.copyOf(ids);
            targets = List.copyOf(targets);
        }
    }

    /** @param pieces each of them whole elements */
    static PrintedPage of(List<Piece> pieces) {
        Reading reading = new Reading();
        pieces.forEach(piece -> reading.read(piece.bytes()));
        return reading.page();
    }

    private static final class Reading {
        private final Letters letters = Letters.none();
        private byte[] html = {};
        private final List<String> ids = new ArrayList<>();
        private final List<String> targets = new ArrayList<>();
        private int pictures;

        void read(byte[] piece) {
            html = piece;
            int at = 0;
            while (at < piece.length) {
                at = piece[at] == '<' ? tag(at) : text(at);
            }
        }

        PrintedPage page() {
            return new PrintedPage(letters, pictures, new Places(ids, targets));
        }

        /** @return where the text has ended */
        private int text(int start) {
            byte[] units = html;
            int end = start;
            boolean escaped = false;
            while (end < units.length) {
                byte unit = units[end];
                if (unit == '<') {
                    break;
                }
                escaped |= unit == '&';
                end++;
            }
            if (escaped) {
                letters.add(decoded(start, end));
            } else {
                letters.add(units, start, end);
            }
            return end;
        }

        /** @return where the tag has ended */
        private int tag(int start) {
            byte[] units = html;
            boolean picture = stands("<img ", start);
            pictures += picture ? 1 : 0;
            int end = start;
            while (end < units.length) {
                byte unit = units[end];
                if (unit == '>') {
                    break;
                }
                end++;
                if (unit == '=' && end < units.length && units[end] == '"') {
                    int value = end + 1;
                    end = value;
                    while (end < units.length && units[end] != '"') {
                        end++;
                    }
                    attribute(value, end, picture);
                    end++;
                }
            }
            return Math.min(end + 1, units.length);
        }

        private void attribute(int start, int end, boolean ofPicture) {
            int name = start - 2;
            if (stands(" id", name - 3) && start < end) {
                ids.add(decoded(start, end));
            } else if (stands(" href", name - 5) && stands("#", start) && start + 1 < end) {
                targets.add(decoded(start + 1, end));
            } else if (ofPicture && stands(" alt", name - 4)) {
                letters.add(decoded(start, end));
            }
        }

        private boolean stands(String text, int at) {
            return Markup.stands(text, html, at);
        }

        private String decoded(int start, int end) {
            return Entities.decoded(new String(html, start, end - start, StandardCharsets.UTF_8));
        }
    }
}
