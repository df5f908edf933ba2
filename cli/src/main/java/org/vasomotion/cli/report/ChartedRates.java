package org.vasomotion.cli.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Administration.Infusion;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Timeline;
import org.vasomotion.model.timeline.TimelineView;

/// The rate of one drug over a stay as steps: a number, known off, or unknown.
public record ChartedRates(Drug drug, List<Step> steps) {

    /// From `at` on; null is unknown.
    public record Step(Instant at, @Nullable Double rate) {}

    /// The steps of a drug that was infused, in its canonical rate unit.
    public static ChartedRates of(Drug drug, Timeline record, List<Verdict> verdicts, Instant end) {
        Unit unit = drug.rateUnit().orElseThrow(() -> new IllegalArgumentException(drug + " has no rate"));
        List<Step> steps = new ArrayList<>();
        for (Instant at : turns(drug, verdicts)) {
            Double rate = rate(drug, unit, record.asOf(at, end));
            if (steps.isEmpty() || !Objects.equals(steps.getLast().rate(), rate)) {
                steps.add(new Step(at, rate));
            }
        }
        return new ChartedRates(drug, steps);
    }

    /// Hours with a rate above zero, up to `end`: an infusion may run on after it.
    public double hoursRunning(Instant end) {
        double hours = 0;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean isFollowed = i + 1 < steps.size() && steps.get(i + 1).at().isBefore(end);
            Instant until = isFollowed ? steps.get(i + 1).at() : end;
            if (step.rate() != null && step.rate() > 0 && until.isAfter(step.at())) {
                hours += Duration.between(step.at(), until).toSeconds() / 3600.0;
            }
        }
        return hours;
    }

    private static TreeSet<Instant> turns(Drug drug, List<Verdict> verdicts) {
        TreeSet<Instant> turns = new TreeSet<>();
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Verdict.Accepted accepted
                    && accepted.entry() instanceof Infusion infusion
                    && infusion.drug().equals(drug)) {
                turns.add(infusion.start());
                turns.add(
                        infusion.ending() instanceof Ending.At stated
                                ? stated.instant()
                                : infusion.start()
                                        .plus(TimelineView.stands(infusion))
                                        .plusNanos(1));
            }
        }
        return turns;
    }

    private static @Nullable Double rate(Drug drug, Unit unit, TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        Explanation rate = evaluation.infusionRate(drug, unit);
        return evaluation.hasGaps() || !rate.value().isExact()
                ? null
                : Double.valueOf(rate.value().low());
    }
}
