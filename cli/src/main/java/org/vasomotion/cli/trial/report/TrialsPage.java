package org.vasomotion.cli.trial.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vasomotion.cli.study.report.Digits;
import org.vasomotion.trials.criterion.Achieved;
import org.vasomotion.trials.criterion.Judge;
import org.vasomotion.trials.criterion.Verdict;
import org.vasomotion.trials.design.Trial;
import org.vasomotion.trials.finding.Findings;
import org.vasomotion.trials.run.Flow;
import org.vasomotion.trials.trial.TrialResult;

/// The page of all trials: counts first, then every criterion, failures left in.
public final class TrialsPage {

    private final String command;
    private final String fingerprint;
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final List<String> criteria = new ArrayList<>();
    private final List<String> cohorts = new ArrayList<>();
    private final List<String> incomparable = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private int compared;

    /// @param command that makes the page
    /// @param fingerprint of the trials and of their patients
    public TrialsPage(String command, String fingerprint) {
        this.command = command;
        this.fingerprint = fingerprint;
    }

    /// Takes a trial that was run.
    public void add(Findings findings) {
        TrialResult result = findings.result();
        Trial trial = result.trial();
        Judge judge = findings.judge();
        if (trial.reported().isExpressible()) {
            compared++;
        } else {
            incomparable.add(row(trial.id(), trial.reported().notExpressible()));
        }
        judge.outcomes().forEach(outcome -> verdicts.merge(outcome.verdict(), 1, Integer::sum));
        new ComparisonRows(result, judge)
                .judged()
                .forEach(each -> criteria.add(row(
                        trial.id(),
                        each.published(),
                        each.simulated(),
                        each.kind() + ": " + each.rule(),
                        each.verdict().equals("fail") ? "**fail**" : each.verdict())));
        cohorts.add(cohort(result, judge));
        trial.leftOut().forEach(what -> leftOut.add("- " + trial.id() + ": " + what));
    }

    private static String cohort(TrialResult result, Judge judge) {
        Flow flow = result.flow();
        String arms = IntStream.range(0, result.trial().arms().size())
                .mapToObj(arm -> result.trial().arms().get(arm).id() + " "
                        + result.arm(arm).size())
                .collect(Collectors.joining(", "));
        return row(
                result.trial().id(),
                String.valueOf(flow.candidates()),
                String.valueOf(flow.notResuscitable()),
                String.valueOf(flow.notEligible()),
                String.valueOf(flow.notAlike()),
                arms,
                result.isAssessable()
                        ? judge.gate().stream().map(TrialsPage::achieved).collect(Collectors.joining("; "))
                        : "**not assessable**, reached: " + TrialScreen.achieved(result));
    }

    private static String achieved(Achieved achieved) {
        return achieved.point().variable() + " "
                + Digits.of(achieved.published().value()) + ", " + Digits.of(achieved.simulated())
                + (achieved.isMet() ? "" : " (**missed**)");
    }

    /// The whole page, as Markdown.
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("# Trials, published and simulated");
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%d criteria of %d trials: **%d pass, %d fail, %d not assessable**. %d trials have nothing to be held against.",
                criteria.size(),
                compared,
                verdicts.getOrDefault(Verdict.PASS, 0),
                verdicts.getOrDefault(Verdict.FAIL, 0),
                verdicts.getOrDefault(Verdict.NOT_ASSESSABLE, 0),
                incomparable.size()));
        lines.add("");
        lines.add(
                "Deaths, organ failure, support and stay are a model of exposures, not simulated ([trial files](../trial-file.md)). Failures stay.");
        lines.add("How a criterion is judged: [study files](../study-file.md).");
        lines.add("");
        lines.add(
                "Made by `" + command + "`; any number of threads gives the same. Fingerprint of trials, patients and "
                        + "instruments: `" + fingerprint + "`.");
        section(lines, "| trial | published | simulated | criterion | verdict |", 5, criteria);
        lines.add("");
        lines.add("## Cohorts and baselines");
        section(
                lines,
                "| trial | candidates | below 40 mmHg | not eligible | not alike | in the arms | baseline: published, simulated |",
                7,
                cohorts);
        lines.add("");
        lines.add("## Nothing to be held against");
        section(lines, "| trial | why |", 2, incomparable);
        lines.add("");
        lines.add("## Left out of the trials");
        lines.add("");
        lines.addAll(leftOut);
        return String.join("\n", lines) + "\n";
    }

    private static void section(List<String> lines, String head, int columns, List<String> rows) {
        lines.add("");
        lines.add(head);
        lines.add("|" + " --- |".repeat(columns));
        lines.addAll(rows);
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells).replace("\n", " ") + " |";
    }
}
