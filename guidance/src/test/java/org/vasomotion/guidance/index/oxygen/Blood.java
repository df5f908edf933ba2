package org.vasomotion.guidance.index.oxygen;

import static org.vasomotion.model.measurand.BloodGases.ARTERIAL_OXYGEN_SATURATION;
import static org.vasomotion.model.measurand.BloodGases.ARTERIAL_OXYGEN_TENSION;
import static org.vasomotion.model.measurand.BloodGases.CENTRAL_VENOUS_OXYGEN_SATURATION;
import static org.vasomotion.model.measurand.BloodGases.CENTRAL_VENOUS_OXYGEN_TENSION;
import static org.vasomotion.model.measurand.BloodGases.MIXED_VENOUS_OXYGEN_SATURATION;
import static org.vasomotion.model.measurand.BloodGases.MIXED_VENOUS_OXYGEN_TENSION;
import static org.vasomotion.model.measurand.Metabolism.HEMOGLOBIN;

import org.vasomotion.guidance.contract.TimelineBuilder;

/// Patients whose blood was sampled an hour after admission.
final class Blood {

    static final String FORMULA = "1.34 Hb S + 0.0031 P by hand; Wheeless' Textbook of Orthopaedics";
    static final String FICK =
            "CCM Tutorials, oxygen: at 15 g/dL, 100 and 75 %, about 20 - 15 = 5 mL/dL and 250 mL/min";

    private Blood() {}

    static TimelineBuilder arterial(double hemoglobin, double saturation, double tension) {
        return TimelineBuilder.patient()
                .at(60)
                .observe(HEMOGLOBIN, hemoglobin)
                .observe(ARTERIAL_OXYGEN_SATURATION, saturation)
                .observe(ARTERIAL_OXYGEN_TENSION, tension);
    }

    /// Textbook blood: arterial content 20.41, venous 15.199 mL/dL.
    static TimelineBuilder textbook() {
        return arterial(15, 100, 100)
                .observe(CENTRAL_VENOUS_OXYGEN_SATURATION, 75)
                .observe(CENTRAL_VENOUS_OXYGEN_TENSION, 40)
                .observe(MIXED_VENOUS_OXYGEN_SATURATION, 75)
                .observe(MIXED_VENOUS_OXYGEN_TENSION, 40);
    }

    /// Anemic blood: arterial content 13.411, venous 9.4947 mL/dL.
    static TimelineBuilder anemic() {
        return arterial(10, 98, 90)
                .observe(CENTRAL_VENOUS_OXYGEN_SATURATION, 70)
                .observe(CENTRAL_VENOUS_OXYGEN_TENSION, 37)
                .observe(MIXED_VENOUS_OXYGEN_SATURATION, 70)
                .observe(MIXED_VENOUS_OXYGEN_TENSION, 37);
    }
}
