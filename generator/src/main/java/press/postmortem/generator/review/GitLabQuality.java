package press.postmortem.generator.review;

import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.notation.Json;
import press.postmortem.generator.notation.JsonWriter;

/** What counts, as a Code Quality report of GitLab: the part of the Code Climate format that GitLab reads. */
public final class GitLabQuality {
    private GitLabQuality() {}

    public static String write(Review review) {
        Fingerprints fingerprints = new Fingerprints();
        List<Json> issues = new ArrayList<>();
        for (Diagnostic diagnostic : review.reported()) {
            String path = review.pathOf(diagnostic);
            Json lines = Json.object()
                    .with("begin", Math.max(1, diagnostic.location().line()));
            issues.add(Json.object()
                    .with("description", Sentences.of(diagnostic))
                    .with("check_name", diagnostic.rule().id())
                    .with("fingerprint", fingerprints.of(diagnostic, path))
                    .with("severity", severity(diagnostic.level()))
                    .with("location", Json.object().with("path", path).with("lines", lines)));
        }
        return JsonWriter.write(new Json.Many(issues));
    }

    private static String severity(Level level) {
        return switch (level) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case NOTE, OFF -> "info";
        };
    }
}
