package org.vasomotion.simulation.instrument;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.vasomotion.model.measurand.Congestion;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.instrument.MeasurementError.Numeric;
import org.vasomotion.simulation.instrument.MeasurementError.Observer;
import org.vasomotion.simulation.sign.Sign;

/// Cardiac index by pulse contour, calibrated by thermodilution.
///
/// A calibration is the mean of three injections of 8 % each. Between calibrations, 8 h as makers advise
/// (from memory), the contour drifts by 0.5 % an hour (specification, from memory), up or down. Stroke volume
/// comes from the same contour, with the same error.
final class CardiacOutputMonitor implements Instrument {

    private static final String DEVICE = "cardiac output monitor";
    private static final Duration CALIBRATION = Duration.ofHours(8);
    private static final int INJECTIONS = 3;
    private static final double DRIFT_PERCENT_PER_H = 0.5;

    private static final MeasuredItem BY_CONTOUR =
            MeasuredItem.of(MacroHemodynamics.CARDIAC_INDEX, Method.PULSE_CONTOUR, Site.UNSPECIFIED);
    private static final MeasuredItem BY_THERMODILUTION =
            MeasuredItem.of(MacroHemodynamics.CARDIAC_INDEX, Method.THERMODILUTION, Site.UNSPECIFIED);
    private static final MeasuredItem STROKE_VOLUME =
            MeasuredItem.of(MacroHemodynamics.STROKE_VOLUME, Method.PULSE_CONTOUR, Site.UNSPECIFIED);

    private static final Numeric CONTOUR = StandardErrors.indexByPulseContour();
    private static final Scale STROKES = new Scale(1, 3, 300);

    /// The cold that is lost on the way through the lungs tells their water, each time the monitor is
    /// calibrated.
    private static final Channel LUNG_WATER = Channel.of(
            Sign.EXTRAVASCULAR_LUNG_WATER_INDEX,
            MeasuredItem.of(Congestion.EXTRAVASCULAR_LUNG_WATER_INDEX, Method.THERMODILUTION, Site.LUNG));

    private final Bedside bed;
    private final Duration every;
    private final RandomGenerator chance;
    private final Schedule calibrations = new Schedule(Duration.ZERO);
    private final Schedule values = new Schedule(Duration.ZERO);
    private Contour contour = new Contour(1, 0, Duration.ZERO);

    CardiacOutputMonitor(Bedside bed, Duration every) {
        this.bed = bed;
        this.every = every;
        this.chance = bed.chance("cardiac output monitor");
    }

    static List<MeasuredItem> items() {
        return List.of(BY_CONTOUR, BY_THERMODILUTION, STROKE_VOLUME, LUNG_WATER.item());
    }

    @Override
    public void look(Duration now, Outbox out) {
        if (calibrations.isDue(now)) {
            calibrations.everyAfter(now, CALIBRATION);
            calibrate(now, out);
        }
        if (values.isDue(now)) {
            values.everyAfter(now, every);
            send(now, out);
        }
    }

    private void calibrate(Duration now, Outbox out) {
        MeasurementError injection = StandardErrors.of(Sign.CARDIAC_INDEX);
        Observer technique = injection.observer(chance);
        double sum = 0;
        for (int i = 0; i < INJECTIONS; i++) {
            sum += technique.observed(truth(Sign.CARDIAC_INDEX), chance);
        }
        double index = Math.rint(100 * sum / INJECTIONS) / 100;
        contour =
                new Contour(CONTOUR.observer(chance).bias().factor(), DRIFT_PERCENT_PER_H * chance.nextGaussian(), now);
        out.measured(DEVICE, BY_THERMODILUTION, index, now, now);
        bed.observed(LUNG_WATER.error(), now)
                .ifPresent(water -> out.measured(DEVICE, LUNG_WATER.item(), water, now, now));
    }

    private void send(Duration now, Outbox out) {
        double factor =
                contour.factor(now) * Bias.drawn(CONTOUR.within(), chance).factor();
        out.measured(DEVICE, BY_CONTOUR, CONTOUR.scale().read(truth(Sign.CARDIAC_INDEX) * factor), now, now);
        out.measured(DEVICE, STROKE_VOLUME, STROKES.read(truth(Sign.STROKE_VOLUME) * factor), now, now);
    }

    @Dimensionless
    private double truth(Sign sign) {
        return bed.patients().read(bed.lane(), sign);
    }

    /// @param calibrated factor that it had then
    private record Contour(@Dimensionless double calibrated, double driftPercentPerH, Duration since) {

        @Dimensionless
        double factor(Duration now) {
            double hours = now.minus(since).toMillis() / 3.6e6;
            return calibrated * Elementary.exp(driftPercentPerH / 100 * hours);
        }
    }
}
