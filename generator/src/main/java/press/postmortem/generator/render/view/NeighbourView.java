package press.postmortem.generator.render.view;

/** The report before or after this one in time. */
public record NeighbourView(String href, String title, String date) implements View {
    public static NeighbourView absent() {
        return new NeighbourView("", "", "");
    }

    @Override
    public boolean isAbsent() {
        return href.isEmpty();
    }
}
