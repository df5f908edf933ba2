package org.vasomotion.model.measurand;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.vasomotion.model.measurand.Code.Terminology.LOINC;
import static org.vasomotion.model.measurand.Sources.BLOOD_COUNT;
import static org.vasomotion.model.measurand.Sources.CODE_MAPPINGS;
import static org.vasomotion.model.measurand.Sources.GAS_SAMPLING;
import static org.vasomotion.model.measurand.Sources.POSSIBLE;
import static org.vasomotion.model.measurand.Sources.STANDARD_TERM;
import static org.vasomotion.model.measurand.Sources.USUAL_ADULT;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Analyte;
import org.vasomotion.model.quantity.Unit;

/// Products of metabolism, and the blood that carries oxygen to it.
@Api
@Evidence(none = "each row carries its citations")
public final class Metabolism {

    public static final Measurand LACTATE = Measurand.named("lactate", "Lactate", "Lactate")
            .numeric(Unit.MILLIMOLE_PER_LITRE, 1)
            .accepts(Unit.MICROMOLE_PER_LITRE, Unit.MILLIGRAM_PER_DECILITRE)
            .analyte(Analyte.LACTATE)
            .plausible(0.05, 60, POSSIBLE)
            .reference(0.05, 2, Citation.unverified("general knowledge: below 2 mmol/L"))
            .maximumAge(ofMinutes(120), ofMinutes(150), GAS_SAMPLING)
            .methods(Method.BLOOD_GAS_ANALYSER, Method.CENTRAL_LABORATORY, Method.POINT_OF_CARE, Method.UNSPECIFIED)
            .sites(
                    Site.ARTERIAL_BLOOD,
                    Site.CENTRAL_VENOUS_BLOOD,
                    Site.MIXED_VENOUS_BLOOD,
                    Site.BLOOD,
                    Site.UNSPECIFIED)
            .code(LOINC, "2518-9", CODE_MAPPINGS)
            .code(LOINC, "32693-4", CODE_MAPPINGS)
            .definedBy(STANDARD_TERM)
            .build();

    public static final Measurand PYRUVATE = Measurand.named("pyruvate", "Pyruvate", "Pyruvate")
            .numeric(Unit.MILLIMOLE_PER_LITRE, 3)
            .accepts(Unit.MICROMOLE_PER_LITRE, Unit.MILLIGRAM_PER_DECILITRE)
            .analyte(Analyte.PYRUVATE)
            .plausible(0.002, 5, POSSIBLE)
            .noReference("judged with lactate, as their ratio")
            .maximumAge(
                    ofHours(6),
                    ofHours(6),
                    Citation.proposal("sampled six-hourly to daily; the ratio needs the lactate of the same sample"))
            .methods(Method.CENTRAL_LABORATORY, Method.UNSPECIFIED)
            .sites(Site.ARTERIAL_BLOOD, Site.CENTRAL_VENOUS_BLOOD, Site.BLOOD, Site.UNSPECIFIED)
            .definedBy(Citation.unverified("unstable: deproteinised at once and kept on ice"))
            .build();

    public static final Measurand HEMOGLOBIN = Measurand.named("hemoglobin", "Hemoglobin", "Hb")
            .numeric(Unit.GRAM_PER_DECILITRE, 1)
            .accepts(Unit.GRAM_PER_LITRE, Unit.MILLIMOLE_PER_LITRE)
            .analyte(Analyte.HEMOGLOBIN)
            .plausible(1, 30, POSSIBLE)
            .reference(12, 17, USUAL_ADULT)
            .maximumAge(ofHours(12), ofHours(12), BLOOD_COUNT)
            .methods(Method.CENTRAL_LABORATORY, Method.BLOOD_GAS_ANALYSER, Method.POINT_OF_CARE, Method.UNSPECIFIED)
            .sites(Site.BLOOD, Site.ARTERIAL_BLOOD, Site.CENTRAL_VENOUS_BLOOD, Site.UNSPECIFIED)
            .code(LOINC, "718-7", CODE_MAPPINGS)
            .definedBy(STANDARD_TERM)
            .build();

    public static final Measurand HEMATOCRIT = Measurand.named("hematocrit", "Hematocrit", "Hct")
            .numeric(Unit.PERCENT, 0)
            .accepts(Unit.ONE)
            .plausible(3, 80, POSSIBLE)
            .reference(36, 50, USUAL_ADULT)
            .maximumAge(ofHours(12), ofHours(12), BLOOD_COUNT)
            .methods(Method.CENTRAL_LABORATORY, Method.BLOOD_GAS_ANALYSER, Method.POINT_OF_CARE, Method.UNSPECIFIED)
            .sites(Site.BLOOD, Site.ARTERIAL_BLOOD, Site.CENTRAL_VENOUS_BLOOD, Site.UNSPECIFIED)
            .definedBy(STANDARD_TERM)
            .build();

    private Metabolism() {}

    static List<Measurand> rows() {
        return List.of(LACTATE, PYRUVATE, HEMOGLOBIN, HEMATOCRIT);
    }
}
