package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.SAXException;
import press.postmortem.generator.review.ContentFolder;
import press.postmortem.generator.review.DiagnosticText;
import press.postmortem.generator.review.GitHubAnnotations;
import press.postmortem.generator.review.GitLabQuality;
import press.postmortem.generator.review.JUnitReport;
import press.postmortem.generator.review.Review;
import press.postmortem.generator.review.SarifLog;

/** What an author is told of a few files, in each format, and whether the format's schema permits it. */
class ReviewCasesTest {
    private static final ContentFolder FOLDER = new ContentFolder("docs/incidents");

    @TestFactory
    DynamicNode log() {
        return CaseFile.container(
                CaseFile.path("review/log.md"),
                input -> review(input).reported().stream()
                        .map(each -> DiagnosticText.of(each, FOLDER, DiagnosticText.Paint.PLAIN) + "\n")
                        .collect(Collectors.joining()));
    }

    @TestFactory
    DynamicNode sarif() throws IOException {
        JsonSchema schema = sarifSchema();
        return CaseFile.container(CaseFile.path("review/sarif.md"), input -> {
            JsonNode log = json(SarifLog.write(review(input)));
            assertThat(schema.validate(log)).isEmpty();
            return results(log).toPrettyString() + "\n";
        });
    }

    @Test
    void code_scanning_can_read_what_is_said_of_the_sample() throws IOException {
        Review review = Generator.check(
                        Settings.of(Repository.content(), Repository.content().resolve("target/none")))
                .review(FOLDER, Settings.FailOn.ERROR);
        assertThat(sarifSchema().validate(json(SarifLog.write(review)))).isEmpty();
    }

    private static JsonSchema sarifSchema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(ReviewCasesTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));
    }

    @TestFactory
    DynamicNode junit() throws SAXException {
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Review.class.getResource("jenkins-junit.xsd"))
                .newValidator();
        return CaseFile.container(CaseFile.path("review/junit.md"), input -> {
            String xml = JUnitReport.write(review(input));
            validate(validator, xml);
            return xml;
        });
    }

    @TestFactory
    DynamicNode gitlab() {
        return CaseFile.container(CaseFile.path("review/gitlab.md"), input -> GitLabQuality.write(review(input)));
    }

    @TestFactory
    DynamicNode github() {
        return CaseFile.container(CaseFile.path("review/github.md"), input -> GitHubAnnotations.write(review(input)));
    }

    /** Without their rules' numbers, which change whenever there is another rule. */
    private static JsonNode results(JsonNode log) {
        JsonNode results = log.at("/runs/0/results");
        for (JsonNode result : results) {
            int index = ((ObjectNode) result).remove("ruleIndex").asInt();
            assertThat(log.at("/runs/0/tool/driver/rules/" + index + "/id")).isEqualTo(result.get("ruleId"));
        }
        return results;
    }

    private static Review review(String input) {
        return FilesInText.ask(input, settings -> Generator.check(settings).review(FOLDER, Settings.FailOn.ERROR));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    private static void validate(Validator validator, String xml) {
        try {
            validator.validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException | IOException e) {
            throw new AssertionError(xml, e);
        }
    }
}
