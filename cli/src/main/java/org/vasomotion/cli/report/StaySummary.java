package org.vasomotion.cli.report;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vasomotion.cli.concordance.CourseSummary;
import org.vasomotion.cli.replay.ReplayedStay;
import org.vasomotion.guidance.intake.IntakeAccount;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.interop.tabular.Stay;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.observation.Observation;

/// One line of the cohort: who the stay is and how much of it was charted.
///
/// @param begin admission, or the first thing recorded where the archive has no admission
/// @param end discharge, or the last thing recorded where the archive has no discharge
/// @param observationsOf accepted values by measurand
/// @param arterialLinePressures mean pressures by arterial line
/// @param norepinephrineHours hours with norepinephrine known to run
/// @param guidance what would have been advised, if that was asked
public record StaySummary(
        Stay stay,
        Instant begin,
        Instant end,
        IntakeAccount account,
        Map<Measurand, Long> observationsOf,
        long arterialLinePressures,
        double norepinephrineHours,
        @Nullable CourseSummary guidance) {

    public static StaySummary of(
            Stay stay,
            Instant begin,
            Instant end,
            ReplayedStay replayed,
            double norepinephrineHours,
            @Nullable CourseSummary guidance) {
        Map<Measurand, Long> counts = new HashMap<>();
        long arterialLine = 0;
        for (Verdict verdict : replayed.verdicts()) {
            if (verdict instanceof Verdict.Accepted accepted && accepted.entry() instanceof Observation o) {
                counts.merge(o.measurand(), 1L, Long::sum);
                if (o.measurand().equals(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE)
                        && o.method().equals(Method.ARTERIAL_LINE)) {
                    arterialLine++;
                }
            }
        }
        return new StaySummary(
                stay, begin, end, replayed.account(), Map.copyOf(counts), arterialLine, norepinephrineHours, guidance);
    }

    long observations() {
        return observationsOf.values().stream().mapToLong(Long::longValue).sum();
    }

    long observations(Measurand measurand) {
        return observationsOf.getOrDefault(measurand, 0L);
    }

    /// Length of the stay in the unit.
    double hours() {
        return Duration.between(begin, end).toMinutes() / 60.0;
    }
}
