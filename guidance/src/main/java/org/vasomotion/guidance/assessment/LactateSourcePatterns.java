package org.vasomotion.guidance.assessment;

import static org.vasomotion.guidance.assessment.Rows.indexed;
import static org.vasomotion.guidance.assessment.Rows.is;
import static org.vasomotion.guidance.assessment.Rows.runs;
import static org.vasomotion.guidance.assessment.Rows.seen;
import static org.vasomotion.guidance.assessment.Rows.surely;
import static org.vasomotion.guidance.condition.Comparison.ABOVE;
import static org.vasomotion.guidance.condition.Comparison.BELOW;
import static org.vasomotion.guidance.condition.Condition.not;

import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.RegionalPerfusion;

/// Where a raised lactate may come from: a differential, not a verdict. Several may be seen at once.
final class LactateSourcePatterns {

    private static final Citation DIFFERENTIAL = Citation.proposal(
            "differential of this project for a raised lactate without hypoperfusion: adrenergic, hepatic, washout");

    private static final Citation HEPATIC = Citation.proposal(
            "below 12 %/min, after Gutierrez-Morales 2024 (below 11.7 %/min) and Ann Intensive Care 2012;2:44");

    private static final Condition HIGH_CONTENT_RATIO = is(
            indexed("mixed-venous-carbon-dioxide-to-oxygen-content-difference-ratio"), ABOVE, 1, Sources.CONTENT_RATIO);

    private static final Condition ELSEWHERE = seen(StandardPatterns.NON_HYPOPERFUSION);

    private LactateSourcePatterns() {}

    static List<Pattern> all() {
        return List.of(
                new Pattern(
                        StandardPatterns.HYPOXIC_LACTATE,
                        "Lactate read as hypoxic",
                        Condition.all(
                                Signs.LACTATE_RAISED,
                                Condition.any(
                                        seen(StandardPatterns.LOW_FLOW), Signs.RATIO_HIGH, surely(HIGH_CONTENT_RATIO))),
                        Sources.TENSION_RATIO_ROW),
                new Pattern(
                        StandardPatterns.ADRENERGIC_LACTATE,
                        "Lactate read as adrenergic",
                        Condition.all(ELSEWHERE, runs(Vasopressors.EPINEPHRINE)),
                        DIFFERENTIAL),
                new Pattern(
                        StandardPatterns.HEPATIC_LACTATE,
                        "Lactate read as hepatic",
                        Condition.all(
                                ELSEWHERE,
                                Condition.any(
                                        is(
                                                RegionalPerfusion.INDOCYANINE_GREEN_PLASMA_DISAPPEARANCE_RATE,
                                                BELOW,
                                                12,
                                                HEPATIC),
                                        surely(Condition.stated(
                                                ClinicalContext.CHRONIC_LIVER_DISEASE, Sources.STATED)))),
                        DIFFERENTIAL),
                new Pattern(
                        StandardPatterns.WASHOUT_LACTATE,
                        "Lactate read as washout",
                        Condition.all(ELSEWHERE, seen(StandardPatterns.REFILL_IMPROVED)),
                        DIFFERENTIAL),
                group(
                        StandardPatterns.LACTATE_AND_RATIO_NORMAL,
                        "Lactate and carbon dioxide to oxygen content ratio normal",
                        not(Signs.LACTATE_RAISED),
                        not(HIGH_CONTENT_RATIO)),
                group(
                        StandardPatterns.RATIO_RAISED_ONLY,
                        "Carbon dioxide to oxygen content ratio raised, lactate normal",
                        not(Signs.LACTATE_RAISED),
                        HIGH_CONTENT_RATIO),
                group(
                        StandardPatterns.LACTATE_RAISED_ONLY,
                        "Lactate raised, carbon dioxide to oxygen content ratio normal",
                        Signs.LACTATE_RAISED,
                        not(HIGH_CONTENT_RATIO)),
                group(
                        StandardPatterns.LACTATE_AND_RATIO_RAISED,
                        "Lactate and carbon dioxide to oxygen content ratio raised",
                        Signs.LACTATE_RAISED,
                        HIGH_CONTENT_RATIO));
    }

    /// One of the four groups with graded prognosis.
    private static Pattern group(String id, String name, Condition lactate, Condition ratio) {
        return new Pattern(id, name, Condition.all(lactate, ratio), Sources.CONTENT_RATIO);
    }
}
