package org.vasomotion.model.measurand;

import static java.time.Duration.ofMinutes;
import static org.vasomotion.model.measurand.Sources.POSSIBLE;
import static org.vasomotion.model.measurand.Sources.TEST_RESULT;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Unit;

/// Results of tests that ask what a fluid bolus would do, each as a change against the value before the test.
///
/// A rise is positive, a fall negative. Whether a test was valid in this patient is not part of the number.
@Api
@Evidence(none = "each row carries its citations")
public final class ResponsivenessTests {

    public static final Measurand PASSIVE_LEG_RAISE_CARDIAC_OUTPUT_CHANGE = change(
                    "passive-leg-raise-cardiac-output-change", "Cardiac output change on passive leg raise", "PLR dCO")
            .methods(Method.THERMODILUTION, Method.PULSE_CONTOUR, Method.ECHOCARDIOGRAPHY, Method.UNSPECIFIED)
            .definedBy(Citation.readInSecondary("Monnet 2015 (technique); Cherpanath 2016: positive from 10 %"))
            .build();

    public static final Measurand PASSIVE_LEG_RAISE_PULSE_PRESSURE_CHANGE = change(
                    "passive-leg-raise-pulse-pressure-change", "Pulse pressure change on passive leg raise", "PLR dPP")
            .methods(Method.ARTERIAL_LINE, Method.UNSPECIFIED)
            .definedBy(Citation.readInSecondary("positive from 10 or 12 %, implementations disagree"))
            .build();

    public static final Measurand PASSIVE_LEG_RAISE_CAPILLARY_REFILL_TIME_CHANGE = change(
                    "passive-leg-raise-capillary-refill-time-change",
                    "Capillary refill time change on passive leg raise",
                    "CRT-PLR")
            .methods(Method.GLASS_SLIDE, Method.VIDEO, Method.EXAMINATION, Method.UNSPECIFIED)
            .definedBy(Citation.read("Jacquet-Lagreze 2019, doi:10.1186/s13054-019-2560-0: a fall of 27 % or more"
                    + " predicts the effect of fluid"))
            .build();

    public static final Measurand END_EXPIRATORY_OCCLUSION_CARDIAC_OUTPUT_CHANGE = change(
                    "end-expiratory-occlusion-cardiac-output-change",
                    "Cardiac output change on end-expiratory occlusion",
                    "EEO dCO")
            .methods(Method.PULSE_CONTOUR, Method.ECHOCARDIOGRAPHY, Method.UNSPECIFIED)
            .definedBy(Citation.readInSecondary("Georges 2018: 9 % after 12 s; Selvam 2023: 4.3 % after 15 s"))
            .build();

    public static final Measurand MINI_FLUID_CHALLENGE_CARDIAC_OUTPUT_CHANGE = change(
                    "mini-fluid-challenge-cardiac-output-change",
                    "Cardiac output change on mini fluid challenge",
                    "Mini-FC dCO")
            .methods(Method.PULSE_CONTOUR, Method.ECHOCARDIOGRAPHY, Method.UNSPECIFIED)
            .definedBy(Citation.readInSecondary("Selvam 2023: 100 mL in 1 min, positive from 9.1 %"))
            .build();

    public static final Measurand TIDAL_VOLUME_CHALLENGE_PULSE_PRESSURE_VARIATION_CHANGE = change(
                    "tidal-volume-challenge-pulse-pressure-variation-change",
                    "Pulse pressure variation change on tidal volume challenge, in percentage points",
                    "TVC dPPV")
            .methods(Method.ARTERIAL_LINE, Method.PULSE_CONTOUR, Method.UNSPECIFIED)
            .definedBy(Citation.unverified("Myatra 2017: from 6 to 8 mL/kg for 1 min, positive from 3.5 points"))
            .build();

    public static final Measurand FLUID_CHALLENGE_CARDIAC_OUTPUT_CHANGE = change(
                    "fluid-challenge-cardiac-output-change", "Cardiac output change on fluid challenge", "FC dCO")
            .methods(Method.THERMODILUTION, Method.PULSE_CONTOUR, Method.ECHOCARDIOGRAPHY, Method.UNSPECIFIED)
            .definedBy(Citation.read("Kattan 2020, doi:10.1186/s13054-020-2732-y: positive above 10 to 15 %"))
            .build();

    public static final Measurand INFERIOR_VENA_CAVA_VARIATION = Measurand.named(
                    "inferior-vena-cava-variation", "Inferior vena cava variation with breathing", "IVC variation")
            .numeric(Unit.PERCENT, 0)
            .accepts(Unit.ONE)
            .plausible(0, 200, POSSIBLE)
            .noReference("a test result, judged against its cut-off")
            .maximumAge(ofMinutes(30), ofMinutes(30), TEST_RESULT)
            .methods(Method.ULTRASOUND, Method.ECHOCARDIOGRAPHY)
            .sites(Site.INFERIOR_VENA_CAVA)
            .definedBy(Citation.readInSecondary("Orso 2020: ventilated, above 18 %; never alone"))
            .build();

    private ResponsivenessTests() {}

    static List<Measurand> rows() {
        return List.of(
                PASSIVE_LEG_RAISE_CARDIAC_OUTPUT_CHANGE,
                PASSIVE_LEG_RAISE_PULSE_PRESSURE_CHANGE,
                PASSIVE_LEG_RAISE_CAPILLARY_REFILL_TIME_CHANGE,
                END_EXPIRATORY_OCCLUSION_CARDIAC_OUTPUT_CHANGE,
                MINI_FLUID_CHALLENGE_CARDIAC_OUTPUT_CHANGE,
                TIDAL_VOLUME_CHALLENGE_PULSE_PRESSURE_VARIATION_CHANGE,
                FLUID_CHALLENGE_CARDIAC_OUTPUT_CHANGE,
                INFERIOR_VENA_CAVA_VARIATION);
    }

    private static MeasurandBuilder change(String id, String name, String symbol) {
        return Measurand.named(id, name, symbol)
                .numeric(Unit.PERCENT, 0)
                .accepts(Unit.ONE)
                .plausible(-100, 300, POSSIBLE)
                .noReference("a test result, judged against its cut-off")
                .maximumAge(ofMinutes(30), ofMinutes(30), TEST_RESULT)
                .sites(Site.UNSPECIFIED);
    }
}
