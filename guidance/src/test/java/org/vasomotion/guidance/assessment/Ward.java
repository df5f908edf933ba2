package org.vasomotion.guidance.assessment;

import java.util.List;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.model.measurand.BloodGases;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.timeline.Gap;

/// Patients for worked examples, and what the standard assessment says of them.
final class Ward {

    private Ward() {}

    /// A patient ten hours after admission.
    static TimelineBuilder patient() {
        return TimelineBuilder.patient().at(600);
    }

    /// Adds pressures of 105/58, mean 74 mmHg.
    static TimelineBuilder pressuresAtTarget(TimelineBuilder patient) {
        return patient.observe(MacroHemodynamics.SYSTOLIC_ARTERIAL_PRESSURE, 105)
                .observe(MacroHemodynamics.DIASTOLIC_ARTERIAL_PRESSURE, 58)
                .observe(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE, 74);
    }

    /// Adds gases with this saturation and gap. At 98 % arterial saturation and 10 g/dL the content difference is
    /// 1.34 x 10 x (0.98 - saturation) mL/dL and some dissolved oxygen: at 72 % and gaps of 2, 4 and 8 mmHg the
    /// tension ratio is about 0.54, 1.1 and 2.2.
    static TimelineBuilder gases(TimelineBuilder patient, double centralVenousSaturation, double gap) {
        return patient.observe(Metabolism.HEMOGLOBIN, 10)
                .observe(BloodGases.ARTERIAL_OXYGEN_SATURATION, 98)
                .observe(BloodGases.ARTERIAL_OXYGEN_TENSION, 90)
                .observe(BloodGases.ARTERIAL_CARBON_DIOXIDE_TENSION, 38)
                .observe(BloodGases.CENTRAL_VENOUS_OXYGEN_SATURATION, centralVenousSaturation)
                .observe(BloodGases.CENTRAL_VENOUS_OXYGEN_TENSION, 38)
                .observe(BloodGases.CENTRAL_VENOUS_CARBON_DIOXIDE_TENSION, 38 + gap);
    }

    static Judgement judge(TimelineBuilder patient, String pattern) {
        return StandardAssessment.all().assess(patient.view()).pattern(pattern);
    }

    static Truth truth(TimelineBuilder patient, String pattern) {
        return judge(patient, pattern).truth();
    }

    /// The measurands that are named as missing.
    static List<Measurand> missing(Judgement judgement) {
        return judgement.gaps().stream()
                .flatMap(gap -> switch (gap) {
                    case Gap.NeverMeasured never -> List.of(never.measurand()).stream();
                    case Gap.TooOld old -> List.of(old.measurand()).stream();
                    case Gap.NotSimultaneous not -> not.measurands().stream();
                    case Gap.NoBaseline none -> List.of(none.measurand()).stream();
                    case Gap.NotMeasuredSince not -> List.of(not.measurand()).stream();
                    case Gap.NotCovered _, Gap.RateTooOld _, Gap.NoBodyMass _, Gap.OutsideDomain _ ->
                        List.<Measurand>of().stream();
                    case Gap.NotNoted _, Gap.NotAnswered _ -> List.<Measurand>of().stream();
                })
                .toList();
    }
}
