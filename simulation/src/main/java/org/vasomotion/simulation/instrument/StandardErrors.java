package org.vasomotion.simulation.instrument;

import static org.vasomotion.simulation.instrument.BiasHolder.PATIENT;
import static org.vasomotion.simulation.instrument.BiasHolder.SHIFT;
import static org.vasomotion.simulation.sign.Sign.*;

import java.time.Duration;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.simulation.instrument.MeasurementError.Graded;
import org.vasomotion.simulation.instrument.MeasurementError.Numeric;
import org.vasomotion.simulation.sign.Sign;

/// How wrong each sign is measured: section 4 of the specification. A new sign is a new row.
///
/// Of the numbers only those of capillary refill within an observer and of mottling rest on a paper. The rest
/// is from memory or assumed, and each row says which; nothing was fitted.
@Api
@Evidence(none = "each row says where its numbers come from")
public final class StandardErrors {

    private static final String ASSUMED = "assumed";
    private static final String SPECIFICATION = "specification, section 4, from memory";
    private static final String SPLIT = "; how it parts into between and within is assumed";

    /// A line swings, a head is raised, a clip slips for minutes: how long the error of a monitor's value
    /// lasts. Assumed.
    private static final Duration MONITOR = Duration.ofMinutes(5);

    private StandardErrors() {}

    /// The usual way to measure a sign. Of microscopy it is the error of the reader alone; what lies in the
    /// choice of sites adds itself in [MicroscopyExamination].
    public static MeasurementError of(Sign sign) {
        return switch (sign) {
            case MEAN_ARTERIAL_PRESSURE, SYSTOLIC_ARTERIAL_PRESSURE, DIASTOLIC_ARTERIAL_PRESSURE ->
                transducer(sign, 2.0, 1.5, new Scale(1, 0, 350), ": 2 to 3 mmHg in all");
            case PULSE_PRESSURE ->
                within(sign, Spread.additive(3), new Scale(1, 0, 250), ASSUMED + ": both its ends move together");
            case CENTRAL_VENOUS_PRESSURE -> transducer(sign, 1.2, 0.9, new Scale(1, -20, 60), ": 1.5 mmHg in all");
            case MEAN_SYSTEMIC_FILLING_PRESSURE -> fillingPressure();
            case HEART_RATE ->
                within(sign, Spread.additive(2), new Scale(1, 0, 350), SPECIFICATION + ": 2 per min")
                        .lasting(MONITOR);
            case STROKE_VOLUME ->
                within(sign, Spread.relative(0.08), new Scale(1, 0, 300), SPECIFICATION + ": as thermodilution");
            case CARDIAC_INDEX ->
                within(
                        sign,
                        Spread.relative(0.08),
                        new Scale(100, 0, 20),
                        SPECIFICATION + ": thermodilution 8 % of one value");
            case HEMOGLOBIN -> within(sign, Spread.relative(0.02), new Scale(10, 1, 30), ASSUMED);
            case ARTERIAL_OXYGEN_SATURATION -> within(sign, Spread.additive(0.5), new Scale(10, 0, 100), ASSUMED);
            case MIXED_VENOUS_OXYGEN_SATURATION, CENTRAL_VENOUS_OXYGEN_SATURATION ->
                within(sign, Spread.additive(2.5), new Scale(1, 3, 100), SPECIFICATION + ": 2.5 points");
            case OXYGEN_CONSUMPTION -> within(sign, Spread.relative(0.08), new Scale(1, 0, 1500), ASSUMED);
            case LACTATE -> within(sign, Spread.relative(0.04), new Scale(10, 0.1, 60), SPECIFICATION + ": 4 %");
            case CARBON_DIOXIDE_GAP, CENTRAL_VENOUS_TO_ARTERIAL_CARBON_DIOXIDE_GAP ->
                within(
                        sign,
                        Spread.additive(1.5),
                        new Scale(10, -20, 100),
                        SPECIFICATION + ": 1.5 mmHg, a difference of two gases");
            case CAPILLARY_REFILL_TIME -> refillByGlassSlide();
            case KNEE_CAPILLARY_REFILL_TIME ->
                new Numeric(
                        sign,
                        SHIFT,
                        Bias.NONE,
                        Spread.relative(0.14),
                        Spread.relative(0.14),
                        new Scale(10, 0.1, 60),
                        SPECIFICATION + ": log-SD 0.2 in all" + SPLIT);
            case PERIPHERAL_PERFUSION_INDEX ->
                within(sign, Spread.relative(0.25), new Scale(10, 0.1, 20), SPECIFICATION + ": log-SD 0.25")
                        .lasting(MONITOR);
            case MOTTLING_SCORE -> mottling();
            case CORE_TEMPERATURE -> within(sign, Spread.additive(0.1), new Scale(10, 13, 47), ASSUMED);
            case TOE_TEMPERATURE ->
                new Numeric(
                        sign,
                        PATIENT,
                        Bias.NONE,
                        Spread.additive(0.35),
                        Spread.additive(0.2),
                        new Scale(10, 5, 45),
                        SPECIFICATION + ": 0.4 Cel in all, most of it where the probe lies" + SPLIT);
            case PROPORTION_OF_PERFUSED_VESSELS ->
                reader(sign, Spread.additive(3.5), new Scale(10, 0, 100), ": 5 points in all");
            case PERFUSED_VESSEL_DENSITY -> reader(sign, Spread.relative(0.07), new Scale(10, 0, 60), ": 10 % in all");
            case MICROVASCULAR_FLOW_INDEX -> reader(sign, Spread.additive(0.14), new Scale(100, 0, 3), ": 0.2 in all");
            // Computed from the flow indices of the sites, which carry the errors.
            case FLOW_HETEROGENEITY_INDEX -> within(sign, Spread.NONE, new Scale(100, 0, 20), "by definition");
            case RED_BLOOD_CELL_VELOCITY ->
                new Numeric(
                        sign,
                        SHIFT,
                        Bias.NONE,
                        Spread.relative(0.07),
                        Spread.relative(0.07),
                        new Scale(100, 0, 5),
                        ASSUMED);
            case TISSUE_OXYGEN_SATURATION ->
                new Numeric(
                        sign,
                        PATIENT,
                        Bias.NONE,
                        Spread.additive(3),
                        Spread.additive(4),
                        new Scale(1, 1, 100),
                        SPECIFICATION + ": 4 points, and 3 by the fat under each patient's skin");
            case INDOCYANINE_GREEN_PLASMA_DISAPPEARANCE_RATE ->
                within(sign, Spread.relative(0.07), new Scale(10, 0, 60), SPECIFICATION + ": 7 %");
            case EXTRAVASCULAR_LUNG_WATER_INDEX ->
                within(sign, Spread.relative(0.08), new Scale(1, 1, 80), ASSUMED + ": as thermodilution of output");
            case URINE_FLOW -> within(sign, Spread.additive(0.08), new Scale(60, 0, 80), ASSUMED + ": 5 mL in an hour");
            case FLUID_BALANCE ->
                new Numeric(
                        sign,
                        PATIENT,
                        Bias.NONE,
                        Spread.relative(0.05),
                        Spread.additive(50),
                        new Scale(0.1, -50_000, 100_000),
                        ASSUMED);
        };
    }

