package org.vasomotion.cli.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.measurand.FluidVolumes;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.timeline.GivenVolume;
import org.vasomotion.model.timeline.TimelineView;

/// Volumes in and out, hour by hour. An hour in which an incomplete source recorded nothing is null, not zero.
record HourlyFluids(List<Hour> hours) {

    /// @param start of the hour
    /// @param inMl everything that ran in
    /// @param outMl all output, urine included
    /// @param resuscitationMl the crystalloid and colloid of what ran in
    record Hour(
            Instant start,
            @Nullable Double inMl,
            @Nullable Double outMl,
            @Nullable Double urineMl,
            @Nullable Double resuscitationMl) {}

    static HourlyFluids of(TimelineView view, Instant from, Instant until) {
        List<Hour> hours = new ArrayList<>();
        for (Instant start = from; start.isBefore(until); start = start.plus(Duration.ofHours(1))) {
            Instant end = start.plus(Duration.ofHours(1));
            @Nullable Double urine = out(view, FluidVolumes.URINE_VOLUME, start, end);
            @Nullable Double other = out(view, FluidVolumes.OTHER_OUTPUT_VOLUME, start, end);
            @Nullable Double out = urine == null ? other : other == null ? urine : Double.valueOf(urine + other);
            List<GivenVolume> given = view.fluidsDuring(start, end);
            List<GivenVolume> resuscitation = given.stream()
                    .filter(part -> part.administration().drug().role().isResuscitationFluid())
                    .toList();
            hours.add(new Hour(start, in(view, given, start), out, urine, in(view, resuscitation, start)));
        }
        return new HourlyFluids(hours);
    }

    private static @Nullable Double in(TimelineView view, List<GivenVolume> given, Instant start) {
        double millilitres = 0;
        for (GivenVolume part : given) {
            millilitres += part.volume().value();
        }
        return known(millilitres, given.isEmpty(), view, Coverage.Kind.FLUID_INPUT, start);
    }

    private static @Nullable Double out(TimelineView view, Measurand volume, Instant start, Instant end) {
        double millilitres = 0;
        List<Observation> measured = view.during(volume, start, end);
        for (Observation part : measured) {
            millilitres += part.value().low();
        }
        return known(millilitres, measured.isEmpty(), view, Coverage.Kind.FLUID_OUTPUT, start);
    }

    private static @Nullable Double known(
            double millilitres, boolean nothing, TimelineView view, Coverage.Kind kind, Instant start) {
        return nothing && view.coverage(kind, start, start).isEmpty() ? null : Double.valueOf(millilitres);
    }
}
