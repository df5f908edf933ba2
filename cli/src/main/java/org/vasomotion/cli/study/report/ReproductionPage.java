package org.vasomotion.cli.study.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vasomotion.interop.document.Words;
import org.vasomotion.trials.criterion.Achieved;
import org.vasomotion.trials.criterion.Outcome;
import org.vasomotion.trials.criterion.Verdict;
import org.vasomotion.trials.run.Flow;
import org.vasomotion.trials.run.Reproduction;
import org.vasomotion.trials.run.Settings;
import org.vasomotion.trials.study.Point;
import org.vasomotion.trials.study.Published;
import org.vasomotion.trials.study.Role;
import org.vasomotion.trials.study.Study;

/// The page of all studies of a role: counts first, then every criterion, failures left in.
public final class ReproductionPage {

    private final Role role;
    private final Settings settings;
    private final String fingerprint;

    /// @param fingerprint of the studies and of what ran them
    public ReproductionPage(Role role, Settings settings, String fingerprint) {
        this.role = role;
        this.settings = settings;
        this.fingerprint = fingerprint;
    }

    /// The whole page, as Markdown.
    ///
    /// @param studies all of the role; those that were run are among the reproductions
    public String of(List<Study> studies, List<Reproduction> reproductions) {
        List<Outcome> outcomes = reproductions.stream()
                .flatMap(reproduction -> reproduction.judge().outcomes().stream())
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(
                "# " + (role == Role.CALIBRATION ? "Calibration" : "Validation") + " studies, published and simulated");
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%d criteria of %d studies: **%d pass, %d fail, %d not assessable**. %d studies are not expressible.",
                outcomes.size(),
                reproductions.size(),
                count(outcomes, Verdict.PASS),
                count(outcomes, Verdict.FAIL),
                count(outcomes, Verdict.NOT_ASSESSABLE),
                studies.stream().filter(study -> !study.isExpressible()).count()));
        lines.add("");
        lines.add(
                role == Role.CALIBRATION
                        ? "The physiology may be tuned to these studies; that it repeats them shows what it can do, not what it foretells."
                        : "Nothing was tuned to these studies.");
        lines.add("Failures stay. How a criterion is judged: [study files](../study-file.md).");
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "Made by `./vasomotion reproduce --role %s --seed %d --number %d`; any block size and number of threads give "
                        + "the same. Fingerprint of studies, patients and instruments: `%s`.",
                Words.of(role),
                settings.seed(),
                settings.number(),
                fingerprint));
        lines.add("");
        lines.add("| study | published | simulated | criterion | verdict |");
        lines.add("| --- | --- | --- | --- | --- |");
        reproductions.forEach(reproduction -> rows(reproduction, lines));
        lines.add("");
        cohorts(reproductions, lines);
        notJudged(reproductions, lines);
        notExpressible(studies, lines);
        leftOut(reproductions, lines);
        return String.join("\n", lines) + "\n";
    }

    private static long count(List<Outcome> outcomes, Verdict verdict) {
        return outcomes.stream().filter(outcome -> outcome.verdict() == verdict).count();
    }

    private static void rows(Reproduction reproduction, List<String> lines) {
        CriterionText texts = new CriterionText(reproduction.study());
        for (Outcome outcome : reproduction.judge().outcomes()) {
            lines.add(row(
                    reproduction.study().id(),
                    texts.published(outcome.criterion()),
                    texts.simulated(outcome),
                    texts.rule(outcome.criterion()),
                    verdict(outcome)));
        }
    }

    private static String verdict(Outcome outcome) {
        String words = StudyScreen.verdict(outcome);
        return outcome.verdict() == Verdict.FAIL ? "**" + words + "**" : words;
    }

    private static void cohorts(List<Reproduction> reproductions, List<String> lines) {
        lines.add("## Cohorts and baselines");
        lines.add("");
        lines.add("A cohort that misses a published baseline by more than half a standard deviation is not judged.");
        lines.add("");
        lines.add(
                "| study | cohort | candidates | below 40 mmHg | not eligible | not alike | included | baseline: published, simulated |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- | --- |");
        for (Reproduction reproduction : reproductions) {
            for (Flow flow : reproduction.flows()) {
                lines.add(row(
                        reproduction.study().id(),
                        flow.cohort(),
                        String.valueOf(flow.candidates()),
                        String.valueOf(flow.notResuscitable()),
                        String.valueOf(flow.notEligible()),
                        String.valueOf(flow.notAlike()),
                        String.valueOf(flow.included()),
                        baseline(reproduction, flow)));
            }
        }
        lines.add("");
    }

    private static String baseline(Reproduction reproduction, Flow flow) {
        return reproduction.judge().gate().stream()
                .filter(achieved -> achieved.point().cohort().equals(flow.cohort()))
                .map(ReproductionPage::achieved)
                .collect(Collectors.joining("; "));
    }

    private static String achieved(Achieved achieved) {
        return achieved.point().variable() + " "
                + Digits.of(achieved.published().value()) + ", " + Digits.of(achieved.simulated())
                + (achieved.isMet() ? "" : " (**missed**)");
    }

    /// What was recalled and never read again, or asks nothing of a virtual patient.
    private static void notJudged(List<Reproduction> reproductions, List<String> lines) {
        lines.add("## Beside each other, and not judged");
        lines.add("");
        lines.add("| study | published | simulated |");
        lines.add("| --- | --- | --- |");
        for (Reproduction reproduction : reproductions) {
            Study study = reproduction.study();
            CriterionText texts = new CriterionText(study);
            for (Published published : study.published()) {
                if (published.subject() instanceof Published.Subject.At(Point point)
                        && !isJudged(reproduction, published)) {
                    double simulated = reproduction.judge().beside(published, point);
                    lines.add(row(study.id(), texts.published(published), Digits.of(simulated)));
                }
            }
        }
        lines.add("");
    }

    private static boolean isJudged(Reproduction reproduction, Published published) {
        return reproduction.judge().gate().stream()
                        .anyMatch(achieved -> achieved.published().equals(published))
                || reproduction.study().criteria().stream()
                        .anyMatch(criterion -> criterion.answers().contains(published.id()));
    }

    private static void notExpressible(List<Study> studies, List<String> lines) {
        lines.add("## Not expressible");
        lines.add("");
        lines.add("| study | why the virtual patient cannot repeat it |");
        lines.add("| --- | --- |");
        studies.stream()
                .filter(study -> !study.isExpressible())
                .forEach(study -> lines.add(row(study.id(), study.notExpressible())));
        lines.add("");
    }

    private static void leftOut(List<Reproduction> reproductions, List<String> lines) {
        lines.add("## Left out of the studies above");
        lines.add("");
        for (Reproduction reproduction : reproductions) {
            for (String what : reproduction.study().leftOut()) {
                lines.add("- " + reproduction.study().id() + ": " + what);
            }
        }
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells).replace("\n", " ") + " |";
    }
}