    /// Glass slide and chronometer.
    ///
    /// Within an observer 0.10 s, from the intraclass correlation of 0.995 (Raia 2022,
    /// 10.1186/s13613-022-01049-x). Between observers the specification has a bias of log-SD 0.10 and a
    /// disagreement of log-SD 0.15: two observers with such biases differ by 0.14, so that both are read as
    /// the same thing.
    public static MeasurementError refillByGlassSlide() {
        return new Numeric(
                CAPILLARY_REFILL_TIME,
                SHIFT,
                Bias.NONE,
                Spread.relative(0.10),
                Spread.additive(0.10),
                new Scale(10, 0.1, 60),
                "Raia 2022, 10.1186/s13613-022-01049-x, within an observer; between observers " + SPECIFICATION);
    }

    /// Thumb and counting, to half seconds: two observers differ by log-SD 0.30.
    ///
    /// Within an observer the error is what makes two of them differ by 0.92 s at 2 s, as limits of agreement
    /// from -1.7 to 1.9 s say (Anderson 2008, Hong Kong J Emerg Med 15:71, 209 adults, abstract read).
    public static MeasurementError refillByEye() {
        return new Numeric(
                CAPILLARY_REFILL_TIME,
                SHIFT,
                Bias.NONE,
                Spread.relative(0.21),
                Spread.additive(0.47),
                new Scale(2, 0.5, 60),
                SPECIFICATION + " between observers; Anderson 2008, Hong Kong J Emerg Med 15:71, for both together");
    }

    /// Calibrated when it was connected; the drift since then is the monitor's.
    public static Numeric indexByPulseContour() {
        return new Numeric(
                CARDIAC_INDEX,
                PATIENT,
                Bias.NONE,
                Spread.relative(0.10),
                Spread.relative(0.11),
                new Scale(10, 0, 20),
                SPECIFICATION + ": 15 % in all" + SPLIT);
    }

    /// Saturation by pulse oximeter instead of a sample of blood.
    public static MeasurementError saturationByPulseOximeter() {
        return new Numeric(
                        ARTERIAL_OXYGEN_SATURATION,
                        PATIENT,
                        Bias.NONE,
                        Spread.additive(1.8),
                        Spread.additive(0.7),
                        new Scale(1, 10, 100),
                        "from memory: 2 points in all, as makers state" + SPLIT)
                .lasting(MONITOR);
    }

    /// By inspiratory holds: not the model's holds themselves, which the specification describes, but the
    /// excess it found in them (3 to 6 mmHg).
    private static MeasurementError fillingPressure() {
        return new Numeric(
                MEAN_SYSTEMIC_FILLING_PRESSURE,
                PATIENT,
                new Bias(1, 4.5),
                Spread.additive(1),
                Spread.additive(1),
                new Scale(1, 0, 60),
                "specification, section 9.6, for the excess of 4.5 mmHg; scatter assumed");
    }

    /// A weighted kappa of 0.87 (Ait-Oufella 2011, 10.1007/s00134-011-2163-y) is taken for one of eight
    /// scores one off.
    private static MeasurementError mottling() {
        return new Graded(
                MOTTLING_SCORE,
                SHIFT,
                0.12,
                5,
                "Ait-Oufella 2011, 10.1007/s00134-011-2163-y, agreement; that it means 12 % one off is assumed");
    }

    /// Levelled and zeroed anew each shift, which is most of the error.
    private static MeasurementError transducer(
            Sign sign, double levelMmHg, double readingMmHg, Scale scale, String what) {
        return new Numeric(
                        sign,
                        SHIFT,
                        Bias.NONE,
                        Spread.additive(levelMmHg),
                        Spread.additive(readingMmHg),
                        scale,
                        SPECIFICATION + what + SPLIT)
                .lasting(MONITOR);
    }

    private static Numeric within(Sign sign, Spread within, Scale scale, String source) {
        return new Numeric(sign, PATIENT, Bias.NONE, Spread.NONE, within, scale, source);
    }

    /// Half of the variance is the reader's own, half that of the reading.
    private static MeasurementError reader(Sign sign, Spread each, Scale scale, String what) {
        return new Numeric(sign, SHIFT, Bias.NONE, each, each, scale, SPECIFICATION + what + SPLIT);
    }
}
