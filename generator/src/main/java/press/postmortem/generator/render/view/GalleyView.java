package press.postmortem.generator.render.view;

import java.util.List;

/**
 * A report on paper, as it stands among others. Alone, its headings are a level higher: they are raised in what the template
 * wrote, or, where one of them has the lowest level, the template is run again.
 *
 * @param headline the tag of its headline, as in {@code h2}
 * @param links the addresses that its links lead to, by the numbers of their notes, from 1
 */
public record GalleyView(String headline, IncidentView incident, List<String> links) implements View {
    public GalleyView {
        links = List.copyOf(links);
    }
}
