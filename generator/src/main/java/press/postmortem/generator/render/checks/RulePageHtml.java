package press.postmortem.generator.render.checks;

import java.util.List;
import java.util.Optional;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.document.text.SafeUrl;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.render.html.Fragment;
import press.postmortem.generator.render.html.HtmlWriter;
import press.postmortem.generator.render.html.Links;
import press.postmortem.generator.render.html.Markup;
import press.postmortem.generator.render.html.Outline;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.words.Words;
import press.postmortem.generator.review.RulePage;

/** A rule's page; an example shows its files and what the rule says of them. */
final class RulePageHtml {
    private static final String EXAMPLE = "case";
    private static final String FILE = "--- file: ";
    private static final String FILE_END = " ---";
    private static final String DIVIDER = "\n.\n";
    /** How the name of a rule's page ends, where another one links to it. */
    private static final String PAGE = ".md";
    /** Stands in addresses that are to be filled in. */
    private static final String GAP = "…";

    private final RulePage page;
    private final Words words;
    private final SourceFile source;
    private final Markup out = new Markup();

    RulePageHtml(RulePage page, Words words) {
        this.page = page;
        this.words = words;
        this.source = new SourceFile(page.rule().id() + ".md", page.text());
    }

    static String path(String rule) {
        return "rules/" + rule + ".html";
    }

    OutputFile file() {
        String id = page.rule().id();
        String level = page.rule().level().toString();
        out.open("header", "class", "head")
                .open("p", "class", "kick")
                .open("code")
                .text(id)
                .close("code");
        out.text(" ")
                .open("span", "class", "level " + level)
                .text(words.say("checks.level." + level))
                .close("span");
        out.close("p").open("h1").text(page.title()).close("h1").close("header").line();
        Document document = DocumentParser.parse(source).value();
        HtmlWriter writer = new HtmlWriter(new OwnLinks(), new Outline(2), words);
        out.open("div", "class", "text").line();
        for (Block block : document.blocks()) {
            if (block instanceof Block.CodeBlock code && code.language().equals(EXAMPLE)) {
                example(code);
            } else {
                out.html(writer.blocks(List.of(block)));
            }
        }
        out.close("div").line();
        return new ChecksFrame(words, path(id)).around(page.title(), out);
    }

    private void example(Block.CodeBlock code) {
        String fence = source.line(source.lineAt(code.offset()));
        String name = fence.substring(fence.indexOf(EXAMPLE) + EXAMPLE.length()).strip();
        String text = "\n" + code.code();
        int divider = text.indexOf(DIVIDER);
        String said = text.substring(divider + DIVIDER.length());
        out.open("figure", "class", "example")
                .open("figcaption")
                .text(name)
                .close("figcaption")
                .line();
        for (String file : text.substring(1, divider + 1).split("(?m)^" + FILE)) {
            if (!file.isEmpty()) {
                int end = file.indexOf(FILE_END + "\n");
                out.open("p", "class", "file").text(file.substring(0, end)).close("p");
                code(file.substring(end + FILE_END.length() + 1));
            }
        }
        out.open("p", "class", "file")
                .text(words.say(said.isEmpty() ? "checks.silent" : "checks.said"))
                .close("p");
        if (!said.isEmpty()) {
            code(said);
        }
        out.close("figure").line();
    }

    private void code(String code) {
        out.open("pre").open("code").text(code).close("code").close("pre").line();
    }

    /** A page about a rule refers to nothing but those of other rules, addresses and its own headings. */
    private static final class OwnLinks implements Links {
        @Override
        public Optional<Address> link(String target) {
            if (target.endsWith(PAGE)) {
                return Optional.of(Address.within(target.replace(PAGE, ".html")));
            }
            return Optional.of(target)
                    .filter(address -> !address.contains(GAP))
                    .filter(SafeUrl::allowsLink)
                    .map(Address::outside);
        }

        @Override
        public Optional<Address> image(String target) {
            return Optional.empty();
        }

        @Override
        public Address report(Postmortem report) {
            throw new IllegalArgumentException("no rule's page knows the report " + report.id());
        }

        @Override
        public String anchor(String id) {
            return "#" + Fragment.encoded(id);
        }

        @Override
        public Optional<String> id(String id) {
            return Optional.of(id);
        }
    }
}
