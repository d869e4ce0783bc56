package press.postmortem.generator.render.view;

import java.util.List;

/**
 * A report on paper, as it stands among others. Alone, its headings are a level higher: where none is of the
 * lowest level, than the template writes them.
 *
 * @param headline the tag of its headline, as in {@code h2}
 * @param links the addresses that its links lead to, by the numbers of their notes, from 1
 */
public record GalleyView(String headline, IncidentView incident, List<String> links) implements View {
    public GalleyView {
        links = List.copyOf(links);
    }
}
