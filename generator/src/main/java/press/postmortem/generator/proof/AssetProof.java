package press.postmortem.generator.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.content.AssetContent;
import press.postmortem.generator.content.ContentTree;
import press.postmortem.generator.content.PictureNote;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.LeakRule;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.leak.Leak;
import press.postmortem.generator.leak.LeakScanner;
import press.postmortem.generator.lint.leak.Hiding;
import press.postmortem.generator.lint.leak.LeakedValues;

/** Does a file that is published beside the pages tell more than its readers should know, or run in their browsers? */
public final class AssetProof {
    /** The first group is whose folder it is; what follows are users that are no persons. */
    private static final Pattern USER_FOLDER = Pattern.compile(
            "(?:/home/|/Users/|[A-Za-z]:\\\\(?:Users|Documents and Settings)\\\\)([^/\\\\\\s\"'<>&;:]{1,64})");

    private static final Set<String> SERVICES = Set.of(
            "admin",
            "app",
            "circleci",
            "debian",
            "ec2-user",
            "git",
            "jenkins",
            "node",
            "public",
            "runner",
            "shared",
            "ubuntu",
            "user",
            "username",
            "vagrant",
            "you");

    private final AssetContent content;
    private final LeakScanner scanner;
    private final List<Diagnostic> found = new ArrayList<>();

    private AssetProof(AssetContent content, LeakScanner scanner) {
        this.content = content;
        this.scanner = scanner;
    }

    public static List<Diagnostic> of(AssetContent content, LeakScanner scanner) {
        AssetProof proof = new AssetProof(content, scanner);
        content.unread().ifPresent(part -> proof.report(LeakRule.UNREAD_ASSET, part));
        content.text().ifPresent(proof::readText);
        content.text().ifPresent(proof::readScripts);
        proof.readNotes();
        return List.copyOf(proof.found);
    }

    private void readText(SourceFile text) {
        List<Leak> leaks = scanner.scan(text.text());
        Hiding hiding = new Hiding(text, leaks);
        found.addAll(LeakedValues.told(leaks, hiding));
        readEncoded(text, leaks);
        if (content.path().endsWith(".svg")) {
            Matcher folder = USER_FOLDER.matcher(text.text());
            while (folder.find()) {
                if (isPersonal(folder)) {
                    Location place = text.locate(folder.start());
                    int name = place.column() + folder.start(1) - folder.start();
                    found.add(hiding.hide(Diagnostic.of(
                            LeakRule.LEAKED_USER_FOLDER,
                            place.masking(name, name + folder.group(1).length()),
                            shown(folder))));
                }
            }
        }
    }

    /** @param plain what the text says as such, and is told of its place there */
    private void readEncoded(SourceFile text, List<Leak> plain) {
        EncodedLeaks.in(text.path(), text.text(), scanner).stream()
                .filter(unlike(plain))
                .forEach(leak -> report(leak.rule(), leak.family() + " (encoded)", leak.shortened()));
    }

    private void readScripts(SourceFile text) {
        if (!content.path().startsWith(ContentTree.STATICS)) {
            Scripts.in(text).ifPresent(script -> report(PublishingRule.SCRIPT_IN_ASSET, script));
        }
    }

    private void readNotes() {
        Set<String> personal = new TreeSet<>();
        for (PictureNote note : content.notes()) {
            switch (note.kind()) {
                case POSITION -> report(LeakRule.LEAKED_POSITION, note.name(), note.value());
                case PERSON, MACHINE -> personal.add(note.name() + " " + shortened(note));
                case TEXT -> readNote(note);
            }
        }
        if (!personal.isEmpty()) {
            report(LeakRule.LEAKED_IMAGE_METADATA, String.join(", ", personal));
        }
    }

    private void readNote(PictureNote note) {
        Stream.concat(scanner.scan(note.value()).stream(), EncodedLeaks.in(note.name(), note.value(), scanner).stream())
                .filter(unlike(List.of()))
                .forEach(leak -> report(leak.rule(), leak.family() + " (in " + note.name() + ")", leak.shortened()));
        Matcher folder = USER_FOLDER.matcher(note.value());
        while (folder.find()) {
            if (isPersonal(folder)) {
                report(LeakRule.LEAKED_USER_FOLDER, shown(folder));
            }
        }
    }

    /** Passes each of several leaks of the same rule and value once, and none of those that are told. */
    private static Predicate<Leak> unlike(List<Leak> told) {
        Set<Judged> passed = told.stream().map(Judged::of).collect(Collectors.toCollection(HashSet::new));
        return leak -> passed.add(Judged.of(leak));
    }

    private static boolean isPersonal(Matcher folder) {
        return !SERVICES.contains(folder.group(1).toLowerCase(Locale.ROOT));
    }

    private static String shown(Matcher folder) {
        return folder.group().substring(0, folder.start(1) - folder.start()) + "…";
    }

    /** Enough to know it again. */
    private static String shortened(PictureNote note) {
        return new Leak(
                        LeakRule.LEAKED_IMAGE_METADATA,
                        note.name(),
                        0,
                        note.value().length(),
                        note.value())
                .shortened();
    }

    private void report(Rule rule, Object... arguments) {
        found.add(Diagnostic.of(rule, Location.ofFile(content.path()), arguments));
    }
}
