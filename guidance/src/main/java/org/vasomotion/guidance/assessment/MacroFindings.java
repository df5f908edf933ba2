package org.vasomotion.guidance.assessment;

import static org.vasomotion.guidance.assessment.Rows.INOTROPES;
import static org.vasomotion.guidance.assessment.Rows.VASOPRESSORS;
import static org.vasomotion.guidance.assessment.Rows.abnormal;
import static org.vasomotion.guidance.assessment.Rows.indexed;
import static org.vasomotion.guidance.assessment.Rows.measured;
import static org.vasomotion.guidance.assessment.Rows.severe;
import static org.vasomotion.guidance.condition.Comparison.ABOVE;
import static org.vasomotion.guidance.condition.Comparison.BELOW;

import java.util.List;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.Congestion;
import org.vasomotion.model.measurand.MacroHemodynamics;

/// Pressures and flow, each beside the treatment it stands on.
final class MacroFindings {

    private static final Citation PERFUSION_PRESSURE =
            Citation.unverified("general knowledge: mean perfusion pressure below 60 to 65 mmHg");

    private static final Citation DIASTOLIC_SHOCK_INDEX = Citation.unverified(
            "2.2 is an unpublished inflection; Ospina-Tascon 2020 found risk rising by fifths and no cut-off");

    private static final Citation SHOCK_INDEX = Citation.unverified("general knowledge: above 0.7 to 0.9");

    private static final Citation RESISTANCE = Citation.unverified("general knowledge: below 1600 to 1900");

    private static final Citation ANY_DOSE = Citation.proposal("any vasopressor: the pressure stands on it");

    private static final Citation REFRACTORY = Citation.readInSecondary(
            "Leone, Crit Care Med 2026;54:1073, doi:10.1097/CCM.0000000000007124: refractory above 0.5 ug/kg/min");

    private static final Citation SCORE =
            Citation.read("Song, J Clin Med 2021;10:495, doi:10.3390/jcm10030495: cut-off 31, of the highest in 6 h");

    private MacroFindings() {}

    static List<FindingRow> rows() {
        return List.of(
                row(
                                "low-mean-arterial-pressure",
                                "Low mean arterial pressure",
                                measured(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE),
                                abnormal(BELOW, 65, Sources.PRESSURE_TARGET))
                        .supportedBy(VASOPRESSORS),
                row(
                                "low-diastolic-arterial-pressure",
                                "Low diastolic arterial pressure",
                                measured(MacroHemodynamics.DIASTOLIC_ARTERIAL_PRESSURE),
                                abnormal(BELOW, 50, Sources.PULSE_AND_DIASTOLIC))
                        .supportedBy(VASOPRESSORS),
                row(
                                "narrow-pulse-pressure",
                                "Narrow pulse pressure",
                                indexed("pulse-pressure"),
                                abnormal(BELOW, 40, Sources.PULSE_AND_DIASTOLIC))
                        .supportedBy(INOTROPES),
                row(
                                "low-mean-perfusion-pressure",
                                "Low mean perfusion pressure",
                                indexed("mean-perfusion-pressure"),
                                abnormal(BELOW, 60, PERFUSION_PRESSURE))
                        .supportedBy(VASOPRESSORS),
                row(
                                "high-diastolic-shock-index",
                                "High diastolic shock index",
                                indexed("diastolic-shock-index"),
                                abnormal(ABOVE, 2.2, DIASTOLIC_SHOCK_INDEX))
                        .supportedBy(VASOPRESSORS),
                row("high-shock-index", "High shock index", indexed("shock-index"), abnormal(ABOVE, 0.9, SHOCK_INDEX))
                        .supportedBy(VASOPRESSORS),
                row(
                                "low-cardiac-index",
                                "Low cardiac index",
                                indexed("cardiac-index"),
                                severe(BELOW, 2.2, Sources.FLOW_INDEX_LOW),
                                abnormal(BELOW, 2.5, Sources.FLOW_INDEX_LOW))
                        .supportedBy(INOTROPES),
                row(
                                "low-systemic-vascular-resistance-index",
                                "Low systemic vascular resistance index",
                                indexed("systemic-vascular-resistance-index"),
                                abnormal(BELOW, 1600, RESISTANCE))
                        .supportedBy(VASOPRESSORS),
                row(
                                "low-left-ventricular-fractional-area-change",
                                "Low left ventricular fractional area change",
                                measured(Congestion.LEFT_VENTRICULAR_FRACTIONAL_AREA_CHANGE),
                                abnormal(BELOW, 40, Sources.CARDIAC_BRANCH))
                        .supportedBy(INOTROPES),
                row(
                                "low-velocity-time-integral",
                                "Low left ventricular outflow tract velocity-time integral",
                                measured(Congestion.LEFT_VENTRICULAR_OUTFLOW_TRACT_VELOCITY_TIME_INTEGRAL),
                                abnormal(BELOW, 14, Sources.CARDIAC_BRANCH))
                        .supportedBy(INOTROPES),
                row(
                        "vasopressor-dependence",
                        "Vasopressor dependence",
                        indexed("norepinephrine-equivalent-dose"),
                        severe(ABOVE, 0.5, REFRACTORY),
                        abnormal(ABOVE, 0, ANY_DOSE)),
                row(
                        "high-vasoactive-inotropic-score",
                        "High vasoactive-inotropic score",
                        indexed("vasoactive-inotropic-score"),
                        abnormal(ABOVE, 31, SCORE)));
    }

    private static FindingRow row(String id, String name, Operand subject, Rows.Cut... cuts) {
        return Rows.row(Domain.MACRO, id, name, subject, cuts);
    }
}
