package org.vasomotion.model.measurand;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.vasomotion.model.measurand.Sources.GAS_SAMPLING;
import static org.vasomotion.model.measurand.Sources.HOURLY_CHARTING;
import static org.vasomotion.model.measurand.Sources.MICROSCOPY_SAMPLING;
import static org.vasomotion.model.measurand.Sources.POSSIBLE;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Unit;

/// Perfusion of single beds: thenar muscle, liver, stomach, and the endothelial surface.
@Api
@Evidence(none = "each row carries its citations")
public final class RegionalPerfusion {

    private static final Citation OCCLUSION_TEST = Citation.unverified(
            "vascular occlusion test: cuff to ischaemia until 40 % or for 3 min, then release; slopes depend on the device");

    private static final Citation OCCLUSION_AGE =
            Citation.proposal("a provocation test, repeated two-hourly at most while a protocol runs");

    public static final Measurand TISSUE_OXYGEN_SATURATION = Measurand.named(
                    "tissue-oxygen-saturation", "Tissue oxygen saturation", "StO2")
            .numeric(Unit.PERCENT, 0)
            .accepts(Unit.ONE)
            .plausible(1, 100, POSSIBLE)
            .reference(75, 90, Citation.unverified("general knowledge: thenar, 75 to 90 %"))
            .maximumAge(ofMinutes(1), ofMinutes(75), HOURLY_CHARTING)
            .methods(Method.NEAR_INFRARED_SPECTROSCOPY)
            .sites(Site.THENAR, Site.KNEE, Site.UNSPECIFIED)
            .definedBy(Citation.read("Ann Intensive Care 2012;2:11: the static value does not predict in sepsis"))
            .build();

    public static final Measurand REPERFUSION_SLOPE = Measurand.named(
                    "reperfusion-slope", "Reperfusion slope", "StO2 rise")
            .waveformDerived(Unit.PERCENT_PER_SECOND, 2)
            .accepts(Unit.PERCENT_PER_MINUTE)
            .plausible(0, 30, POSSIBLE)
            .reference(4, 5, Citation.unverified("general knowledge: about 4 to 5 %/s"))
            .maximumAge(ofHours(2), ofHours(2), OCCLUSION_AGE)
            .methods(Method.NEAR_INFRARED_SPECTROSCOPY)
            .sites(Site.THENAR)
            .definedBy(OCCLUSION_TEST)
            .build();

    public static final Measurand DESATURATION_SLOPE = Measurand.named(
                    "desaturation-slope", "Desaturation slope", "StO2 fall")
            .waveformDerived(Unit.PERCENT_PER_MINUTE, 1)
            .accepts(Unit.PERCENT_PER_SECOND)
            .plausible(-100, 0, Citation.proposal("a fall, so never positive; wide bound of what is possible"))
            .noReference("no range found")
            .maximumAge(ofHours(2), ofHours(2), OCCLUSION_AGE)
            .methods(Method.NEAR_INFRARED_SPECTROSCOPY)
            .sites(Site.THENAR)
            .definedBy(OCCLUSION_TEST)
            .build();

    public static final Measurand INDOCYANINE_GREEN_PLASMA_DISAPPEARANCE_RATE = Measurand.named(
                    "indocyanine-green-plasma-disappearance-rate",
                    "Indocyanine green plasma disappearance rate",
                    "ICG-PDR")
            .waveformDerived(Unit.PERCENT_PER_MINUTE, 1)
            .plausible(0, 60, POSSIBLE)
            .reference(18, 60, Citation.unverified("general knowledge: above 18 %/min"))
            .maximumAge(
                    ofHours(6),
                    ofHours(6),
                    Citation.proposal("at least an hour between doses; measured at 0, 6 and 24 h in trials"))
            .methods(Method.PULSE_DYE_DENSITOMETRY)
            .sites(Site.FINGER, Site.UNSPECIFIED)
            .definedBy(Citation.read(
                    "Sakka, Intensive Care Med 2004, doi:10.1007/s00134-003-2091-6: 0.25 mg/kg, finger" + " clip"))
            .build();

    public static final Measurand GASTRIC_CARBON_DIOXIDE_GAP = Measurand.named(
                    "gastric-carbon-dioxide-gap", "Gastric mucosal to arterial carbon dioxide gap", "Pg-aCO2")
            .numeric(Unit.MILLIMETRE_OF_MERCURY, 0)
            .accepts(Unit.KILOPASCAL)
            .plausible(-20, 200, POSSIBLE)
            .reference(-20, 10, Citation.unverified("general knowledge: below 8 to 10 mmHg"))
            .maximumAge(ofMinutes(120), ofMinutes(150), GAS_SAMPLING)
            .methods(Method.TONOMETRY)
            .sites(Site.STOMACH)
            .definedBy(Citation.unverified("gastric tonometry, minus the arterial tension; historic"))
            .build();

    public static final Measurand SYNDECAN_1 = Measurand.named("syndecan-1", "Syndecan-1", "Syndecan-1")
            .numeric(Unit.NANOGRAM_PER_MILLILITRE, 0)
            .plausible(0, 100_000, POSSIBLE)
            .reference(0, 40, Citation.unverified("general knowledge: below 20 to 40 ng/mL; kits are not comparable"))
            .maximumAge(ofHours(24), ofHours(24), Citation.proposal("a daily research sample"))
            .methods(Method.IMMUNOASSAY)
            .sites(Site.BLOOD, Site.UNSPECIFIED)
            .definedBy(Citation.unverified("shed glycocalyx core protein by immunoassay"))
            .build();

    public static final Measurand PERFUSED_BOUNDARY_REGION = Measurand.named(
                    "perfused-boundary-region", "Perfused boundary region", "PBR")
            .waveformDerived(Unit.MICROMETRE, 2)
            .plausible(0.3, 6, POSSIBLE)
            .reference(
                    1.8, 2, Citation.unverified("general knowledge: about 1.8 to 2.0 um; above 2.1 to 2.2 um abnormal"))
            .maximumAge(ofHours(4), ofHours(4), MICROSCOPY_SAMPLING)
            .methods(Method.HANDHELD_VITAL_MICROSCOPY)
            .sites(Site.SUBLINGUAL)
            .definedBy(Citation.read("NOSTRADAMUS, doi:10.1186/s13054-021-03520-w: inverse of glycocalyx thickness,"
                    + " vessels of 4 to 25 um"))
            .build();

    private RegionalPerfusion() {}

    static List<Measurand> rows() {
        return List.of(
                TISSUE_OXYGEN_SATURATION,
                REPERFUSION_SLOPE,
                DESATURATION_SLOPE,
                INDOCYANINE_GREEN_PLASMA_DISAPPEARANCE_RATE,
                GASTRIC_CARBON_DIOXIDE_GAP,
                SYNDECAN_1,
                PERFUSED_BOUNDARY_REGION);
    }
}
