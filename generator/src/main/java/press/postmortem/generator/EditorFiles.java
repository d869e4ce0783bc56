package press.postmortem.generator;

import java.util.List;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.extract.facts.EditorSchemas;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.notation.JsonWriter;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.render.output.OutputFile;

/** The schemas for authors' editors: what each is called, and where a site has it. */
final class EditorFiles {
    private static final String FRONT_MATTER = "front-matter.schema.json";
    private static final String SITE = "site.schema.json";

    private EditorFiles() {}

    /** As files of the site. */
    static List<Planned.EditorSchema> planned(Site site, List<Rule> rules) {
        return List.of(
                new Planned.EditorSchema("api/schema.json", EditorSchemas.frontMatter(site)),
                new Planned.EditorSchema("api/" + SITE, EditorSchemas.site(rules)));
    }

    /** As files of a folder of their own. */
    static List<OutputFile> alone(Site site, List<Rule> rules) {
        return List.of(
                new OutputFile.Text(FRONT_MATTER, JsonWriter.write(EditorSchemas.frontMatter(site))),
                new OutputFile.Text(SITE, JsonWriter.write(EditorSchemas.site(rules))));
    }
}
