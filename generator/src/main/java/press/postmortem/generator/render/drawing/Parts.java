package press.postmortem.generator.render.drawing;

import java.util.ArrayList;
import java.util.List;

/** What lies on the band. */
final class Parts {
    private Parts() {}

    static List<Layout.Stripe> stripes(Chart chart, TimeScale scale) {
        return chart.bands().stream()
                .map(band -> new Layout.Stripe(band.texture(), scale.at(band.from()), scale.at(band.to())))
                .toList();
    }

    static List<Layout.Stripe> uncertain(Chart chart, TimeScale scale) {
        return chart.marks().stream()
                .map(Mark::range)
                .filter(range -> !range.isExact())
                .map(range ->
                        new Layout.Stripe(Texture.UNCERTAIN, scale.at(range.earliest()), scale.at(range.latest())))
                .filter(stripe -> stripe.length() >= 1)
                .toList();
    }

    static List<Layout.Spot> spots(Chart chart, TimeScale scale) {
        return chart.marks().stream()
                .map(mark -> new Layout.Spot(scale.at(mark.range().middle()), mark.logged()))
                .toList();
    }

    /** @param distance those that are nearer to each other are drawn as one, in pixels */
    static List<Double> events(Chart chart, TimeScale scale, double distance) {
        List<Double> strokes = new ArrayList<>();
        chart.events().stream()
                .mapToDouble(event -> scale.at(event.middle()))
                .sorted()
                .filter(at -> strokes.isEmpty() || at - strokes.get(strokes.size() - 1) >= distance)
                .forEach(strokes::add);
        return strokes;
    }
}
