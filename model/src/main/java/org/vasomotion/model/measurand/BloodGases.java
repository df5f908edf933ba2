package org.vasomotion.model.measurand;

import static java.time.Duration.ofMinutes;
import static org.vasomotion.model.measurand.Code.Terminology.LOINC;
import static org.vasomotion.model.measurand.Sources.CODE_MAPPINGS;
import static org.vasomotion.model.measurand.Sources.GAS_SAMPLING;
import static org.vasomotion.model.measurand.Sources.POSSIBLE;
import static org.vasomotion.model.measurand.Sources.STANDARD_TERM;
import static org.vasomotion.model.measurand.Sources.USUAL_ADULT;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Unit;

/// Acidity, gas tensions and saturations, arterial, central venous and mixed venous.
///
/// Central and mixed venous values are rows of their own: the central venous saturation runs some points above the
/// mixed one, and public mappings that merge the two are wrong. The code for "carbon dioxide tension in blood" names no
/// specimen, so it stands on three rows and only the site of the reading chooses among them.
@Api
@Evidence(none = "each row carries its citations")
public final class BloodGases {

    public static final Measurand ARTERIAL_PH = acidity("arterial-ph", "Arterial pH", "pHa")
            .reference(7.35, 7.45, USUAL_ADULT)
            .sites(Site.ARTERIAL_BLOOD)
            .build();

    public static final Measurand ARTERIAL_CARBON_DIOXIDE_TENSION = carbonDioxide(
                    "arterial-carbon-dioxide-tension", "Arterial carbon dioxide tension", "PaCO2")
            .reference(35, 45, USUAL_ADULT)
            .sites(Site.ARTERIAL_BLOOD)
            .build();

    public static final Measurand ARTERIAL_OXYGEN_TENSION = oxygen(
                    "arterial-oxygen-tension", "Arterial oxygen tension", "PaO2")
            .reference(80, 100, USUAL_ADULT)
            .sites(Site.ARTERIAL_BLOOD)
            .code(LOINC, "2703-7", CODE_MAPPINGS)
            .build();

    public static final Measurand ARTERIAL_OXYGEN_SATURATION = saturation(
                    "arterial-oxygen-saturation", "Arterial oxygen saturation", "SaO2")
            .reference(95, 100, USUAL_ADULT)
            .sites(Site.ARTERIAL_BLOOD)
            .code(LOINC, "2708-6", CODE_MAPPINGS)
            .build();

    public static final Measurand CENTRAL_VENOUS_PH = acidity("central-venous-ph", "Central venous pH", "pHcv")
            .sites(Site.CENTRAL_VENOUS_BLOOD)
            .build();

    public static final Measurand CENTRAL_VENOUS_CARBON_DIOXIDE_TENSION = carbonDioxide(
                    "central-venous-carbon-dioxide-tension", "Central venous carbon dioxide tension", "PcvCO2")
            .sites(Site.CENTRAL_VENOUS_BLOOD)
            .build();

    public static final Measurand CENTRAL_VENOUS_OXYGEN_TENSION = oxygen(
                    "central-venous-oxygen-tension", "Central venous oxygen tension", "PcvO2")
            .sites(Site.CENTRAL_VENOUS_BLOOD)
            .build();

    public static final Measurand CENTRAL_VENOUS_OXYGEN_SATURATION = saturation(
                    "central-venous-oxygen-saturation", "Central venous oxygen saturation", "ScvO2")
            .reference(
                    70,
                    80,
                    Citation.unverified("general knowledge: 70 to 80 %; above 80 to 85 % points to failing extraction"))
            .methods(Method.OXIMETRY_CATHETER)
            .sites(Site.CENTRAL_VENOUS_BLOOD)
            .build();

    public static final Measurand MIXED_VENOUS_PH = acidity("mixed-venous-ph", "Mixed venous pH", "pHv")
            .sites(Site.MIXED_VENOUS_BLOOD)
            .build();

    public static final Measurand MIXED_VENOUS_CARBON_DIOXIDE_TENSION = carbonDioxide(
                    "mixed-venous-carbon-dioxide-tension", "Mixed venous carbon dioxide tension", "PvCO2")
            .sites(Site.MIXED_VENOUS_BLOOD)
            .build();

    public static final Measurand MIXED_VENOUS_OXYGEN_TENSION = oxygen(
                    "mixed-venous-oxygen-tension", "Mixed venous oxygen tension", "PvO2")
            .sites(Site.MIXED_VENOUS_BLOOD)
            .build();

    public static final Measurand MIXED_VENOUS_OXYGEN_SATURATION = saturation(
                    "mixed-venous-oxygen-saturation", "Mixed venous oxygen saturation", "SvO2")
            .reference(65, 75, Citation.unverified("general knowledge: 65 to 75 %"))
            .methods(Method.OXIMETRY_CATHETER, Method.PULMONARY_ARTERY_CATHETER)
            .sites(Site.MIXED_VENOUS_BLOOD)
            .code(LOINC, "19224-5", CODE_MAPPINGS)
            .build();

    private BloodGases() {}

    static List<Measurand> rows() {
        return List.of(
                ARTERIAL_PH,
                ARTERIAL_CARBON_DIOXIDE_TENSION,
                ARTERIAL_OXYGEN_TENSION,
                ARTERIAL_OXYGEN_SATURATION,
                CENTRAL_VENOUS_PH,
                CENTRAL_VENOUS_CARBON_DIOXIDE_TENSION,
                CENTRAL_VENOUS_OXYGEN_TENSION,
                CENTRAL_VENOUS_OXYGEN_SATURATION,
                MIXED_VENOUS_PH,
                MIXED_VENOUS_CARBON_DIOXIDE_TENSION,
                MIXED_VENOUS_OXYGEN_TENSION,
                MIXED_VENOUS_OXYGEN_SATURATION);
    }

    private static MeasurandBuilder acidity(String id, String name, String symbol) {
        return gas(id, name, symbol).numeric(Unit.PH, 2).plausible(6.3, 8.0, POSSIBLE);
    }

    private static MeasurandBuilder carbonDioxide(String id, String name, String symbol) {
        return gas(id, name, symbol)
                .numeric(Unit.MILLIMETRE_OF_MERCURY, 0)
                .accepts(Unit.KILOPASCAL)
                .plausible(5, 250, POSSIBLE)
                .code(LOINC, "11557-6", CODE_MAPPINGS);
    }

    private static MeasurandBuilder oxygen(String id, String name, String symbol) {
        return gas(id, name, symbol)
                .numeric(Unit.MILLIMETRE_OF_MERCURY, 0)
                .accepts(Unit.KILOPASCAL)
                .plausible(5, 800, POSSIBLE);
    }

    private static MeasurandBuilder saturation(String id, String name, String symbol) {
        return gas(id, name, symbol).numeric(Unit.PERCENT, 0).accepts(Unit.ONE).plausible(3, 100, POSSIBLE);
    }

    private static MeasurandBuilder gas(String id, String name, String symbol) {
        return Measurand.named(id, name, symbol)
                .noReference("judged against the arterial sample only")
                .maximumAge(ofMinutes(120), ofMinutes(150), GAS_SAMPLING)
                .methods(Method.BLOOD_GAS_ANALYSER, Method.POINT_OF_CARE, Method.UNSPECIFIED)
                .definedBy(STANDARD_TERM);
    }
}
