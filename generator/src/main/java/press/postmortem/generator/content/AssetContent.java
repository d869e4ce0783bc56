package press.postmortem.generator.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.diagnostic.SourceFile;

/**
 * What can be read of an {@link Asset} without looking at the picture.
 *
 * @param path the asset's
 * @param text of a file that is text, without the pictures embedded in it; empty of every other
 * @param notes what it, or a picture embedded in it, says of itself
 * @param unread what of it was not read, as a clause; empty where nothing was left out
 * @param size of a PNG, JPEG, GIF or WebP that says it
 */
public record AssetContent(
        String path,
        Optional<SourceFile> text,
        List<PictureNote> notes,
        Optional<String> unread,
        Optional<PictureSize> size) {
    public AssetContent {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
        notes = List.copyOf(notes);
        Objects.requireNonNull(unread, "unread");
        Objects.requireNonNull(size, "size");
    }
}
