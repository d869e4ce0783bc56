package press.postmortem.generator.content;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.lang.KeyValuePair;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.file.FileTypeDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What Exif, XMP, IPTC, comments and text chunks of a picture or film say. */
final class PictureMetadata {
    /** Names of Exif and IPTC, of the keywords of PNG, and of the properties of XMP. */
    private static final Pattern PERSON = Pattern.compile(
            "artist|author|windows xp author|by-line|camera owner name|owner name|caption writer|writer/editor"
                    + "|dc:creator.*|(aux|exifex):(camera)?ownername|photoshop:captionwriter|xmprights:owner.*");

    private static final Pattern MACHINE =
            Pattern.compile("host computer|tiff:hostcomputer|.*serial number|(aux|exifex):.*serialnumber");
    private static final Pattern POSITION = Pattern.compile("exif:gpslatitude|.*iso 6709");

    /** Texts of Exif that are kept as bytes. */
    private static final Set<String> ENCODED = Set.of(
            "Windows XP Author",
            "Windows XP Comment",
            "Windows XP Keywords",
            "Windows XP Subject",
            "Windows XP Title",
            "User Comment");

    private final List<PictureNote> notes = new ArrayList<>();
    private Optional<PictureSize> size = Optional.empty();
    private boolean picture;
    private boolean whole = true;
    private boolean broken;

    private PictureMetadata() {}

    static PictureMetadata read(InputStream in) {
        PictureMetadata read = new PictureMetadata();
        try {
            BufferedInputStream buffered = new BufferedInputStream(in);
            FileType type = FileTypeDetector.detectFileType(buffered);
            if (type != FileType.Unknown) {
                Metadata metadata = ImageMetadataReader.readMetadata(buffered, -1, type);
                read.size = PictureSize.in(metadata);
                read.add(metadata);
                read.picture = saysMoreThanItsType(metadata);
            }
        } catch (ImageProcessingException e) {
            // of a format that it only seems to be
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            read.picture = true;
            read.broken = true;
        }
        return read;
    }

    /** Whether it is a picture, film or sound of a format that is read here, be it broken. */
    boolean isPicture() {
        return picture;
    }

    /** What it says, which is nothing for a file that is no picture; empty where it is too broken to be read. */
    Optional<List<PictureNote>> notes() {
        return broken ? Optional.empty() : Optional.of(List.copyOf(notes));
    }

    /** Whether all that it says of itself was read. */
    boolean isWhole() {
        return whole && !broken;
    }

    /** Empty for what is no PNG, JPEG, GIF or WebP, or is too broken to tell. */
    Optional<PictureSize> size() {
        return size;
    }

    private static boolean saysMoreThanItsType(Metadata metadata) {
        for (Directory directory : metadata.getDirectories()) {
            if (!(directory instanceof FileTypeDirectory)) {
                return true;
            }
        }
        return false;
    }

    private void add(Metadata metadata) {
        for (Directory directory : metadata.getDirectories()) {
            if (directory instanceof GpsDirectory gps) {
                addPosition(gps.getGeoLocation());
            } else if (directory instanceof XmpDirectory xmp) {
                xmp.getXmpProperties().forEach(this::add);
                whole &= !xmp.hasErrors();
            } else if (!(directory instanceof FileTypeDirectory)) {
                directory.getTags().forEach(tag -> add(directory, tag));
            }
        }
    }

    private void addPosition(GeoLocation position) {
        if (position != null && !position.isZero()) {
            String near = String.format(Locale.ROOT, "%.1f, %.1f", position.getLatitude(), position.getLongitude());
            notes.add(new PictureNote(PictureNote.Kind.POSITION, "GPS", near));
        }
    }

    private void add(Directory directory, Tag tag) {
        Object value = directory.getObject(tag.getTagType());
        if (ENCODED.contains(tag.getTagName()) && tag.getDescription() != null) {
            add(tag.getTagName(), tag.getDescription());
        } else if (value instanceof Iterable<?> values) {
            values.forEach(each -> add(tag.getTagName(), each));
        } else {
            add(tag.getTagName(), value);
        }
    }

    private void add(String name, Object value) {
        if (value instanceof KeyValuePair pair) {
            add(pair.getKey(), pair.getValue().toString());
        } else if (value instanceof String || value instanceof StringValue) {
            add(name, value.toString());
        } else if (value instanceof String[] || value instanceof StringValue[]) {
            for (Object each : (Object[]) value) {
                add(name, each.toString());
            }
        }
    }

    private void add(String name, String value) {
        String text = value.replace("\0", "").strip();
        if (text.isEmpty()) {
            return;
        }
        String key = name.toLowerCase(Locale.ROOT);
        if (POSITION.matcher(key).matches()) {
            notes.add(new PictureNote(PictureNote.Kind.POSITION, name, "a place on earth"));
        } else {
            notes.add(new PictureNote(kind(key), name, text));
        }
    }

    private static PictureNote.Kind kind(String key) {
        if (PERSON.matcher(key).matches()) {
            return PictureNote.Kind.PERSON;
        }
        return MACHINE.matcher(key).matches() ? PictureNote.Kind.MACHINE : PictureNote.Kind.TEXT;
    }
}
