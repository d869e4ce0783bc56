package press.postmortem.generator.render.view;

/** @param machine for {@code <time datetime>}; empty where that attribute can't say it */
public record TimeView(String text, String machine) implements View {}
