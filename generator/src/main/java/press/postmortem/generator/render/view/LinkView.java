package press.postmortem.generator.render.view;

/** @param rel empty within the site */
public record LinkView(String href, String text, String rel) implements View {
    /** A link within the site. */
    public static LinkView to(String href, String text) {
        return new LinkView(href, text, "");
    }

    public static LinkView absent() {
        return to("", "");
    }

    @Override
    public boolean isAbsent() {
        return href.isEmpty();
    }
}
