package org.vasomotion.simulation.instrument;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.vasomotion.model.measurand.FluidVolumes;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.Treatment;

/// What came out: the bag of urine read each hour, and blood that was lost, estimated.
///
/// Up to 20 mL of urine stand in catheter and tube and come later; the bag is read to 5 mL. Readings are
/// differences of a growing volume, so that over hours neither adds up. Blood loss is estimated with a bias
/// that has a log-SD of 0.2. Both are assumed.
final class OutputMeter implements Instrument {

    private static final String DEVICE = "nurse's record of output";
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Waiting WRITING = Waiting.minutes(2, 15);
    private static final double IN_THE_TUBE_ML = 20;
    private static final double GRADUATION_ML = 5;
    private static final double LOSS_WORTH_WRITING_ML = 10;

    @Dimensionless
    private static final double LOSS_LOG_SD = 0.2;

    private static final MeasuredItem URINE =
            MeasuredItem.of(FluidVolumes.URINE_VOLUME, Method.URINARY_CATHETER, Site.UNSPECIFIED);
    private static final MeasuredItem LOSS =
            MeasuredItem.of(FluidVolumes.OTHER_OUTPUT_VOLUME, Method.UNSPECIFIED, Site.UNSPECIFIED);

    private final Bedside bed;
    private final RandomGenerator chance;
    private final Schedule schedule = new Schedule(EVERY);

    @Dimensionless
    private final double lossFactor;

    private boolean isEmptied;
    private double passedBeforeMl;
    private double readMl;
    private double lostMl;
    private double lossMlPerMin;
    private Duration last = Duration.ZERO;

    OutputMeter(Bedside bed) {
        this.bed = bed;
        this.chance = bed.chance("output");
        this.lossFactor = Elementary.exp(LOSS_LOG_SD * chance.nextGaussian());
    }

    static List<MeasuredItem> items() {
        return List.of(URINE, LOSS);
    }

    @Override
    public void look(Duration now, Outbox out) {
        if (!isEmptied) {
            isEmptied = true;
            passedBeforeMl = passedMl();
        }
        lostMl += lossMlPerMin * now.minus(last).toMillis() / 60_000.0;
        lossMlPerMin = bed.patients().therapies().rate(bed.lane(), Treatment.BLEEDING);
        last = now;
        if (!schedule.isDue(now)) {
            return;
        }
        schedule.everyAfter(now, EVERY);
        Duration known = now.plus(WRITING.drawn(chance));
        double bagMl = Math.max(readMl, passedMl() - passedBeforeMl - IN_THE_TUBE_ML * chance.nextDouble());
        double readNowMl = GRADUATION_ML * Math.floor(bagMl / GRADUATION_ML);
        out.measured(DEVICE, URINE, Math.max(0, readNowMl - readMl), now, known);
        readMl = Math.max(readMl, readNowMl);
        if (lostMl >= LOSS_WORTH_WRITING_ML) {
            out.measured(DEVICE, LOSS, 10 * Math.rint(lostMl * lossFactor / 10), now, known);
            lostMl = 0;
        }
    }

    private double passedMl() {
        double ofReferenceMl = bed.patients().block().state().of(StateVariable.URINE_TOTAL)[bed.lane()];
        return bed.patients().block().size(bed.lane()) * ofReferenceMl;
    }
}
