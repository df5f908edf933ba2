package org.vasomotion.guidance.assessment;

import static org.vasomotion.guidance.assessment.Rows.is;
import static org.vasomotion.guidance.condition.Comparison.ABOVE;
import static org.vasomotion.guidance.condition.Comparison.AT_LEAST;
import static org.vasomotion.guidance.condition.Comparison.AT_MOST;
import static org.vasomotion.guidance.condition.Comparison.BELOW;

import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.Congestion;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.ResponsivenessTests;
import org.vasomotion.model.measurand.Ventilation;

/// Whether fluid would raise flow, or speed capillary refill up.
///
/// A test speaks only if all its validity conditions are known to hold; a result in its grey zone does not
/// speak. Tests that disagree leave the question open. The variation of the vena cava is not among them: its
/// source says never alone.
final class ResponsivenessPatterns {

    private static final Citation SELECTION = Citation.proposal(
            "valid tests only, grey zones are silent, disagreement is unknown; responsive as in Kattan 2020,"
                    + " doi:10.1186/s13054-020-2732-y");

    private static final Citation VARIATION = Citation.readInSecondary(
            "Marik, Crit Care Med 2009: above 13 % under controlled ventilation with 8 mL/kg and a regular rhythm");
    private static final Citation VARIATION_GREY = Citation.proposal("9 to 13 % is indeterminate");
    private static final Citation LEG_RAISE = Citation.readInSecondary(
            "Cherpanath 2016: cardiac output up by 10 % or more, 23 studies; others use 12 and 15");
    private static final Citation LEG_RAISE_PULSE =
            Citation.readInSecondary("pulse pressure up by 10 to 12 %, implementations disagree: between them silent");
    private static final Citation OCCLUSION = Citation.proposal(
            "end-expiratory occlusion: 9 and 4.3 % published (Georges 2018, Selvam 2023); between them silent");
    private static final Citation MINI_CHALLENGE =
            Citation.proposal("mini fluid challenge: 6 to 10 % published (Selvam 2023: 9.1); between them silent");
    private static final Citation TIDAL_CHALLENGE = Citation.unverified("Myatra 2017: 3.5 points or more");
    private static final Citation CHALLENGE = Citation.read(
            "Kattan 2020, doi:10.1186/s13054-020-2732-y: a bolus raises cardiac output by more than 10 to 15 %");
    private static final Citation REFILL_TEST = Citation.read(
            "Jacquet-Lagreze 2019, doi:10.1186/s13054-019-2560-0: refill faster by 27 % or more on a leg raise predicts"
                    + " that fluid speeds it up, n = 34");

    private static final Condition PASSIVE = Condition.stated(ClinicalContext.CONTROLLED_VENTILATION, Sources.STATED);
    private static final Condition REGULAR = Condition.stated(ClinicalContext.REGULAR_CARDIAC_RHYTHM, Sources.STATED);
    private static final Condition DEEP_BREATHS =
            is(Ventilation.TIDAL_VOLUME_PER_PREDICTED_BODY_WEIGHT, AT_LEAST, 8, VARIATION);

    /// Nobody has seen a reason against it, and the abdomen was not last found tense.
    private static final Condition LEG_RAISE_VALID = Condition.all(
            Condition.denied(ClinicalContext.PASSIVE_LEG_RAISE_CONTRAINDICATED, Sources.STATED),
            Signs.cleared(
                    Congestion.INTRA_ABDOMINAL_PRESSURE,
                    AT_LEAST,
                    12,
                    is(Congestion.INTRA_ABDOMINAL_PRESSURE, BELOW, 12, Sources.ABDOMINAL_PRESSURE),
                    Sources.ABDOMINAL_PRESSURE));

    private ResponsivenessPatterns() {}

