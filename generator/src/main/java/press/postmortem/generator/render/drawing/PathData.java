package press.postmortem.generator.render.drawing;

/**
 * What an SVG path consists of: upright and level lines, each written from where the one before ended or from the corner of the
 * drawing, whichever is shorter. Places are rounded to tenths of a pixel before, so that no error adds up.
 */
final class PathData {
    private final StringBuilder out = new StringBuilder();
    private long x;
    private long y;

    PathData add(Layout.Line line) {
        move(tenths(line.x1()), tenths(line.y1()));
        return line.x1() == line.x2() ? upright(line.y2()) : level(line.x2());
    }

    /** A box, begun at its upper left corner. It ends where it began, so it is the last of its path. */
    PathData box(double left, double top, double right, double bottom) {
        move(tenths(left), tenths(top));
        level(right).upright(bottom).level(left);
        out.append('z');
        return this;
    }

    private void move(long toX, long toY) {
        String fromCorner = "M" + pair(toX, toY);
        String fromHere = "m" + pair(toX - x, toY - y);
        out.append(out.length() > 0 && fromHere.length() < fromCorner.length() ? fromHere : fromCorner);
        x = toX;
        y = toY;
    }

    private PathData upright(double to) {
        line('V', tenths(to), tenths(to) - y);
        y = tenths(to);
        return this;
    }

    private PathData level(double to) {
        line('H', tenths(to), tenths(to) - x);
        x = tenths(to);
        return this;
    }

    private void line(char command, long fromCorner, long fromHere) {
        String absolute = number(fromCorner);
        String relative = number(fromHere);
        boolean shorter = relative.length() < absolute.length();
        out.append(shorter ? Character.toLowerCase(command) : command).append(shorter ? relative : absolute);
    }

    /** A sign parts numbers as well as a blank does. */
    private static String pair(long first, long second) {
        return number(first) + (second < 0 ? "" : " ") + number(second);
    }

    private static long tenths(double pixels) {
        return Math.round(pixels * 10);
    }

    private static String number(long tenths) {
        return Svg.number(tenths / 10.0);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
