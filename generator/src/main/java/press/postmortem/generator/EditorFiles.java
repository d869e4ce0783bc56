package press.postmortem.generator;

import java.util.List;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.extract.facts.EditorSchemas;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.Checks;
import press.postmortem.generator.notation.JsonWriter;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.write.SiteWriter;

/** The schemas for authors' editors: what each is called, and where a site has it. */
public final class EditorFiles {
    private static final String FRONT_MATTER = "front-matter.schema.json";
    private static final String SITE = "site.schema.json";

    private EditorFiles() {}

    /**
     * Writes them into the folder {@link Settings#output}, in the place of earlier ones. They know what {@code site.yaml}
     * names, as far as it can be read.
     *
     * @throws java.io.UncheckedIOException where the disk refuses, or the folder holds files of somebody else
     */
    public static void write(Settings settings) {
        Site site = SiteFile.read(settings.content());
        List<Rule> rules = Checks.with(settings.extensions()).value().rules();
        SiteWriter.write(
                List.of(
                        new OutputFile.Text(FRONT_MATTER, JsonWriter.write(EditorSchemas.frontMatter(site))),
                        new OutputFile.Text(SITE, JsonWriter.write(EditorSchemas.site(rules)))),
                settings.output(),
                SiteWriter.Kind.SCHEMAS);
    }

    /** As files of the site. */
    static List<Planned.EditorSchema> planned(Site site, List<Rule> rules) {
        return List.of(
                new Planned.EditorSchema("api/schema.json", EditorSchemas.frontMatter(site)),
                new Planned.EditorSchema("api/" + SITE, EditorSchemas.site(rules)));
    }
}
