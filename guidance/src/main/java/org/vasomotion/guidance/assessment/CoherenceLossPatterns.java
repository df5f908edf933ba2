package org.vasomotion.guidance.assessment;

import static org.vasomotion.guidance.assessment.Rows.indexed;
import static org.vasomotion.guidance.assessment.Rows.is;
import static org.vasomotion.guidance.assessment.Rows.notSurely;
import static org.vasomotion.guidance.assessment.Rows.seen;
import static org.vasomotion.guidance.assessment.Rows.surely;
import static org.vasomotion.guidance.condition.Comparison.ABOVE;
import static org.vasomotion.guidance.condition.Comparison.AT_LEAST;
import static org.vasomotion.guidance.condition.Comparison.AT_MOST;
import static org.vasomotion.guidance.condition.Comparison.BELOW;

import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.Congestion;
import org.vasomotion.model.measurand.SublingualMicroscopy;

/// The types of lost coherence. Several may be seen at once, and none is forced.
///
/// Heterogeneity and constriction look alike at the bedside: without microscopy both stay unknown and say so.
final class CoherenceLossPatterns {

    private static final Citation TYPES = Citation.proposal(
            "types named by Ince, Crit Care 2015;19 S3:S8, doi:10.1186/cc14726; the signs of each are this project's");

    private static final Citation HEALTHY_PROPORTION =
            Citation.read("De Backer, AJRCCM 2002;166:98: 89 to 92 % in healthy volunteers");

    private static final Citation HIGH_DOSE = Citation.unverified(
            "Surviving Sepsis Campaign 2021: from 0.25 ug/kg/min vasopressin is added, taken here as a high dose");

    private static final Citation FALLING_HEMOGLOBIN = Citation.proposal("1 g/dL or more within a day");

    private static final Citation POSITIVE_BALANCE = Citation.proposal("more went in than came out");

    private static final Citation LUNG_WATER = Citation.unverified("general knowledge: above 10 mL/kg");

    private static final Condition LOST = seen(StandardPatterns.COHERENCE_LOST);

    private CoherenceLossPatterns() {}

    static List<Pattern> all() {
        return List.of(
                new Pattern(
                        StandardPatterns.HETEROGENEITY,
                        "Lost coherence, type 1: heterogeneity",
                        Condition.all(
                                LOST,
                                Signs.FLOW_HETEROGENEOUS,
                                Signs.recorded(is(
                                        SublingualMicroscopy.PROPORTION_OF_PERFUSED_VESSELS,
                                        BELOW,
                                        89,
                                        HEALTHY_PROPORTION)),
                                Signs.VESSELS_KEPT),
                        TYPES),
                new Pattern(
                        StandardPatterns.HEMODILUTION,
                        "Lost coherence, type 2: hemodilution",
                        Condition.all(
                                LOST,
                                is(Signs.HEMOGLOBIN_CHANGE, AT_MOST, -1, FALLING_HEMOGLOBIN),
                                is(indexed("fluid-balance-24h"), ABOVE, 0, POSITIVE_BALANCE),
                                notSurely(Signs.VESSELS_KEPT),
                                notSurely(Signs.MICROVASCULAR_FLOW_LOW)),
                        TYPES),
                new Pattern(
                        StandardPatterns.CONSTRICTION,
                        "Lost coherence, type 3a: constriction",
                        Condition.all(
                                LOST,
                                seen(StandardPatterns.PERIPHERAL_HYPOPERFUSION),
                                is(indexed("norepinephrine-equivalent-dose"), AT_LEAST, 0.25, HIGH_DOSE),
                                Signs.MICROVASCULAR_FLOW_LOW,
                                Condition.not(Signs.FLOW_HETEROGENEOUS),
                                Signs.VESSELS_KEPT),
                        TYPES),
                new Pattern(
                        StandardPatterns.TAMPONADE,
                        "Lost coherence, type 3b: tamponade",
                        Condition.all(LOST, seen(StandardPatterns.VENOUS_CONGESTION)),
                        TYPES),
                new Pattern(
                        StandardPatterns.EDEMA,
                        "Lost coherence, type 4: edema",
                        Condition.all(
                                LOST,
                                Condition.any(
                                        is(indexed("fluid-overload-percentage"), AT_LEAST, 10, Sources.OVERLOAD),
                                        surely(is(Congestion.EXTRAVASCULAR_LUNG_WATER_INDEX, ABOVE, 10, LUNG_WATER))),
                                notSurely(Signs.VESSELS_KEPT)),
                        TYPES));
    }
}
