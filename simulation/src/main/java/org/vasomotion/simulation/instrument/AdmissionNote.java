package org.vasomotion.simulation.instrument;

import java.time.Duration;
import java.util.List;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.PatientProperties;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Parameter;

/// What is known of a patient when he comes, and stated once: his weight, whether he is hypertensive, and every eight
/// hours that an infection is suspected, if he has one.
///
/// Everybody is weighed and asked, and nobody is mistaken: assumed.
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

    private final Bedside bed;
    private final Schedule schedule = new Schedule(Duration.ZERO);
    private boolean isAdmitted;

    AdmissionNote(Bedside bed) {
        this.bed = bed;
    }

    static List<MeasuredItem> items() {
        return List.of(WEIGHT, HYPERTENSION, INFECTION);
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
