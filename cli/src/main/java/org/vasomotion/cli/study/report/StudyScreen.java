package org.vasomotion.cli.study.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.vasomotion.cli.scenario.SignText;
import org.vasomotion.interop.document.Words;
import org.vasomotion.trials.criterion.Achieved;
import org.vasomotion.trials.criterion.Outcome;
import org.vasomotion.trials.run.Flow;
import org.vasomotion.trials.run.Reproduction;
import org.vasomotion.trials.study.Published;
import org.vasomotion.trials.study.Study;

/// Studies on a terminal.
public final class StudyScreen {

    private final PrintWriter out;

    public StudyScreen(PrintWriter out) {
        this.out = out;
    }

    /// One line each.
    public void list(List<Study> studies) {
        int width =
                studies.stream().mapToInt(study -> study.id().length()).max().orElse(0);
        for (Study study : studies) {
            out.println(String.format(
                    Locale.ROOT,
                    "%-" + width + "s  %-11s  %s",
                    study.id(),
                    Words.of(study.role()),
                    study.title() + (study.isExpressible() ? "" : " (not expressible)")));
        }
        out.flush();
    }

    /// Why a study cannot be repeated.
    public void refuse(Study study) {
        out.println(study.title());
        out.println(study.reference().citation());
        out.println("Not expressible: " + study.notExpressible());
        out.flush();
    }

    /// Published beside simulated, with the verdicts.
    public void print(Reproduction reproduction) {
        Study study = reproduction.study();
        out.println(study.title());
        out.println(study.reference().citation());
        for (Flow flow : reproduction.flows()) {
            out.println(String.format(
                    Locale.ROOT,
                    "  cohort %s: %d candidates, %d not resuscitable, %d not eligible, %d not alike, %d included (%d published)",
                    flow.cohort(),
                    flow.candidates(),
                    flow.notResuscitable(),
                    flow.notEligible(),
                    flow.notAlike(),
                    flow.included(),
                    study.cohort(flow.cohort()).publishedNumber()));
        }
        out.println();
        values(reproduction);
        out.println();
        CriterionText texts = new CriterionText(study);
        for (Outcome outcome : reproduction.judge().outcomes()) {
            out.println(String.format(Locale.ROOT, "  %-14s %s", verdict(outcome), texts.rule(outcome.criterion())));
            out.println("                 published: " + texts.published(outcome.criterion()));
            out.println("                 simulated: " + texts.simulated(outcome));
        }
        study.leftOut().forEach(what -> out.println("  left out: " + what));
        out.flush();
    }

    private void values(Reproduction reproduction) {
        Study study = reproduction.study();
        MeasuredText measured = new MeasuredText(study);
        List<String> gate = reproduction.judge().gate().stream()
                .filter(achieved -> !achieved.isMet())
                .map(Achieved::published)
                .map(Published::id)
                .toList();
        for (Published published : study.published()) {
            if (published.subject() instanceof Published.Subject.At at) {
                double simulated = reproduction.judge().beside(published, at.point());
                out.println(String.format(
                        Locale.ROOT,
                        "  %-12s %-28s published %-8s simulated %-8s %s%s",
                        at.point().variable(),
                        measured.of(at.point()),
                        Digits.of(published.value()),
                        Digits.of(simulated),
                        SignText.unit(study.variable(at.point().variable()).unitCode()),
                        gate.contains(published.id()) ? "  baseline not met" : ""));
            }
        }
    }

    static String verdict(Outcome outcome) {
        return Words.of(outcome.verdict()).replace('-', ' ');
    }
}
