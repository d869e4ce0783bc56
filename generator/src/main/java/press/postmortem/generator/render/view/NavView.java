package press.postmortem.generator.render.view;

/** @param here whether it leads to the page that it stands on */
public record NavView(String href, String text, boolean here) implements View {}
