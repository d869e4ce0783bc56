package press.postmortem.generator.extract.facts;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.extract.facts.Vocabulary.Action;
import press.postmortem.generator.extract.facts.Vocabulary.Report;
import press.postmortem.generator.extract.facts.Vocabulary.SiteFile;
import press.postmortem.generator.extract.facts.Vocabulary.TimelineEntry;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.notation.Json;

/**
 * What may stand in front matter and in {@code site.yaml}, as JSON Schemas for editors: they complete keys and words, explain
 * them, and mark what a build would report as an error. A schema knows no warnings, so an unknown key passes.
 */
public final class EditorSchemas {
    private EditorSchemas() {}

    /** The front matter of this site's reports; knows its severities, its services, and people who are not private. */
    public static Json frontMatter(Site site) {
        List<String> services = site.services().stream().map(Site.Service::id).toList();
        List<String> handles = site.people().stream()
                .filter(person -> !person.isPrivate())
                .map(Site.Member::handle)
                .toList();
        Map<Key<?>, List<String>> suggestions = new IdentityHashMap<>();
        suggestions.put(Report.SERVICES, services);
        suggestions.put(Report.AUTHORS, handles);
        suggestions.put(Action.OWNER, handles);
        suggestions.put(TimelineEntry.ACTOR, handles);
        return new SchemaBook(site.severities(), List.of(), suggestions)
                .whole(Report.KEYS, "The front matter of a postmortem");
    }

    /**
     * {@code site.yaml}.
     *
     * @param rules those whose levels it may say
     */
    public static Json site(List<Rule> rules) {
        return new SchemaBook(Site.unnamed().severities(), rules, Map.of())
                .whole(SiteFile.KEYS, "A site of postmortems");
    }
}
