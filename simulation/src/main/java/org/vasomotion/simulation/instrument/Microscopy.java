package org.vasomotion.simulation.instrument;

import static org.vasomotion.model.measurand.SublingualMicroscopy.FLOW_HETEROGENEITY_INDEX;
import static org.vasomotion.model.measurand.SublingualMicroscopy.MICROVASCULAR_FLOW_INDEX;
import static org.vasomotion.model.measurand.SublingualMicroscopy.PERFUSED_VESSEL_DENSITY;
import static org.vasomotion.model.measurand.SublingualMicroscopy.PROPORTION_OF_PERFUSED_VESSELS;
import static org.vasomotion.model.measurand.SublingualMicroscopy.RED_BLOOD_CELL_VELOCITY;
import static org.vasomotion.model.measurand.SublingualMicroscopy.TOTAL_VESSEL_DENSITY;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.model.quantity.Unit;

/// Sublingual microscopy, twice a day and known when the clips are read, one to four hours later.
///
/// One examination of five fails for secretions or bleeding. Times and failures are assumed.
final class Microscopy implements Instrument {

    private static final String DEVICE = "microscope";
    private static final Duration EVERY = Duration.ofHours(12);
    private static final Waiting SLIP = Waiting.minutes(0, 120);
    private static final Waiting READING = Waiting.minutes(60, 240);

    @Dimensionless
    private static final double FAILS = 0.2;

    private static final MeasuredItem PERFUSED = item(PROPORTION_OF_PERFUSED_VESSELS, Unit.PERCENT);
    private static final MeasuredItem TOTAL_DENSITY = item(TOTAL_VESSEL_DENSITY, Unit.MILLIMETRE_PER_SQUARE_MILLIMETRE);
    private static final MeasuredItem PERFUSED_DENSITY =
            item(PERFUSED_VESSEL_DENSITY, Unit.MILLIMETRE_PER_SQUARE_MILLIMETRE);
    private static final MeasuredItem FLOW_INDEX = item(MICROVASCULAR_FLOW_INDEX, Unit.SCORE_POINT);
    private static final MeasuredItem HETEROGENEITY = item(FLOW_HETEROGENEITY_INDEX, Unit.ONE);
    private static final MeasuredItem VELOCITY = item(RED_BLOOD_CELL_VELOCITY, Unit.MILLIMETRE_PER_SECOND);

    private final Bedside bed;
    private final RandomGenerator chance;
    private final Schedule schedule;

    Microscopy(Bedside bed) {
        this.bed = bed;
        this.chance = bed.chance("microscope");
        this.schedule = new Schedule(SLIP.drawn(chance));
    }

    static List<MeasuredItem> items() {
        return List.of(PERFUSED, TOTAL_DENSITY, PERFUSED_DENSITY, FLOW_INDEX, HETEROGENEITY, VELOCITY);
    }

    @Override
    public void look(Duration now, Outbox out) {
        if (!schedule.isDue(now)) {
            return;
        }
        boolean fails = chance.nextDouble() < FAILS;
        Duration known = now.plus(READING.drawn(chance));
        schedule.everyAfter(now, EVERY);
        if (!fails && items().stream().anyMatch(out::isAsked)) {
            send(bed.sublingual(now), now, known, out);
        }
    }

    private static void send(MicroscopyExamination seen, Duration now, Duration known, Outbox out) {
        out.measured(DEVICE, PERFUSED, seen.proportionOfPerfusedVesselsPercent(), now, known);
        out.measured(DEVICE, TOTAL_DENSITY, seen.totalVesselDensityPerMm(), now, known);
        out.measured(DEVICE, PERFUSED_DENSITY, seen.perfusedVesselDensityPerMm(), now, known);
        out.measured(DEVICE, FLOW_INDEX, seen.microvascularFlowIndex(), now, known);
        out.measured(DEVICE, HETEROGENEITY, seen.flowHeterogeneityIndex(), now, known);
        out.measured(DEVICE, VELOCITY, seen.redBloodCellVelocityMmPerS(), now, known);
    }

    private static MeasuredItem item(Measurand measurand, Unit unit) {
        return MeasuredItem.of(measurand, Method.HANDHELD_VITAL_MICROSCOPY, Site.SUBLINGUAL, unit);
    }
}
