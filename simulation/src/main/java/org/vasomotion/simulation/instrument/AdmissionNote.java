package org.vasomotion.simulation.instrument;

import java.time.Duration;
import java.util.List;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.PatientProperties;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Parameter;

/// What is stated, not measured: his weight and whether he is hypertensive when he comes; every eight hours
/// that an infection is suspected, if he has one, and that here nobody does echocardiography or, unless the
/// plan says so, a test of fluid responsiveness.
///
/// The last is true of this ward: none of its own instruments does either. That everybody is weighed and
/// asked, and nobody mistaken, is assumed.
final class AdmissionNote implements Instrument {

    private static final String DEVICE = "admission note";
    private static final Duration EVERY = Duration.ofHours(8);
    private static final double HYPERTENSIVE_MM_HG = 5;

    private static final MeasuredItem WEIGHT =
            MeasuredItem.of(PatientProperties.BODY_WEIGHT, Method.STATED, Site.UNSPECIFIED);
    private static final MeasuredItem HYPERTENSION =
            MeasuredItem.of(ClinicalContext.CHRONIC_ARTERIAL_HYPERTENSION, Method.STATED, Site.UNSPECIFIED);
    private static final MeasuredItem INFECTION =
            MeasuredItem.of(ClinicalContext.SUSPECTED_INFECTION, Method.STATED, Site.UNSPECIFIED);
    private static final MeasuredItem ECHOCARDIOGRAPHY =
            MeasuredItem.of(ClinicalContext.ECHOCARDIOGRAPHY_FEASIBLE, Method.STATED, Site.UNSPECIFIED);
    private static final MeasuredItem RESPONSIVENESS =
            MeasuredItem.of(ClinicalContext.FLUID_RESPONSIVENESS_ASSESSABLE, Method.STATED, Site.UNSPECIFIED);

    private final Bedside bed;
    private final BedsidePlan plan;
    private final Schedule schedule = new Schedule(Duration.ZERO);
    private boolean isAdmitted;

    AdmissionNote(Bedside bed, BedsidePlan plan) {
        this.bed = bed;
        this.plan = plan;
    }

    static List<MeasuredItem> items() {
        return List.of(WEIGHT, HYPERTENSION, INFECTION, ECHOCARDIOGRAPHY, RESPONSIVENESS);
    }

    @Override
    public void look(Duration now, Outbox out) {
        if (!schedule.isDue(now)) {
            return;
        }
        schedule.everyAfter(now, EVERY);
        if (!isAdmitted) {
            isAdmitted = true;
            out.measured(DEVICE, WEIGHT, Math.rint(of(Parameter.WEIGHT)), now, now);
            boolean hypertensive = of(Parameter.CHRONIC_HYPERTENSION) >= HYPERTENSIVE_MM_HG;
            out.measured(DEVICE, HYPERTENSION, hypertensive ? 1 : 0, now, now);
        }
        out.measured(DEVICE, ECHOCARDIOGRAPHY, 0, now, now);
        if (plan.tests() == BedsidePlan.ResponsivenessTests.NOT_DONE) {
            out.measured(DEVICE, RESPONSIVENESS, 0, now, now);
        }
        if (of(Parameter.INOCULUM) > 0 || of(Parameter.PRESCRIBED_SEVERITY) > 0) {
            out.measured(DEVICE, INFECTION, 1, now, now);
        }
    }

    /// In the unit of the parameter.
    @Dimensionless
    private double of(Parameter parameter) {
        return bed.patients().block().parameters().of(parameter)[bed.lane()];
    }
}
