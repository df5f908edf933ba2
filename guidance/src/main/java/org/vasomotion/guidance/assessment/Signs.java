package org.vasomotion.guidance.assessment;

import static org.vasomotion.guidance.assessment.Rows.indexed;
import static org.vasomotion.guidance.assessment.Rows.is;
import static org.vasomotion.guidance.assessment.Rows.notSurely;
import static org.vasomotion.guidance.condition.Comparison.ABOVE;
import static org.vasomotion.guidance.condition.Comparison.AT_LEAST;
import static org.vasomotion.guidance.condition.Comparison.BELOW;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.index.BaselineWindow;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.BloodGases;
import org.vasomotion.model.measurand.Congestion;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.measurand.SublingualMicroscopy;
import org.vasomotion.model.measurand.Ventilation;

/// Comparisons that several patterns share.
final class Signs {

    /// Repeats within five minutes are one reading. Proposals of this project, as are the windows below.
    private static final Duration ONE_READING = Duration.ofMinutes(5);

    private static final BaselineWindow AN_HOUR_AGO =
            new BaselineWindow(ONE_READING, Duration.ofMinutes(60), Duration.ofMinutes(135));

    /// Settings are charted up to four-hourly.
    private static final BaselineWindow SETTING_BEFORE =
            new BaselineWindow(ONE_READING, Duration.ofMinutes(60), Duration.ofMinutes(270));

    private static final BaselineWindow EXAMINATION_BEFORE =
            new BaselineWindow(ONE_READING, ONE_READING, Duration.ofHours(24));

    private static final BaselineWindow WITHIN_A_DAY =
            new BaselineWindow(Duration.ofHours(2), Duration.ofHours(6), Duration.ofHours(24));

    static final Operand SATURATION_CHANGE = new Operand.Change(Ventilation.PERIPHERAL_OXYGEN_SATURATION, AN_HOUR_AGO);

    static final Operand INSPIRED_OXYGEN_CHANGE =
            new Operand.Change(Ventilation.INSPIRED_OXYGEN_FRACTION, SETTING_BEFORE);

    static final Operand END_EXPIRATORY_PRESSURE_CHANGE =
            new Operand.Change(Ventilation.POSITIVE_END_EXPIRATORY_PRESSURE, SETTING_BEFORE);

    static final Operand B_LINES_CHANGE = new Operand.Change(Congestion.LUNG_B_LINES, EXAMINATION_BEFORE);

    static final Operand HEMOGLOBIN_CHANGE = new Operand.Change(Metabolism.HEMOGLOBIN, WITHIN_A_DAY);

    static final Condition REFILL_PROLONGED =
            is(PeripheralSigns.CAPILLARY_REFILL_TIME, ABOVE, 3, Sources.FINGER_REFILL);

    static final Condition LACTATE_RAISED = is(Metabolism.LACTATE, AT_LEAST, 2, Sources.LACTATE_ENTRY);

    static final Condition VENOUS_SATURATION_LOW =
            is(BloodGases.CENTRAL_VENOUS_OXYGEN_SATURATION, BELOW, 70, Sources.CONTEXT);

    static final Condition CARBON_DIOXIDE_GAP_WIDE =
            is(indexed("central-venous-to-arterial-carbon-dioxide-gap"), AT_LEAST, 6, Sources.CARBON_DIOXIDE_GAP);

    static final Condition RATIO_HIGH =
            is(indexed("carbon-dioxide-gap-to-oxygen-difference-ratio"), ABOVE, 1.4, Sources.TENSION_RATIO_ROW);

    /// The recording was not rejected. Flow that was read at the bedside without a quality score counts.
    private static final Condition RECORDING_USABLE = notSurely(
            is(SublingualMicroscopy.MICROCIRCULATION_IMAGE_QUALITY_SCORE, AT_LEAST, 10, Sources.IMAGE_QUALITY));

    static final Condition MICROVASCULAR_FLOW_LOW =
            recorded(is(SublingualMicroscopy.MICROVASCULAR_FLOW_INDEX, BELOW, 2.6, Sources.MICROVASCULAR_FLOW));

    static final Condition VESSELS_KEPT =
            recorded(is(SublingualMicroscopy.TOTAL_VESSEL_DENSITY, AT_LEAST, 18, Sources.VESSEL_DENSITY));

    static final Condition VESSELS_LOST =
            recorded(is(SublingualMicroscopy.TOTAL_VESSEL_DENSITY, BELOW, 18, Sources.VESSEL_DENSITY));

    static final Condition FLOW_HETEROGENEOUS =
            recorded(is(SublingualMicroscopy.FLOW_HETEROGENEITY_INDEX, AT_LEAST, 0.2, Sources.HETEROGENEITY));

    private Signs() {}

    /// A statement of microscopy. From a rejected recording it is neither true nor false.
    static Condition recorded(Condition statement) {
        return new Condition.Weighed(
                List.of(Condition.all(RECORDING_USABLE, statement)),
                List.of(Condition.all(RECORDING_USABLE, Condition.not(statement))));
    }

    /// A veto that stands until somebody looks again: `bad` when the sign was last seen forbids, and if that is
    /// too long ago to be used, it is unknown whether it still does. A sign that nobody ever looked for does
    /// not forbid.
    static Condition cleared(Measurand sign, Comparison bad, double bound, Condition fine, Citation citation) {
        return cleared(is(new Operand.LastSeen(sign), bad, bound, citation), fine);
    }

    static Condition cleared(Condition lastSeen, Condition fine) {
        return Condition.any(notSurely(lastSeen), fine);
    }
}
