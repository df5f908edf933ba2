package org.vasomotion.model.measurand;

import static java.time.Duration.ofHours;
import static org.vasomotion.model.measurand.Sources.BY_DEFINITION;
import static org.vasomotion.model.measurand.Sources.MICROSCOPY_SAMPLING;
import static org.vasomotion.model.measurand.Sources.POSSIBLE;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Unit;

/// Scores of the sublingual microcirculation by handheld vital microscopy.
///
/// All are derived from video, so none is ever trended across devices or software versions.
@Api
@Evidence(none = "each row carries its citations")
public final class SublingualMicroscopy {

    private static final Citation CONSENSUS =
            Citation.unverified("second consensus, Ince, Intensive Care Med 2018;44:281; wording of the definition");

    private static final Citation HEALTHY_2002 = Citation.read("De Backer, AJRCCM 2002;166:98, healthy volunteers");

    private static final Citation HILTY = Citation.read("Hilty, Commun Biol 2019, doi:10.1038/s42003-019-0473-8");

    private static final String NO_HEALTHY_RANGE = "no healthy range found";

    public static final Measurand TOTAL_VESSEL_DENSITY = density("total-vessel-density", "Total vessel density", "TVD")
            .reference(18, 25, Citation.unverified("general knowledge: about 18 to 25 mm/mm2, depends on the device"))
            .build();

    public static final Measurand PERFUSED_VESSEL_DENSITY =
            density("perfused-vessel-density", "Perfused vessel density", "PVD").build();

    public static final Measurand FUNCTIONAL_CAPILLARY_DENSITY = density(
                    "functional-capillary-density", "Functional capillary density", "FCD")
            .build();

    public static final Measurand PROPORTION_OF_PERFUSED_VESSELS = microscopy(
                    "proportion-of-perfused-vessels", "Proportion of perfused vessels", "PPV (vessels)")
            .waveformDerived(Unit.PERCENT, 0)
            .accepts(Unit.ONE)
            .plausible(0, 100, BY_DEFINITION)
            .reference(89, 92, HEALTHY_2002)
            .build();

    public static final Measurand MICROVASCULAR_FLOW_INDEX = microscopy(
                    "microvascular-flow-index", "Microvascular flow index", "MFI")
            .waveformDerived(Unit.SCORE_POINT, 2)
            .plausible(0, 3, BY_DEFINITION)
            .reference(2.6, 3, Citation.read("Pranskunas 2013, doi:10.1007/s00134-012-2793-8: below 2.6 is abnormal"))
            .methods(Method.EXAMINATION)
            .build();

    public static final Measurand FLOW_HETEROGENEITY_INDEX = microscopy(
                    "flow-heterogeneity-index", "Flow heterogeneity index", "HI")
            .waveformDerived(Unit.ONE, 2)
            .accepts(Unit.PERCENT)
            .plausible(0, 20, Citation.derived("(highest - lowest) / mean over n sites is at most n"))
            .noReference(NO_HEALTHY_RANGE)
            .build();

    public static final Measurand DE_BACKER_SCORE = microscopy("de-backer-score", "De Backer score", "De Backer")
            .waveformDerived(Unit.PER_MILLIMETRE, 1)
            .plausible(0, 40, POSSIBLE)
            .reference(5.4, 6.3, HEALTHY_2002)
            .definedBy(HEALTHY_2002)
            .build();

    public static final Measurand RED_BLOOD_CELL_VELOCITY = velocity(
                    "red-blood-cell-velocity", "Red blood cell velocity", "RBCv")
            .build();

    public static final Measurand TISSUE_RED_BLOOD_CELL_PERFUSION = velocity(
                    "tissue-red-blood-cell-perfusion", "Tissue red blood cell perfusion", "tRBCp")
            .build();

    public static final Measurand AUTOMATED_MICROCIRCULATION_INDEX = microscopy(
                    "automated-microcirculation-index", "Automated microcirculation index", "AMI")
            .waveformDerived(Unit.ONE, 2)
            .plausible(0, 100, POSSIBLE)
            .noReference("no definition or cut-off published; kept as the vendor's opaque value")
            .definedBy(Citation.unverified("index of a camera vendor's software, formula unknown"))
            .build();

    public static final Measurand MICROCIRCULATION_IMAGE_QUALITY_SCORE = microscopy(
                    "microcirculation-image-quality-score", "Microcirculation image quality score", "MIQS")
            .waveformDerived(Unit.SCORE_POINT, 0)
            .plausible(0, 60, BY_DEFINITION)
            .reference(0, 9, Citation.derived("rejected if any of the six items scores 10, hence at a total of 10"))
            .methods(Method.EXAMINATION)
            .definedBy(Citation.read(
                    "BMC Med Imaging 2016, doi:10.1186/s12880-015-0078-8: six items of 0, 1 or 10 points"))
            .build();

    private SublingualMicroscopy() {}

    static List<Measurand> rows() {
        return List.of(
                TOTAL_VESSEL_DENSITY,
                PERFUSED_VESSEL_DENSITY,
                FUNCTIONAL_CAPILLARY_DENSITY,
                PROPORTION_OF_PERFUSED_VESSELS,
                MICROVASCULAR_FLOW_INDEX,
                FLOW_HETEROGENEITY_INDEX,
                DE_BACKER_SCORE,
                RED_BLOOD_CELL_VELOCITY,
                TISSUE_RED_BLOOD_CELL_PERFUSION,
                AUTOMATED_MICROCIRCULATION_INDEX,
                MICROCIRCULATION_IMAGE_QUALITY_SCORE);
    }

    private static MeasurandBuilder density(String id, String name, String symbol) {
        return microscopy(id, name, symbol)
                .waveformDerived(Unit.MILLIMETRE_PER_SQUARE_MILLIMETRE, 1)
                .plausible(0, 60, POSSIBLE)
                .noReference(NO_HEALTHY_RANGE);
    }

    private static MeasurandBuilder velocity(String id, String name, String symbol) {
        return microscopy(id, name, symbol)
                .waveformDerived(Unit.MICROMETRE_PER_SECOND, 0)
                .accepts(Unit.MILLIMETRE_PER_SECOND)
                .plausible(0, 5000, POSSIBLE)
                .noReference(NO_HEALTHY_RANGE)
                .definedBy(HILTY);
    }

    private static MeasurandBuilder microscopy(String id, String name, String symbol) {
        return Measurand.named(id, name, symbol)
                .maximumAge(ofHours(4), ofHours(4), MICROSCOPY_SAMPLING)
                .methods(Method.HANDHELD_VITAL_MICROSCOPY)
                .sites(Site.SUBLINGUAL)
                .definedBy(CONSENSUS);
    }
}
