package press.postmortem.generator;

import java.util.List;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.extract.facts.EditorSchemas;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.notation.JsonWriter;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.render.OutputFile;

/** The schemas for authors' editors: what each is called, and where a site has it. */
final class EditorFiles {
    private static final String FOLDER = "api/";

    private EditorFiles() {}

    /** As files of the site. */
    static List<Planned.EditorSchema> planned(Site site, List<Rule> rules) {
        return List.of(
                new Planned.EditorSchema(FOLDER + "front-matter.schema.json", EditorSchemas.frontMatter(site)),
                new Planned.EditorSchema(FOLDER + "site.schema.json", EditorSchemas.site(rules)));
    }

    /** As files of a folder of their own. */
    static List<OutputFile> alone(Site site, List<Rule> rules) {
        return planned(site, rules).stream()
                .<OutputFile>map(schema -> new OutputFile.Text(
                        schema.path().substring(FOLDER.length()), JsonWriter.write(schema.schema())))
                .toList();
    }
}
