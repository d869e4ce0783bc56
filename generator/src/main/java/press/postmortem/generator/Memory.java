package press.postmortem.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.incident.Mention;
import press.postmortem.generator.incident.Page;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.CheckMemory;
import press.postmortem.generator.plan.PlanMemory;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.render.edition.EditionMemory;
import press.postmortem.generator.render.theme.Theme;

/** What was made of the files of one site when they were last read, so that only what changed since is made again. */
record Memory(
        Memo<Asset, Checked<Optional<SourceFile>>> texts,
        Memo<SourceFile, Checked<Read<Postmortem>>> reports,
        Order<Postmortem> newestFirst,
        Memo<SourceFile, Checked<Read<Page>>> introductions,
        Memo<SourceFile, Checked<Read<Page>>> pages,
        Memo<Asset, ReadAsset> assets,
        Memo<String, Checked<Theme>> themes,
        Memo<Site, List<Planned.EditorSchema>> schemas,
        PlanMemory plans,
        EditionMemory editions,
        CheckMemory checks) {
    /**
     * A report or a page, and what others ask of it alone.
     *
     * @param <T> which of them
     * @param mentions what it refers to
     * @param newest the last day that it tells of as past, where it is a report that tells of any
     */
    record Read<T>(T value, List<Mention> mentions, Optional<LocalDate> newest) {
        Read {
            mentions = List.copyOf(mentions);
        }
    }

    static Memory empty() {
        return new Memory(
                new Memo<>(),
                new Memo<>(),
                new Order<>(LibraryReader.NEWEST_FIRST),
                new Memo<>(),
                new Memo<>(),
                new Memo<>(),
                new Memo<>(),
                new Memo<>(),
                new PlanMemory(),
                new EditionMemory(),
                new CheckMemory());
    }
}
