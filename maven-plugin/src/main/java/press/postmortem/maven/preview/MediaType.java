package press.postmortem.maven.preview;

import java.util.Map;

/** What browsers are told a file is. */
final class MediaType {
    /** Bytes, of which nothing is known. */
    private static final String UNKNOWN = "application/octet-stream";

    private static final String TEXT = "; charset=utf-8";

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("avif", "image/avif"),
            Map.entry("css", "text/css" + TEXT),
            Map.entry("csv", "text/csv" + TEXT),
            Map.entry("gif", "image/gif"),
            Map.entry("html", "text/html" + TEXT),
            Map.entry("ico", "image/x-icon"),
            Map.entry("ics", "text/calendar" + TEXT),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("js", "text/javascript" + TEXT),
            Map.entry("json", "application/json"),
            Map.entry("md", "text/markdown" + TEXT),
            Map.entry("mp4", "video/mp4"),
            Map.entry("opml", "text/x-opml" + TEXT),
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("txt", "text/plain" + TEXT),
            Map.entry("webm", "video/webm"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("xml", "application/xml"));

    private MediaType() {}

    /** @param path of a file; what follows the last dot says what it is */
    static String of(String path) {
        return BY_ENDING.getOrDefault(path.substring(path.lastIndexOf('.') + 1), UNKNOWN);
    }
}
