package press.postmortem.generator.render.drawing;

/**
 * From the first to the last second that a time can mean. All ranges of a drawing count from one moment, whichever that is.
 */
public record Range(long earliest, long latest) {
    public Range {
        if (latest < earliest) {
            throw new IllegalArgumentException("a range that ends before it begins");
        }
    }

    public boolean isExact() {
        return earliest == latest;
    }

    /** Where its mark is drawn. */
    public long middle() {
        return earliest + length() / 2;
    }

    /** In seconds. */
    public long length() {
        return latest - earliest;
    }

    boolean overlaps(Range other) {
        return earliest <= other.latest && other.earliest <= latest;
    }

    boolean covers(Range other) {
        return earliest <= other.earliest && other.latest <= latest;
    }

    Range and(Range other) {
        return new Range(Math.min(earliest, other.earliest), Math.max(latest, other.latest));
    }
}
