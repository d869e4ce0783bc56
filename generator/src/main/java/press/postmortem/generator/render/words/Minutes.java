package press.postmortem.generator.render.words;

import press.postmortem.generator.incident.Span;

/** A range in whole minutes, rounded outward, so that it claims no more than is known. */
public final class Minutes {
    private static final int SECONDS = 60;

    private Minutes() {}

    public static long least(Span span) {
        return Math.floorDiv(span.min().toSeconds(), SECONDS);
    }

    public static long greatest(Span span) {
        return -Math.floorDiv(-span.max().toSeconds(), SECONDS);
    }
}
