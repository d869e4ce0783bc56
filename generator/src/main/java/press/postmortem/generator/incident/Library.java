package press.postmortem.generator.incident;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.diagnostic.SourceFile;

/**
 * Everything that was read: what {@code lint} checks and {@code plan} turns into pages.
 *
 * @param siteSource {@code site.yaml}, where there is one
 * @param postmortems newest first; those without a date last, by id
 * @param pages by path
 * @param assets what a page may refer to, by path below the content root
 * @param statics published whole; the path is that below the site's root
 * @param mentions what each report and page refers to, by the path of its source; see {@link Mentions}
 */
public record Library(
        Site site,
        Optional<SourceFile> siteSource,
        List<Postmortem> postmortems,
        Optional<Page> introduction,
        List<Page> pages,
        SortedMap<String, Asset> assets,
        List<Asset> statics,
        Map<String, List<Mention>> mentions) {
    public Library {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(siteSource, "siteSource");
        postmortems = List.copyOf(postmortems);
        Objects.requireNonNull(introduction, "introduction");
        pages = List.copyOf(pages);
        assets = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, Asset>) assets));
        statics = List.copyOf(statics);
        mentions = Map.copyOf(mentions);
    }

    /** The same library with other reports. */
    public Library withPostmortems(List<Postmortem> others) {
        return new Library(site, siteSource, others, introduction, pages, assets, statics, mentions);
    }

    /** The same library on a day: a report that is to come out later is still a draft. */
    public Library asOf(LocalDate today) {
        return postmortems.stream().noneMatch(report -> isToCome(report, today))
                ? this
                : withPostmortems(postmortems.stream()
                        .map(report -> isToCome(report, today) ? report.drafted() : report)
                        .toList());
    }

    /** Where the incident itself is after that day, the day is an old one and says nothing of the report. */
    private static boolean isToCome(Postmortem report, LocalDate today) {
        return report.published().filter(today::isBefore).isPresent()
                && report.date().filter(today::isBefore).isEmpty();
    }

    /** What a file of this library refers to. */
    public List<Mention> mentions(SourceFile source) {
        return mentions.get(source.path());
    }

    /** All that are no reports: the introduction, then the pages. */
    public Stream<Page> plainPages() {
        return Stream.concat(introduction.stream(), pages.stream());
    }

    /** The reports, the introduction and the pages, as they were read. */
    public Stream<SourceFile> markdown() {
        return Stream.concat(
                postmortems.stream().map(Postmortem::source),
                plainPages().map(page -> page.document().source()));
    }
}
