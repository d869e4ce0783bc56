package press.postmortem.generator.lint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.Lessons;
import press.postmortem.generator.incident.Postmortem;

/** What a report says in its author's own words, paragraph by paragraph: no code, and nothing that is quoted. */
final class Prose implements Block.Visitor {
    private static final String QUOTATION = "blockquote";

    private final List<List<Inline>> paragraphs = new ArrayList<>();

    private Prose() {}

    static List<List<Inline>> of(Postmortem report) {
        Prose prose = new Prose();
        report.heading().ifPresent(prose::heading);
        prose.paragraphs.add(report.summary());
        report.trigger().map(Postmortem.Trigger::text).ifPresent(prose.paragraphs::add);
        report.causes().stream().map(Postmortem.Cause::text).forEach(prose.paragraphs::add);
        prose.paragraphs.addAll(report.contributing());
        Stream.of(
                        report.lessons().well(),
                        report.lessons().poorly(),
                        report.lessons().lucky())
                .flatMap(List::stream)
                .filter(Lessons.Lesson::fromFrontMatter)
                .forEach(lesson -> prose.paragraphs.add(lesson.text()));
        prose.addAll(report.document().blocks());
        report.document().footnotes().forEach(footnote -> prose.addAll(footnote.content()));
        return prose.paragraphs;
    }

    private void addAll(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    @Override
    public void heading(Block.Heading heading) {
        paragraphs.add(heading.content());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        paragraphs.add(paragraph.content());
    }

    @Override
    public void plain(Block.Plain plain) {
        paragraphs.add(plain.content());
    }

    @Override
    public void codeBlock(Block.CodeBlock codeBlock) {}

    @Override
    public void quote(Block.Quote quote) {}

    @Override
    public void admonition(Block.Admonition admonition) {
        paragraphs.add(admonition.title());
        addAll(admonition.content());
    }

    @Override
    public void bulletList(Block.BulletList bulletList) {
        bulletList.items().forEach(item -> addAll(item.content()));
    }

    @Override
    public void orderedList(Block.OrderedList orderedList) {
        orderedList.items().forEach(item -> addAll(item.content()));
    }

    @Override
    public void table(Block.Table table) {
        Stream.concat(Stream.of(table.head()), table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> paragraphs.add(cell.content()));
    }

    @Override
    public void definitionList(Block.DefinitionList definitionList) {
        definitionList.definitions().forEach(definition -> {
            paragraphs.addAll(definition.terms());
            definition.descriptions().forEach(this::addAll);
        });
    }

    @Override
    public void thematicBreak(Block.ThematicBreak thematicBreak) {}

    @Override
    public void element(Block.Element element) {
        if (!element.tag().equals(QUOTATION)) {
            addAll(element.content());
        }
    }
}
