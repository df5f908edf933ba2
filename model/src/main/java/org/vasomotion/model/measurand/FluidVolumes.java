package org.vasomotion.model.measurand;

import static java.time.Duration.ofMinutes;
import static org.vasomotion.model.measurand.Code.Terminology.LOINC;
import static org.vasomotion.model.measurand.Sources.CODE_MAPPINGS;
import static org.vasomotion.model.measurand.Sources.STANDARD_TERM;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Unit;

/// What leaves the patient. What enters is an administration.
@Api
@Evidence(none = "each row carries its citations")
public final class FluidVolumes {

    private static final Citation EMPTYING = Citation.proposal(
            "live: read hourly; charted: emptied two-hourly at most, and written down up to half an hour late");

    private static final Citation ONE_ENTRY = Citation.proposal("what one charted entry can hold");

    public static final Measurand URINE_VOLUME = Measurand.named("urine-volume", "Urine volume", "Urine")
            .numeric(Unit.MILLILITRE, 0)
            .accepts(Unit.LITRE)
            .plausible(0, 5000, ONE_ENTRY)
            .noReference("judged as a rate per body weight")
            .maximumAge(ofMinutes(60), ofMinutes(150), EMPTYING)
            .hold(HoldPolicy.ACCRUED)
            .methods(Method.URINARY_CATHETER, Method.UNSPECIFIED)
            .sites(Site.UNSPECIFIED)
            .code(LOINC, "9187-6", CODE_MAPPINGS)
            .definedBy(STANDARD_TERM)
            .build();

    public static final Measurand OTHER_OUTPUT_VOLUME = Measurand.named("other-output-volume", "Other output", "Output")
            .numeric(Unit.MILLILITRE, 0)
            .accepts(Unit.LITRE)
            .plausible(0, 20_000, ONE_ENTRY)
            .noReference("part of the fluid balance")
            .maximumAge(ofMinutes(60), ofMinutes(150), EMPTYING)
            .hold(HoldPolicy.ACCRUED)
            .methods(Method.UNSPECIFIED)
            .sites(Site.UNSPECIFIED)
            .definedBy(Citation.proposal("drains, gastric and stool losses, blood loss, ultrafiltration"))
            .build();

    private FluidVolumes() {}

    static List<Measurand> rows() {
        return List.of(URINE_VOLUME, OTHER_OUTPUT_VOLUME);
    }
}
