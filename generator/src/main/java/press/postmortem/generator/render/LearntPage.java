package press.postmortem.generator.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.incident.Lessons;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.Listed;
import press.postmortem.generator.render.edition.PageLinks;
import press.postmortem.generator.render.html.HtmlWriter;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.html.Links;
import press.postmortem.generator.render.html.Outline;
import press.postmortem.generator.render.view.LearntView;
import press.postmortem.generator.render.view.LessonsView;
import press.postmortem.generator.render.words.Words;

/** What went well, what went poorly, and where those concerned were lucky, in all reports. */
final class LearntPage {
    private final Edition edition;
    private final Words words;
    private final Addresses addresses;
    private final List<Postmortem> reports;

    /** @param reports those that tell of a lesson, newest first */
    LearntPage(Edition edition, Addresses addresses, List<Postmortem> reports) {
        this.edition = edition;
        this.words = edition.words();
        this.addresses = addresses;
        this.reports = reports;
    }

    LearntView view() {
        long lessons = reports.stream()
                .map(Postmortem::lessons)
                .mapToLong(all ->
                        all.well().size() + all.poorly().size() + all.lucky().size())
                .sum();
        return new LearntView(
                words.say("learnt.stand", words.count("lessons", lessons), words.count("reports", reports.size())),
                reports.stream().map(this::view).toList());
    }

    private LearntView.LearntFromView view(Postmortem report) {
        Links links = new PageLinks(edition, addresses, PageLinks.Place.none(), report.source());
        HtmlWriter writer = new HtmlWriter(links, new Outline(4), words);
        return new LearntView.LearntFromView(
                Edition.top(Ids.prefix(report)),
                new Listed(edition, addresses).view(report),
                Stream.of(
                                lessons(report, "lessons.well", report.lessons().well(), writer),
                                lessons(
                                        report,
                                        "lessons.poorly",
                                        report.lessons().poorly(),
                                        writer),
                                lessons(
                                        report,
                                        "lessons.lucky",
                                        report.lessons().lucky(),
                                        writer))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<LessonsView> lessons(
            Postmortem report, String title, List<Lessons.Lesson> lessons, HtmlWriter writer) {
        List<LessonsView.ItemView> items = lessons.stream()
                .map(lesson -> new LessonsView.ItemView(writer.inlines(lesson.text())))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new LessonsView(Listed.language(report, edition.site()), words.say(title), items));
    }
}
