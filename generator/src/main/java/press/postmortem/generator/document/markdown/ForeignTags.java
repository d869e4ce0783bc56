package press.postmortem.generator.document.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.text.AdmonitionKinds;
import press.postmortem.generator.document.text.Characters;
import press.postmortem.generator.document.text.Findings;
import press.postmortem.generator.document.text.ForeignTag;
import press.postmortem.generator.document.text.SafeUrl;
import press.postmortem.generator.document.text.Snippet;

/**
 * What becomes of other generators' tags. Those that become a block stand alone on their line; amid a text they are left out.
 *
 * <ul>
 *   <li>{@code figure}, {@code image}, {@code img}, and an {@code include} of such a file: a picture with its caption;
 *   <li>{@code note}, {@code warning} and the like, {@code alert}, {@code hint}, {@code notice}, {@code callout} around
 *       blocks: an admonition;
 *   <li>{@code highlight} around lines: code;
 *   <li>{@code youtube}, {@code vimeo}, {@code gist}: a link;
 *   <li>{@code ref}, {@code relref} as the target of a link: that file;
 *   <li>{@code track}, by which status pages say when a notice was given: {@linkplain ForeignTag#time that time}, amid the text;
 *   <li>attribute lists, {@code raw}, {@code toc}, {@code comment}: nothing, as they say nothing to readers;
 *   <li>any other: the tag goes, with a warning; what it stands around stays.
 * </ul>
 */
final class ForeignTags {
    private static final Set<String> FIGURES = Set.of("figure", "image", "img", "picture");
    private static final Set<String> CONTAINERS = Set.of("alert", "hint", "notice", "callout", "admonition");
    private static final Set<String> REFERENCES = Set.of("ref", "relref", "link", "post_url");
    private static final Set<String> SILENT = Set.of("raw", "toc", "comment");
    private static final Map<String, String> PLAYERS = Map.of(
            "youtube", "https://www.youtube.com/watch?v=",
            "vimeo", "https://vimeo.com/",
            "gist", "https://gist.github.com/");

    private ForeignTags() {}

    static boolean isCode(ForeignTag tag) {
        return tag.name().equals("highlight") && !tag.closing();
    }

    /** Which kind of admonition it opens; empty where it opens none. */
    static Optional<String> kind(ForeignTag tag) {
        if (tag.closing()) {
            return Optional.empty();
        }
        if (CONTAINERS.contains(tag.name())) {
            return Optional.of(tag.attribute("type", "style", "color", "level", "status")
                    .or(() -> tag.word(0))
                    .filter(AdmonitionKinds::isKnown)
                    .orElse("note"));
        }
        return Optional.of(tag.name()).filter(AdmonitionKinds::isKnown);
    }

    /** The title of the admonition that it opens. */
    static Optional<String> title(ForeignTag tag) {
        int firstTitle = CONTAINERS.contains(tag.name())
                        && tag.word(0).filter(AdmonitionKinds::isKnown).isPresent()
                ? 1
                : 0;
        List<String> words = tag.words()
                .subList(Math.min(firstTitle, tag.words().size()), tag.words().size());
        return tag.attribute("title", "heading")
                .or(() -> words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words)));
    }

    /** What stands in the place of a tag that is alone on its line and around nothing. */
    static List<Block> alone(ForeignTag tag, String written, int offset, Findings findings) {
        if (isFigure(tag)) {
            return figure(tag, offset, findings);
        }
        if (PLAYERS.containsKey(tag.name()) && !tag.words().isEmpty()) {
            String target = PLAYERS.get(tag.name()) + String.join("/", tag.words());
            Inline text = new Inline.Text(Characters.presentable(target), offset);
            return SafeUrl.link(target)
                    .map(safe -> new Inline.Link(safe, "", List.of(text), true, offset))
                    .<List<Block>>map(link -> List.of(new Block.Paragraph(List.of(link), offset)))
                    .orElse(List.of());
        }
        warn(tag, written, offset, findings);
        return List.of();
    }

    /** Says that a tag is left out, unless it says nothing to readers anyway. */
    static void warn(ForeignTag tag, String written, int offset, Findings findings) {
        boolean silent = tag.isAttributeList() || tag.closing() || SILENT.contains(tag.name());
        if (!silent) {
            findings.add(ReadingRule.FOREIGN_TAG, offset, Snippet.of(written));
        }
    }

    /** The file that the target of a link names by a tag, as {@code {{< ref "rain.md" >}}} does. */
    static String target(String written) {
        return ForeignTag.find(written, 0)
                .filter(found -> REFERENCES.contains(found.tag().name()))
                .flatMap(found -> found.tag().word(0).map(file -> file + written.substring(found.end())))
                .orElse(written);
    }

    private static boolean isFigure(ForeignTag tag) {
        boolean included = tag.name().startsWith("include")
                && tag.word(0)
                        .filter(file -> file.contains("figure") || file.contains("image") || file.contains("img"))
                        .isPresent();
        return !tag.closing() && (FIGURES.contains(tag.name()) || included);
    }

    private static List<Block> figure(ForeignTag tag, int offset, Findings findings) {
        String address = tag.attribute("src", "url", "image_path", "path", "file")
                .or(() -> FIGURES.contains(tag.name()) ? tag.word(0) : Optional.empty())
                .orElse("");
        String caption = tag.attribute("caption", "title").orElse("");
        String alternative = tag.attribute("alt").orElse("");
        List<Block> content = new ArrayList<>();
        Optional<String> target = SafeUrl.picture(address);
        if (target.isPresent()) {
            Inline image = new Inline.Image(target.get(), Characters.presentable(alternative), "", size(tag), offset);
            content.add(new Block.Plain(List.of(image), offset));
        } else {
            findings.add(ReadingRule.UNSAFE_PICTURE, offset, Snippet.of(address));
        }
        if (!caption.isBlank()) {
            List<Inline> text = MarkdownReader.readInline(caption, offset);
            Block words = new Block.Plain(text, offset);
            content.add(new Block.Element("figcaption", Map.of(), List.of(words), offset + 1));
        }
        return List.of(new Block.Element("figure", Map.of(), content, offset));
    }

    private static Map<String, String> size(ForeignTag tag) {
        Map<String, String> size = new LinkedHashMap<>();
        for (String side : List.of("width", "height")) {
            tag.attribute(side).filter(HtmlSafeList::isNumber).ifPresent(value -> size.put(side, value));
        }
        return size;
    }
}
