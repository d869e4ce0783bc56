package press.postmortem.generator.lint.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.ReviewRule;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.diagnostic.Suggestion;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Mention;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Reference;
import press.postmortem.generator.incident.References;
import press.postmortem.generator.lint.survey.Scope;
import press.postmortem.generator.lint.survey.Survey;

/** Does every link lead somewhere, and is every picture there? */
final class LinkTargets implements Survey<Anchors> {
    @Override
    public List<Rule> rules() {
        return List.of(
                ReviewRule.MISSING_IMAGE,
                ReviewRule.MISSING_LINK_TARGET,
                ReviewRule.MISSING_ANCHOR,
                ReviewRule.PATH_LEAVES_CONTENT,
                ReviewRule.UNKNOWN_ROOTED_PATH);
    }

    @Override
    public Anchors ask(Postmortem report, Scope scope) {
        return Anchors.of(report);
    }

    @Override
    public List<Diagnostic> conclude(Library library, List<Anchors> told, Scope scope) {
        Targets targets = new Targets(library);
        for (int i = 0; i < told.size(); i++) {
            targets.add(library.postmortems().get(i).source(), told.get(i));
        }
        library.plainPages().forEach(page -> targets.add(page.document().source(), Anchors.of(page)));
        return targets.check();
    }

    private static final class Targets {
        private final Library library;
        private final References references;
        private final Map<String, Anchors> anchors = new TreeMap<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        Targets(Library library) {
            this.library = library;
            this.references = References.in(library);
        }

        void add(SourceFile document, Anchors in) {
            anchors.put(document.path(), in);
        }

        List<Diagnostic> check() {
            library.markdown().forEach(source -> library.mentions(source).forEach(mention -> check(source, mention)));
            return diagnostics;
        }

        private void check(SourceFile source, Mention mention) {
            String target = mention.target();
            Reference reference = references.resolve(source, target);
            if (reference instanceof Reference.Outside) {
                report(ReviewRule.PATH_LEAVES_CONTENT, source, mention, target);
            } else if (reference instanceof Reference.Missing && target.startsWith("/")) {
                report(ReviewRule.UNKNOWN_ROOTED_PATH, source, mention, target);
            } else if (reference instanceof Reference.Missing) {
                Rule rule = mention.shown() ? ReviewRule.MISSING_IMAGE : ReviewRule.MISSING_LINK_TARGET;
                report(rule, source, mention, target, didYouMean(source, mention));
            } else if (reference instanceof Reference.ToDocument document) {
                checkAnchor(source, mention, document);
            }
        }

        private void checkAnchor(SourceFile source, Mention mention, Reference.ToDocument reference) {
            String path = reference.document().source().path();
            Anchors there = anchors.get(path);
            if (!there.has(reference.anchor())) {
                String where = path.equals(source.path()) ? "this file" : path;
                String hint = there.nearest(reference.anchor())
                        .map(id -> " Did you mean '#" + id + "'?")
                        .orElse("");
                report(ReviewRule.MISSING_ANCHOR, source, mention, reference.anchor(), where, hint);
            }
        }

        /** The name of a file in the same folder, as most wrong targets are misspelt or differ in case. */
        private String didYouMean(SourceFile source, Mention mention) {
            String folder = source.path().substring(0, source.path().lastIndexOf('/') + 1);
            Stream<String> documents = mention.shown() ? Stream.empty() : anchors.keySet().stream();
            List<String> neighbours = Stream.concat(library.assets().keySet().stream(), documents)
                    .filter(path -> path.startsWith(folder))
                    .map(path -> path.substring(folder.length()))
                    .toList();
            return Suggestion.nearest(mention.target(), neighbours)
                    .map(name -> " Did you mean '" + target(name) + "'?")
                    .orElse("");
        }

        /** A file's name as a target has it, where three signs say something else. */
        private static String target(String name) {
            return name.replace("%", "%25").replace("#", "%23").replace("?", "%3F");
        }

        private void report(Rule rule, SourceFile source, Mention mention, Object... arguments) {
            diagnostics.add(Diagnostic.of(rule, source.locate(mention.offset()), arguments));
        }
    }
}
