package press.postmortem.generator.render.view;

/** @param machine for {@code <time datetime>}; empty where that attribute can't say it */
public record TimeView(String text, String machine) implements View {
    public static TimeView absent() {
        return new TimeView("", "");
    }

    @Override
    public boolean isAbsent() {
        return text.isEmpty();
    }
}
