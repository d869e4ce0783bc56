package press.postmortem.generator.content;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What is packed into a file by gzip or as a zip, which documents of office programs are as well. */
final class Unpacked {
    /** Of packages within packages no more are opened. */
    private static final int DEEPEST = 3;

    private final List<PictureNote> notes = new ArrayList<>();
    private int room = AssetReader.LARGEST_TEXT;
    private boolean whole = true;

    private Unpacked() {}

    static boolean isPacked(byte[] start) {
        return isGzip(start) || isZip(start);
    }

    static Unpacked read(InputStream in, byte[] start) {
        Unpacked read = new Unpacked();
        read.open(in, start, "it", 1);
        return read;
    }

    /** A text for each file in it, by its name there. */
    List<PictureNote> notes() {
        return List.copyOf(notes);
    }

    /** Whether there is no more in it. */
    boolean isWhole() {
        return whole;
    }

    private void open(InputStream in, byte[] start, String name, int depth) {
        try {
            if (isGzip(start)) {
                add(new GZIPInputStream(in), name, depth);
            } else {
                openZip(new ZipInputStream(in), depth);
            }
        } catch (IOException | IllegalArgumentException e) {
            whole = false;
        }
    }

    private void openZip(ZipInputStream zip, int depth) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null && room > 0; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) {
                add(zip, entry.getName(), depth);
            }
        }
        whole &= room > 0;
    }

    private void add(InputStream in, String name, int depth) throws IOException {
        byte[] bytes = in.readNBytes(room);
        room -= bytes.length;
        whole &= room > 0;
        if (isPacked(bytes) && depth < DEEPEST) {
            open(new BufferedInputStream(new ByteArrayInputStream(bytes)), bytes, name, depth + 1);
        } else if (AssetReader.isText(bytes)) {
            note(name, DecodedText.of(bytes).text());
        } else {
            PictureMetadata metadata = PictureMetadata.read(new ByteArrayInputStream(bytes));
            metadata.notes().ifPresent(notes::addAll);
            TextRuns runs = TextRuns.of(bytes);
            note(name, runs.text());
            whole &= runs.whole() || metadata.isPicture() && metadata.notes().isPresent();
        }
    }

    private void note(String name, String text) {
        notes.add(new PictureNote(PictureNote.Kind.TEXT, name, name + "\n" + text));
    }

    private static boolean isGzip(byte[] start) {
        return start.length > 2 && start[0] == 0x1F && (start[1] & 0xFF) == 0x8B;
    }

    private static boolean isZip(byte[] start) {
        return start.length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
    }
}
