package org.vasomotion.guidance.assessment;

import static org.vasomotion.guidance.assessment.Rows.abnormal;
import static org.vasomotion.guidance.assessment.Rows.indexed;
import static org.vasomotion.guidance.assessment.Rows.measured;
import static org.vasomotion.guidance.assessment.Rows.severe;
import static org.vasomotion.guidance.condition.Comparison.ABOVE;
import static org.vasomotion.guidance.condition.Comparison.AT_LEAST;
import static org.vasomotion.guidance.condition.Comparison.AT_MOST;
import static org.vasomotion.guidance.condition.Comparison.BELOW;

import java.util.List;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.BloodGases;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.RegionalPerfusion;

/// Lactate, carbon dioxide, oxygen and regional clearance.
final class MetabolicFindings {

    private static final Citation SEVERE_LACTATE = Citation.unverified("general knowledge: above 4 mmol/L is severe");

    private static final Citation RISING = Citation.proposal("lactate rises");

    private static final Citation CLEARANCE = Citation.read(
            "Ann Intensive Care 2012;2:44: below 10 % in 6 h went with a failing hepatosplanchnic circulation, n = 15");

    private static final Citation PYRUVATE = Citation.unverified("general knowledge: above 18 to 20");

    private static final Citation MIXED_VENOUS = Citation.unverified("general knowledge: normal 65 to 75 %");

    private static final Citation HIGH_EXTRACTION =
            Citation.unverified("general knowledge: above 40 to 50 % consumption depends on supply");

    private static final Citation REPERFUSION = Citation.readInSecondary(
            "two cohorts with septic shock: worse outcome below 2.55 and below 2.83 %/s; depends on the device");

    private static final Citation GASTRIC = Citation.unverified("general knowledge: above 8 to 10 mmHg; historic");

    private static final Citation SYNDECAN =
            Citation.read("cohort of 74: 121 ng/mL or more goes with death within 30 days; kits are not comparable");

    private MetabolicFindings() {}

    static List<FindingRow> rows() {
        return List.of(
                row(
                        "raised-lactate",
                        "Raised lactate",
                        measured(Metabolism.LACTATE),
                        severe(ABOVE, 4, SEVERE_LACTATE),
                        abnormal(AT_LEAST, 2, Sources.LACTATE_ENTRY)),
                row(
                        "slow-lactate-fall",
                        "Lactate not falling at the target rate",
                        indexed("lactate-clearance"),
                        severe(BELOW, 0, RISING),
                        abnormal(BELOW, 20, Sources.LACTATE_TARGET)),
                row(
                        "low-lactate-clearance-6h",
                        "Low lactate clearance over 6 h",
                        indexed("lactate-clearance-6h"),
                        abnormal(BELOW, 10, CLEARANCE)),
                row(
                        "high-lactate-to-pyruvate-ratio",
                        "High lactate to pyruvate ratio",
                        indexed("lactate-to-pyruvate-ratio"),
                        abnormal(ABOVE, 18, PYRUVATE)),
                row(
                        "low-central-venous-oxygen-saturation",
                        "Low central venous oxygen saturation",
                        measured(BloodGases.CENTRAL_VENOUS_OXYGEN_SATURATION),
                        abnormal(BELOW, 70, Sources.CONTEXT)),
                row(
                        "oxygen-extraction-failure",
                        "Failing oxygen extraction",
                        measured(BloodGases.CENTRAL_VENOUS_OXYGEN_SATURATION),
                        severe(ABOVE, 85, Sources.EXTRACTION_FAILURE),
                        abnormal(ABOVE, 80, Sources.EXTRACTION_FAILURE)),
                row(
                        "low-mixed-venous-oxygen-saturation",
                        "Low mixed venous oxygen saturation",
                        measured(BloodGases.MIXED_VENOUS_OXYGEN_SATURATION),
                        abnormal(BELOW, 65, MIXED_VENOUS)),
                row(
                        "high-oxygen-extraction",
                        "High oxygen extraction",
                        indexed("oxygen-extraction-ratio"),
                        severe(ABOVE, 50, HIGH_EXTRACTION),
                        abnormal(ABOVE, 40, HIGH_EXTRACTION)),
                row(
                        "wide-carbon-dioxide-gap",
                        "Wide central venous to arterial carbon dioxide gap",
                        indexed("central-venous-to-arterial-carbon-dioxide-gap"),
                        abnormal(AT_LEAST, 6, Sources.CARBON_DIOXIDE_GAP)),
                row(
                        "wide-mixed-venous-carbon-dioxide-gap",
                        "Wide mixed venous to arterial carbon dioxide gap",
                        indexed("mixed-venous-to-arterial-carbon-dioxide-gap"),
                        abnormal(AT_LEAST, 6, Sources.CARBON_DIOXIDE_GAP)),
                row(
                        "high-carbon-dioxide-gap-to-oxygen-difference-ratio",
                        "High carbon dioxide gap to oxygen difference ratio",
                        indexed("carbon-dioxide-gap-to-oxygen-difference-ratio"),
                        abnormal(AT_LEAST, 1.4, Sources.TENSION_RATIO)),
                row(
                        "high-mixed-venous-carbon-dioxide-to-oxygen-content-ratio",
                        "High mixed venous carbon dioxide to oxygen content difference ratio",
                        indexed("mixed-venous-carbon-dioxide-to-oxygen-content-difference-ratio"),
                        abnormal(ABOVE, 1, Sources.CONTENT_RATIO)),
                row(
                        "low-hemoglobin",
                        "Low hemoglobin",
                        measured(Metabolism.HEMOGLOBIN),
                        severe(AT_MOST, 7, Sources.RED_CELLS)),
                row(
                        "low-indocyanine-green-clearance",
                        "Low indocyanine green plasma disappearance rate",
                        measured(RegionalPerfusion.INDOCYANINE_GREEN_PLASMA_DISAPPEARANCE_RATE),
                        severe(BELOW, 8, Sources.DISAPPEARANCE_RATE),
                        abnormal(BELOW, 18, Sources.DISAPPEARANCE_RATE)),
                row(
                        "slow-reperfusion",
                        "Slow rise of tissue oxygen after occlusion",
                        measured(RegionalPerfusion.REPERFUSION_SLOPE),
                        severe(BELOW, 2.55, REPERFUSION),
                        abnormal(BELOW, 2.83, REPERFUSION)),
                row(
                        "wide-gastric-carbon-dioxide-gap",
                        "Wide gastric carbon dioxide gap",
                        measured(RegionalPerfusion.GASTRIC_CARBON_DIOXIDE_GAP),
                        abnormal(ABOVE, 10, GASTRIC)),
                row(
                        "high-syndecan-1",
                        "High syndecan-1",
                        measured(RegionalPerfusion.SYNDECAN_1),
                        abnormal(AT_LEAST, 121, SYNDECAN)));
    }

    private static FindingRow row(String id, String name, Operand subject, Rows.Cut... cuts) {
        return Rows.row(Domain.METABOLIC, id, name, subject, cuts);
    }
}
