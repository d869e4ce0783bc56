package press.postmortem.generator.proof;

import java.util.Arrays;
import java.util.List;

/** The places of a part of a page, each by its {@link Digest}: a report has sixty, and stands on eight pages. */
final class PlaceDigests {
    private final long[] ids;

    /** Those that are no place of the same part. */
    private final long[] targets;

    private PlaceDigests(long[] ids, long[] targets) {
        this.ids = ids;
        this.targets = targets;
    }

    static PlaceDigests of(PrintedPage.Places places) {
        long[] ids = sorted(places.ids());
        long[] targets = Arrays.stream(sorted(places.targets()))
                .distinct()
                .filter(target -> Arrays.binarySearch(ids, target) < 0)
                .toArray();
        return new PlaceDigests(ids, targets);
    }

    private static long[] sorted(List<String> names) {
        return names.stream().mapToLong(Digest::of).sorted().toArray();
    }

    /**
     * Whether each place of a page has a name of its own, and each link within the page leads to one. Where that is not said, it may
     * still be so, as digests of two names may be the same.
     *
     * @param parts all of the page
     */
    static boolean areSound(List<PlaceDigests> parts) {
        long[] ids = new long[parts.stream().mapToInt(part -> part.ids.length).sum()];
        int count = 0;
        for (PlaceDigests part : parts) {
            System.arraycopy(part.ids, 0, ids, count, part.ids.length);
            count += part.ids.length;
        }
        Arrays.sort(ids);
        for (int i = 1; i < ids.length; i++) {
            if (ids[i] == ids[i - 1]) {
                return false;
            }
        }
        return parts.stream()
                .flatMapToLong(part -> Arrays.stream(part.targets))
                .allMatch(target -> Arrays.binarySearch(ids, target) >= 0);
    }
}
