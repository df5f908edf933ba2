package org.vasomotion.model.measurand;

import static java.time.Duration.ofDays;
import static org.vasomotion.model.measurand.Code.Terminology.LOINC;
import static org.vasomotion.model.measurand.Sources.CODE_MAPPINGS;
import static org.vasomotion.model.measurand.Sources.POSSIBLE;
import static org.vasomotion.model.measurand.Sources.STABLE_PROPERTY;
import static org.vasomotion.model.measurand.Sources.STANDARD_TERM;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Unit;

/// What doses and indices are scaled by.
@Api
@Evidence(none = "each row carries its citations")
public final class PatientProperties {

    public static final Measurand BODY_WEIGHT = Measurand.named("body-weight", "Body weight", "Weight")
            .numeric(Unit.KILOGRAM, 1)
            .accepts(Unit.GRAM, Unit.POUND)
            .plausible(20, 650, POSSIBLE)
            .noReference("a property")
            .maximumAge(
                    ofDays(30),
                    ofDays(30),
                    Citation.proposal("doses stay on the weight they were started with; changes show as fluid balance"))
            .hold(HoldPolicy.SUSTAINED)
            .methods(Method.BEDSIDE_SCALE, Method.STATED, Method.UNSPECIFIED)
            .sites(Site.UNSPECIFIED)
            .code(LOINC, "29463-7", CODE_MAPPINGS)
            .definedBy(STANDARD_TERM)
            .build();

    public static final Measurand BODY_HEIGHT = Measurand.named("body-height", "Body height", "Height")
            .numeric(Unit.CENTIMETRE, 0)
            .accepts(Unit.METRE, Unit.MILLIMETRE, Unit.INCH)
            .plausible(50, 275, POSSIBLE)
            .noReference("a property")
            .maximumAge(ofDays(366), ofDays(366), STABLE_PROPERTY)
            .hold(HoldPolicy.SUSTAINED)
            .methods(Method.EXAMINATION, Method.STATED, Method.UNSPECIFIED)
            .sites(Site.UNSPECIFIED)
            .definedBy(STANDARD_TERM)
            .build();

    public static final Measurand AGE = Measurand.named("age", "Age", "Age")
            .numeric(Unit.YEAR, 0)
            .accepts(Unit.DAY)
            .plausible(0, 125, POSSIBLE)
            .noReference("a property")
            .maximumAge(ofDays(366), ofDays(366), STABLE_PROPERTY)
            .hold(HoldPolicy.SUSTAINED)
            .methods(Method.STATED)
            .sites(Site.UNSPECIFIED)
            .definedBy(STANDARD_TERM)
            .build();

    private PatientProperties() {}

    static List<Measurand> rows() {
        return List.of(BODY_WEIGHT, BODY_HEIGHT, AGE);
    }
}
