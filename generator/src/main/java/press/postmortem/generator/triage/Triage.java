package press.postmortem.generator.triage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.content.ContentTree;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.Masking;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.TriageRule;
import press.postmortem.generator.incident.Policy;
import press.postmortem.generator.leak.LeakScanner;
import press.postmortem.generator.lint.leak.HiddenLeaks;

/** Diagnostics of all stages → {@link Verdict}: which of them count in this site, and how much. */
public final class Triage {
    private final ContentTree tree;
    private final LeakScanner scanner;
    private final Levels levels;
    private final Silences silences;
    private final Checked<Baseline> baseline;
    private final List<Diagnostic> own;

    private Triage(
            ContentTree tree,
            LeakScanner scanner,
            Levels levels,
            Silences silences,
            Checked<Baseline> baseline,
            List<Diagnostic> own) {
        this.tree = tree;
        this.scanner = scanner;
        this.levels = levels;
        this.silences = silences;
        this.baseline = baseline;
        this.own = List.copyOf(own);
    }

    /**
     * @param tree where authors silence what they leave as it is, and where the baseline is
     * @param scanner knows what nothing that is told may show
     * @param rules all of which a diagnostic may be
     * @param today as of which an exception has expired
     */
    public static Triage of(ContentTree tree, Policy policy, LeakScanner scanner, List<Rule> rules, LocalDate today) {
        KnownRules known = KnownRules.of(rules);
        Checked<Silences> silences = Silences.of(tree, known);
        Checked<Baseline> baseline = tree.baseline().map(Baseline::read).orElse(Checked.of(Baseline.none()));
        List<Diagnostic> own = new ArrayList<>(PolicyFindings.of(policy, known, KnownFolders.of(tree), today));
        own.addAll(silences.diagnostics());
        own.addAll(baseline.diagnostics());
        return new Triage(tree, scanner, new Levels(policy), silences.value(), baseline, own);
    }

    /**
     * A finding is weighed first; then it counts, unless somebody silenced it or the baseline holds it. What is wrong with
     * levels, silences and baseline themselves always counts. While there is an obstacle not all is found that could be, so
     * nothing is said of what the baseline holds beyond it.
     *
     * @param findings in any order
     * @param obstacles those without whose remedy there is no site: they count as they are
     */
    public Verdict judge(List<Diagnostic> findings, List<Diagnostic> obstacles) {
        List<Diagnostic> reported = new ArrayList<>(obstacles);
        List<Verdict.Silenced> silenced = new ArrayList<>();
        List<Diagnostic> known = new ArrayList<>();
        Remaining remaining = new Remaining(baseline.value());
        HiddenLeaks hidden = leaks(findings);
        for (Diagnostic finding : told(findings, hidden)) {
            Optional<Silence> silence = silences.of(finding);
            if (finding.rule() instanceof TriageRule) {
                reported.add(finding);
            } else if (silence.isPresent()) {
                String reason = hidden.hide(finding, silence.get().reason());
                silenced.add(new Verdict.Silenced(finding, reason));
            } else {
                (remaining.take(finding) ? known : reported).add(finding);
            }
        }
        if (obstacles.isEmpty()) {
            stale(remaining.size()).ifPresent(reported::add);
        }
        return new Verdict(FewLeaks.of(reported.stream().distinct().sorted().toList()), silenced, known);
    }

    /**
     * What the baseline should be.
     *
     * @param salt hexadecimal digits drawn at random, for one of everything that counts; empty for the one that there is,
     *     without what is not found any more
     * @return the baseline, and what of the one that there is could not be read
     */
    public Checked<RenewedBaseline> baseline(List<Diagnostic> findings, Optional<String> salt) {
        List<Diagnostic> counting = told(findings, leaks(findings)).stream()
                .filter(finding -> !(finding.rule() instanceof TriageRule))
                .filter(finding -> silences.of(finding).isEmpty())
                .toList();
        return salt.map(drawn -> Checked.of(new RenewedBaseline(Baseline.of(drawn, counting), 0, 0)))
                .orElseGet(() -> baseline.map(held -> shrunk(held, counting)));
    }

    private static RenewedBaseline shrunk(Baseline held, List<Diagnostic> counting) {
        Baseline kept = held.within(Baseline.of(held.salt(), counting));
        return new RenewedBaseline(kept, held.size() - kept.size(), counting.size() - kept.size());
    }

    private HiddenLeaks leaks(List<Diagnostic> findings) {
        return HiddenLeaks.of(findings, tree.site(), tree.markdown(), scanner);
    }

    /**
     * With what is found here, without what leaks, at the level that each has where it stands, but for what is off; by place,
     * each once.
     */
    private List<Diagnostic> told(List<Diagnostic> findings, HiddenLeaks hidden) {
        List<Diagnostic> weighed = findings.stream().map(levels::weighed).toList();
        List<Diagnostic> all = Stream.of(findings, own, silences.unused(weighed))
                .flatMap(List::stream)
                .map(hidden::hide)
                .toList();
        return Masking.shared(all).stream()
                .map(levels::weighed)
                .filter(finding -> finding.level() != Level.OFF)
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<Diagnostic> stale(int number) {
        Diagnostic finding =
                levels.weighed(Diagnostic.of(TriageRule.STALE_BASELINE, Location.ofFile(ContentTree.BASELINE), number));
        return number == 0 || finding.level() == Level.OFF ? Optional.empty() : Optional.of(finding);
    }
}
