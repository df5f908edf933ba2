package org.vasomotion.cli.concordance;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.guidance.concordance.Phase;
import org.vasomotion.guidance.concordance.RefillStretch;
import org.vasomotion.guidance.concordance.StayCourse;

/// One stay's line in the table of concordance.
///
/// @param onset when the protocols were begun; empty if the entry signs were never seen
/// @param hours by kind of phase
/// @param refillHours by what was known of capillary refill
/// @param fluidMl crystalloid and colloid by what was known of capillary refill; no entry where the record is silent
/// @param advised pieces of advice by kind and by what became of them
public record CourseSummary(
        List<Instant> onset,
        Map<Phase.Kind, Double> hours,
        Map<RefillStretch.State, Double> refillHours,
        Map<RefillStretch.State, Double> fluidMl,
        Map<AdviceKind, Map<Outcome, Integer>> advised) {

    public static CourseSummary of(StayConcordance stay) {
        StayCourse course = stay.course();
        Map<Phase.Kind, Double> hours = new EnumMap<>(Phase.Kind.class);
        for (Phase.Kind kind : Phase.Kind.values()) {
            hours.put(kind, hours(course.in(kind)));
        }
        Map<RefillStretch.State, Double> refillHours = new EnumMap<>(RefillStretch.State.class);
        for (RefillStretch.State state : RefillStretch.State.values()) {
            refillHours.put(state, hours(course.refill(state)));
        }
        Map<RefillStretch.State, Double> fluidMl = new EnumMap<>(RefillStretch.State.class);
        for (RefillFluid fluid : stay.fluids()) {
            if (fluid.millilitres() != null) {
                fluidMl.merge(fluid.stretch().state(), fluid.millilitres(), Double::sum);
            }
        }
        Map<AdviceKind, Map<Outcome, Integer>> advised = new EnumMap<>(AdviceKind.class);
        for (Advice advice : stay.advice()) {
            advised.computeIfAbsent(advice.kind(), _ -> new EnumMap<>(Outcome.class))
                    .merge(advice.outcome(), 1, Integer::sum);
        }
        return new CourseSummary(course.onset(), hours, refillHours, fluidMl, advised);
    }

    private static double hours(Duration duration) {
        return duration.toSeconds() / 3600.0;
    }
}
