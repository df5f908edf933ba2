package org.vasomotion.cli.concordance;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.vasomotion.guidance.concordance.Advised;
import org.vasomotion.guidance.concordance.Advised.Followed;
import org.vasomotion.guidance.concordance.Phase;
import org.vasomotion.guidance.concordance.RefillStretch;
import org.vasomotion.guidance.concordance.StayCourse;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.model.quantity.Unit;

/// One stay's line in the table of concordance.
///
/// @param onsets how often the protocols were begun
/// @param hours by kind of phase
/// @param refillUnknownHours hours over which capillary refill was not known
/// @param fluidAtNormalRefillMl crystalloid and colloid given while it was known to be normal
/// @param treatments what was advised to give, start, raise, lower or stop, by what became of it
/// @param measurements what was advised to measure, by what became of it
/// @param withheld what a limit withheld
public record CourseSummary(
        int onsets,
        Map<Phase.Kind, Double> hours,
        double refillUnknownHours,
        double fluidAtNormalRefillMl,
        Map<Followed, Integer> treatments,
        Map<Followed, Integer> measurements,
        int withheld) {

    public static CourseSummary of(StayCourse course) {
        Map<Phase.Kind, Double> hours = new EnumMap<>(Phase.Kind.class);
        for (Phase.Kind kind : Phase.Kind.values()) {
            hours.put(kind, hours(course.in(kind)));
        }
        Map<Followed, Integer> treatments = new EnumMap<>(Followed.class);
        Map<Followed, Integer> measurements = new EnumMap<>(Followed.class);
        int withheld = 0;
        for (Advised advised : course.advised()) {
            if (advised.recommendation().action().isEmpty()) {
                withheld++;
            } else {
                switch (advised.recommendation().action().get()) {
                    case Action.Measure _ -> measurements.merge(advised.followed(), 1, Integer::sum);
                    case Action.Hold _, Action.CallForReview _ -> {}
                    case Action.FluidBolus _,
                            Action.StartInfusion _,
                            Action.Titrate _,
                            Action.ReturnToRate _,
                            Action.StopInfusion _,
                            Action.RemoveFluid _ -> treatments.merge(advised.followed(), 1, Integer::sum);
                }
            }
        }
        return new CourseSummary(
                course.onset().size(),
                hours,
                hours(course.refill(RefillStretch.State.UNKNOWN)),
                course.fluidAtNormalRefill().valueIn(Unit.MILLILITRE),
                treatments,
                measurements,
                withheld);
    }

    private static double hours(Duration duration) {
        return duration.toMinutes() / 60.0;
    }
}
