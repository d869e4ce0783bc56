package press.postmortem.generator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Mention;
import press.postmortem.generator.incident.Reference;
import press.postmortem.generator.incident.References;

/** Whether the site has the pages that links in the content lead to. */
public final class SiteLinks {
    private final References references;
    private final SitePlan plan;
    private final Set<String> sources;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private SiteLinks(References references, SitePlan plan, Set<String> sources) {
        this.references = references;
        this.plan = plan;
        this.sources = sources;
    }

    /** @param everything that was read, with the drafts */
    public static List<Diagnostic> check(Library everything, SitePlan plan) {
        Set<String> sources = plan.library().markdown().map(SourceFile::path).collect(Collectors.toSet());
        SiteLinks links = new SiteLinks(References.in(everything), plan, sources);
        plan.library()
                .markdown()
                .forEach(source -> links.check(source, plan.library().mentions(source)));
        return links.diagnostics;
    }

    private void check(SourceFile source, List<Mention> mentions) {
        for (Mention mention : mentions) {
            Reference reference = references.resolve(source, mention.target());
            if (reference instanceof Reference.ToSite site
                    && plan.file(site.path()).isEmpty()) {
                report(PublishingRule.MISSING_SITE_PAGE, source, mention, mention.target());
            } else if (reference instanceof Reference.ToDocument to) {
                String path = to.document().source().path();
                if (!sources.contains(path)) {
                    report(PublishingRule.LINK_TO_DRAFT, source, mention, path);
                }
            }
        }
    }

    private void report(Rule rule, SourceFile source, Mention mention, String what) {
        diagnostics.add(Diagnostic.of(rule, source.locate(mention.offset()), what));
    }
}
