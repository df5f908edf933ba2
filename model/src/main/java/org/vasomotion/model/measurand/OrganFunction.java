package org.vasomotion.model.measurand;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.vasomotion.model.measurand.Sources.BY_DEFINITION;
import static org.vasomotion.model.measurand.Sources.DAILY_LABORATORY;
import static org.vasomotion.model.measurand.Sources.FOUR_HOURLY_CHARTING;
import static org.vasomotion.model.measurand.Sources.POSSIBLE;
import static org.vasomotion.model.measurand.Sources.STANDARD_TERM;
import static org.vasomotion.model.measurand.Sources.USUAL_ADULT;

import java.util.List;
import java.util.stream.IntStream;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Analyte;
import org.vasomotion.model.quantity.Unit;

/// The laboratory values and the consciousness scale that organ-failure scores are made of.
@Api
@Evidence(none = "each row carries its citations")
public final class OrganFunction {

    private static final Citation COMA_SCALE = Citation.unverified("Teasdale and Jennett, Lancet 1974");

    public static final Measurand PLATELET_COUNT = laboratory("platelet-count", "Platelet count", "Platelets")
            .numeric(Unit.THOUSAND_PER_MICROLITRE, 0)
            .accepts(Unit.BILLION_PER_LITRE)
            .plausible(0, 5000, POSSIBLE)
            .reference(150, 400, USUAL_ADULT)
            .build();

    public static final Measurand BILIRUBIN = laboratory("bilirubin", "Total bilirubin", "Bilirubin")
            .numeric(Unit.MILLIGRAM_PER_DECILITRE, 1)
            .accepts(Unit.MICROMOLE_PER_LITRE, Unit.MILLIGRAM_PER_LITRE)
            .analyte(Analyte.BILIRUBIN)
            .plausible(0, 100, POSSIBLE)
            .reference(
                    0,
                    1.2,
                    Citation.unverified(
                            "general knowledge: below 1.2 mg/dL scores no points in the original SOFA score"))
            .build();

    public static final Measurand CREATININE = laboratory("creatinine", "Creatinine", "Creatinine")
            .numeric(Unit.MILLIGRAM_PER_DECILITRE, 2)
            .accepts(Unit.MICROMOLE_PER_LITRE, Unit.MILLIGRAM_PER_LITRE)
            .analyte(Analyte.CREATININE)
            .plausible(0.05, 80, POSSIBLE)
            .reference(0.5, 1.2, USUAL_ADULT)
            .build();

    public static final Measurand ALBUMIN_CONCENTRATION = laboratory(
                    "albumin-concentration", "Albumin concentration", "Albumin")
            .numeric(Unit.GRAM_PER_DECILITRE, 1)
            .accepts(Unit.GRAM_PER_LITRE, Unit.MILLIGRAM_PER_DECILITRE)
            .plausible(0.2, 10, POSSIBLE)
            .reference(3.5, 5, USUAL_ADULT)
            .build();

    public static final Measurand GLASGOW_COMA_SCALE_EYE = comaScale(
                    "glasgow-coma-scale-eye", "Glasgow coma scale, eye opening", "GCS eye")
            .graded(1, "none", "to pressure", "to sound", "spontaneous")
            .plausible(1, 4, BY_DEFINITION)
            .reference(4, 4, COMA_SCALE)
            .build();

    public static final Measurand GLASGOW_COMA_SCALE_VERBAL = comaScale(
                    "glasgow-coma-scale-verbal", "Glasgow coma scale, verbal response", "GCS verbal")
            .graded(1, "none", "sounds", "words", "confused", "orientated")
            .plausible(1, 5, BY_DEFINITION)
            .reference(5, 5, COMA_SCALE)
            .build();

    public static final Measurand GLASGOW_COMA_SCALE_MOTOR = comaScale(
                    "glasgow-coma-scale-motor", "Glasgow coma scale, motor response", "GCS motor")
            .graded(1, "none", "extension", "abnormal flexion", "normal flexion", "localising", "obeys commands")
            .plausible(1, 6, BY_DEFINITION)
            .reference(6, 6, COMA_SCALE)
            .build();

    public static final Measurand GLASGOW_COMA_SCALE = comaScale("glasgow-coma-scale", "Glasgow coma scale", "GCS")
            .graded(3, IntStream.rangeClosed(3, 15).mapToObj(Integer::toString).toArray(String[]::new))
            .plausible(3, 15, BY_DEFINITION)
            .reference(15, 15, COMA_SCALE)
            .build();

    private OrganFunction() {}

    static List<Measurand> rows() {
        return List.of(
                PLATELET_COUNT,
                BILIRUBIN,
                CREATININE,
                ALBUMIN_CONCENTRATION,
                GLASGOW_COMA_SCALE_EYE,
                GLASGOW_COMA_SCALE_VERBAL,
                GLASGOW_COMA_SCALE_MOTOR,
                GLASGOW_COMA_SCALE);
    }

    private static MeasurandBuilder laboratory(String id, String name, String symbol) {
        return Measurand.named(id, name, symbol)
                .maximumAge(ofHours(26), ofHours(26), DAILY_LABORATORY)
                .methods(Method.CENTRAL_LABORATORY, Method.BLOOD_GAS_ANALYSER, Method.POINT_OF_CARE, Method.UNSPECIFIED)
                .sites(Site.BLOOD, Site.UNSPECIFIED)
                .definedBy(STANDARD_TERM);
    }

    private static MeasurandBuilder comaScale(String id, String name, String symbol) {
        return Measurand.named(id, name, symbol)
                .maximumAge(ofMinutes(240), ofMinutes(270), FOUR_HOURLY_CHARTING)
                .methods(Method.EXAMINATION)
                .sites(Site.UNSPECIFIED)
                .definedBy(COMA_SCALE);
    }
}
