package org.vasomotion.guidance.assessment;

import static org.vasomotion.guidance.assessment.Rows.abnormal;
import static org.vasomotion.guidance.assessment.Rows.measured;
import static org.vasomotion.guidance.assessment.Rows.severe;
import static org.vasomotion.guidance.condition.Comparison.ABOVE;
import static org.vasomotion.guidance.condition.Comparison.AT_LEAST;
import static org.vasomotion.guidance.condition.Comparison.BELOW;

import java.util.List;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.RegionalPerfusion;
import org.vasomotion.model.measurand.SublingualMicroscopy;

/// Sublingual microscopy, as far as a recording may be used.
final class SublingualFindings {

    private static final Citation HEALTHY =
            Citation.read("De Backer, AJRCCM 2002;166:98: below the lower quartile of healthy volunteers");

    private static final Citation SEPSIS =
            Citation.derived("below the median of 252 patients with severe sepsis (De Backer, Crit Care Med 2013)");

    private static final Citation BOUNDARY = Citation.unverified("general knowledge: above 2.1 to 2.2 um");

    private SublingualFindings() {}

    static List<FindingRow> rows() {
        return List.of(
                row(
                        "low-microvascular-flow-index",
                        "Low microvascular flow index",
                        measured(SublingualMicroscopy.MICROVASCULAR_FLOW_INDEX),
                        abnormal(BELOW, 2.6, Sources.MICROVASCULAR_FLOW)),
                row(
                        "low-proportion-of-perfused-vessels",
                        "Low proportion of perfused vessels",
                        measured(SublingualMicroscopy.PROPORTION_OF_PERFUSED_VESSELS),
                        severe(BELOW, 65, SEPSIS),
                        abnormal(BELOW, 89, HEALTHY)),
                row(
                        "low-total-vessel-density",
                        "Low total vessel density",
                        measured(SublingualMicroscopy.TOTAL_VESSEL_DENSITY),
                        abnormal(BELOW, 18, Sources.VESSEL_DENSITY)),
                row(
                        "low-de-backer-score",
                        "Low De Backer score",
                        measured(SublingualMicroscopy.DE_BACKER_SCORE),
                        abnormal(BELOW, 5.4, HEALTHY)),
                row(
                        "heterogeneous-flow",
                        "Heterogeneous flow",
                        measured(SublingualMicroscopy.FLOW_HETEROGENEITY_INDEX),
                        abnormal(AT_LEAST, 0.2, Sources.HETEROGENEITY)),
                row(
                        "wide-perfused-boundary-region",
                        "Wide perfused boundary region",
                        measured(RegionalPerfusion.PERFUSED_BOUNDARY_REGION),
                        abnormal(ABOVE, 2.1, BOUNDARY)),
                row(
                        "rejected-recording",
                        "Recording of insufficient quality",
                        measured(SublingualMicroscopy.MICROCIRCULATION_IMAGE_QUALITY_SCORE),
                        severe(AT_LEAST, 10, Sources.IMAGE_QUALITY)));
    }

    private static FindingRow row(String id, String name, Operand subject, Rows.Cut... cuts) {
        return Rows.row(Domain.SUBLINGUAL, id, name, subject, cuts);
    }
}