    static List<Pattern> all() {
        return List.of(
                new Pattern(
                        StandardPatterns.FLUID_RESPONSIVE,
                        "Fluid would raise flow",
                        new Condition.Weighed(speakingFor(), speakingAgainst()),
                        SELECTION),
                new Pattern(
                        StandardPatterns.REFILL_RESPONSIVE,
                        "Fluid would speed capillary refill up",
                        Condition.all(
                                LEG_RAISE_VALID,
                                is(
                                        ResponsivenessTests.PASSIVE_LEG_RAISE_CAPILLARY_REFILL_TIME_CHANGE,
                                        AT_MOST,
                                        -27,
                                        REFILL_TEST)),
                        REFILL_TEST));
    }

    private static List<Condition> speakingFor() {
        return List.of(
                Condition.all(
                        PASSIVE,
                        REGULAR,
                        DEEP_BREATHS,
                        is(MacroHemodynamics.PULSE_PRESSURE_VARIATION, ABOVE, 13, VARIATION)),
                Condition.all(
                        PASSIVE,
                        REGULAR,
                        is(
                                ResponsivenessTests.TIDAL_VOLUME_CHALLENGE_PULSE_PRESSURE_VARIATION_CHANGE,
                                AT_LEAST,
                                3.5,
                                TIDAL_CHALLENGE)),
                Condition.all(
                        LEG_RAISE_VALID,
                        is(ResponsivenessTests.PASSIVE_LEG_RAISE_CARDIAC_OUTPUT_CHANGE, AT_LEAST, 10, LEG_RAISE)),
                Condition.all(
                        LEG_RAISE_VALID,
                        is(ResponsivenessTests.PASSIVE_LEG_RAISE_PULSE_PRESSURE_CHANGE, AT_LEAST, 12, LEG_RAISE_PULSE)),
                Condition.all(
                        PASSIVE,
                        is(ResponsivenessTests.END_EXPIRATORY_OCCLUSION_CARDIAC_OUTPUT_CHANGE, AT_LEAST, 9, OCCLUSION)),
                is(ResponsivenessTests.MINI_FLUID_CHALLENGE_CARDIAC_OUTPUT_CHANGE, AT_LEAST, 10, MINI_CHALLENGE),
                is(ResponsivenessTests.FLUID_CHALLENGE_CARDIAC_OUTPUT_CHANGE, ABOVE, 15, CHALLENGE));
    }

    private static List<Condition> speakingAgainst() {
        return List.of(
                Condition.all(
                        PASSIVE,
                        REGULAR,
                        DEEP_BREATHS,
                        is(MacroHemodynamics.PULSE_PRESSURE_VARIATION, BELOW, 9, VARIATION_GREY)),
                Condition.all(
                        PASSIVE,
                        REGULAR,
                        is(
                                ResponsivenessTests.TIDAL_VOLUME_CHALLENGE_PULSE_PRESSURE_VARIATION_CHANGE,
                                BELOW,
                                3.5,
                                TIDAL_CHALLENGE)),
                Condition.all(
                        LEG_RAISE_VALID,
                        is(ResponsivenessTests.PASSIVE_LEG_RAISE_CARDIAC_OUTPUT_CHANGE, BELOW, 10, LEG_RAISE)),
                Condition.all(
                        LEG_RAISE_VALID,
                        is(ResponsivenessTests.PASSIVE_LEG_RAISE_PULSE_PRESSURE_CHANGE, BELOW, 10, LEG_RAISE_PULSE)),
                Condition.all(
                        PASSIVE,
                        is(ResponsivenessTests.END_EXPIRATORY_OCCLUSION_CARDIAC_OUTPUT_CHANGE, BELOW, 4, OCCLUSION)),
                is(ResponsivenessTests.MINI_FLUID_CHALLENGE_CARDIAC_OUTPUT_CHANGE, BELOW, 6, MINI_CHALLENGE),
                is(ResponsivenessTests.FLUID_CHALLENGE_CARDIAC_OUTPUT_CHANGE, BELOW, 10, CHALLENGE));
    }
}
