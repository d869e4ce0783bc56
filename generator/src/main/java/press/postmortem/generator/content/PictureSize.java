package press.postmortem.generator.content;

import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import java.util.Map;
import java.util.Optional;

/** How wide and high a picture is, in its own pixels, the way round in which it is shown. */
public record PictureSize(int width, int height) {
    /** Of Exif: from this orientation on, a picture lies on its side. */
    private static final int ON_ITS_SIDE = 5;

    /** By directory, what it calls the width and the height. */
    private static final Map<Class<? extends Directory>, int[]> TAGS = Map.of(
            PngDirectory.class, new int[] {PngDirectory.TAG_IMAGE_WIDTH, PngDirectory.TAG_IMAGE_HEIGHT},
            JpegDirectory.class, new int[] {JpegDirectory.TAG_IMAGE_WIDTH, JpegDirectory.TAG_IMAGE_HEIGHT},
            GifHeaderDirectory.class,
                    new int[] {GifHeaderDirectory.TAG_IMAGE_WIDTH, GifHeaderDirectory.TAG_IMAGE_HEIGHT},
            WebpDirectory.class, new int[] {WebpDirectory.TAG_IMAGE_WIDTH, WebpDirectory.TAG_IMAGE_HEIGHT});

    /** @return empty for what is no PNG, JPEG, GIF or WebP, or is too broken to tell */
    static Optional<PictureSize> in(Metadata metadata) {
        try {
            return said(metadata);
        } catch (MetadataException | RuntimeException e) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("ArgumentSelectionDefectChecker") // swapped is what is meant
    private PictureSize turned() {
        return new PictureSize(height, width);
    }

    private static Optional<PictureSize> said(Metadata metadata) throws MetadataException {
        for (Directory directory : metadata.getDirectories()) {
            int[] tags = TAGS.getOrDefault(directory.getClass(), new int[0]);
            if (tags.length > 0 && directory.containsTag(tags[0]) && directory.containsTag(tags[1])) {
                PictureSize size = new PictureSize(directory.getInt(tags[0]), directory.getInt(tags[1]));
                return Optional.of(liesOnItsSide(metadata) ? size.turned() : size);
            }
        }
        return Optional.empty();
    }

    private static boolean liesOnItsSide(Metadata metadata) throws MetadataException {
        ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        return exif != null
                && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                && exif.getInt(ExifIFD0Directory.TAG_ORIENTATION) >= ON_ITS_SIDE;
    }
}
