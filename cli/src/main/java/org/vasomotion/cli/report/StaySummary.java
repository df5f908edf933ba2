package org.vasomotion.cli.report;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
/// @param observationsOf accepted values by measurand
/// @param arterialLinePressures mean pressures by arterial line
/// @param norepinephrineHours hours with norepinephrine known to run
public record StaySummary(
        Stay stay,
        IntakeAccount account,
        Map<Measurand, Long> observationsOf,
        long arterialLinePressures,
        double norepinephrineHours) {

    static StaySummary of(Stay stay, ReplayedStay replayed, double norepinephrineHours) {
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
        return new StaySummary(stay, replayed.account(), Map.copyOf(counts), arterialLine, norepinephrineHours);
    }

    long observations() {
        return observationsOf.values().stream().mapToLong(Long::longValue).sum();
    }

    long observations(Measurand measurand) {
        return observationsOf.getOrDefault(measurand, 0L);
    }

    static double hours(Instant from, Instant until) {
        return Duration.between(from, until).toMinutes() / 60.0;
    }

    static long total(List<StaySummary> stays) {
        return stays.stream().mapToLong(StaySummary::observations).sum();
    }
}
