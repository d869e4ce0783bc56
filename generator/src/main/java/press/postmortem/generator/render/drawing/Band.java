package press.postmortem.generator.render.drawing;

import java.util.Objects;

/**
 * A phase.
 *
 * @param title in words; empty where the phase has none
 * @param from in seconds, counted as {@link Range} does; so {@code to}
 */
public record Band(String title, Texture texture, long from, long to) {
    public Band {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(texture, "texture");
    }
}
