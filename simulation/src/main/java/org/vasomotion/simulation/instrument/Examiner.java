package org.vasomotion.simulation.instrument;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.sign.Sign;

/// The nurse's round: capillary refill of a finger each time; that of the knee, mottling and the temperature
/// of the toe on every second.
///
/// Hourly, and half-hourly after a refill above 3 s, as in the two ANDROMEDA trials (half-hourly in the
/// first, hourly in the second, 10.1001/jama.2025.20402); rounds begin with the hour or half hour and up to
/// ten minutes later, and one of ten is left out, which is assumed. Who examines changes with the shift, and
/// his bias with him.
final class Examiner implements Instrument {

    private static final String DEVICE = "examiner";
    private static final Duration USUAL = Duration.ofHours(1);
    private static final Duration AFTER_LONG_REFILL = Duration.ofMinutes(30);
    private static final double LONG_REFILL_S = 3;
    private static final Waiting SLIP = Waiting.minutes(0, 10);
    private static final Waiting WRITING = Waiting.minutes(1, 10);

    @Dimensionless
    private static final double LEFT_OUT = 0.1;

    /// Between two readings of which the mean is taken.
    private static final Duration BETWEEN_READINGS = Duration.ofSeconds(20);

    private static final Channel KNEE = Channel.of(
            Sign.KNEE_CAPILLARY_REFILL_TIME,
            MeasuredItem.of(PeripheralSigns.KNEE_CAPILLARY_REFILL_TIME, Method.GLASS_SLIDE, Site.KNEE));
    private static final Channel MOTTLING = Channel.of(
            Sign.MOTTLING_SCORE, MeasuredItem.of(PeripheralSigns.MOTTLING_SCORE, Method.EXAMINATION, Site.KNEE));
    private static final Channel TOE = Channel.of(
            Sign.TOE_TEMPERATURE, MeasuredItem.of(PeripheralSigns.TOE_TEMPERATURE, Method.THERMISTOR, Site.TOE));

    private final Bedside bed;
    private final BedsidePlan plan;
    private final Channel refill;
    private final RandomGenerator chance;
    private final Schedule schedule;
    private int rounds;

    Examiner(Bedside bed, BedsidePlan plan) {
        this.bed = bed;
        this.plan = plan;
        this.refill = refill(plan.refill());
        this.chance = bed.chance("examiner");
        this.schedule = new Schedule(SLIP.drawn(chance));
    }

    static List<MeasuredItem> items() {
        return List.of(
                refill(RefillTechnique.GLASS_SLIDE).item(),
                refill(RefillTechnique.BY_EYE).item(),
                KNEE.item(),
                MOTTLING.item(),
                TOE.item());
    }

    @Override
    public void look(Duration now, Outbox out) {
        if (!schedule.isDue(now)) {
            return;
        }
        boolean leftOut = chance.nextDouble() < LEFT_OUT;
        Duration slip = SLIP.drawn(chance);
        Duration known = now.plus(WRITING.drawn(chance));
        schedule.next(next(now, USUAL).plus(slip));
        if (leftOut) {
            return;
        }
        double refillS = refillS(now);
        out.measured(DEVICE, refill.item(), refillS, now, known);
        if (rounds % 2 == 0) {
            send(KNEE, now, known, out);
            send(MOTTLING, now, known, out);
            send(TOE, now, known, out);
        }
        rounds++;
        if (refillS > LONG_REFILL_S) {
            schedule.next(next(now, AFTER_LONG_REFILL).plus(slip));
        }
    }

    /// The next full hour, or half hour, of the patient's clock.
    private static Duration next(Duration now, Duration interval) {
        return Duration.ofSeconds((now.toSeconds() / interval.toSeconds() + 1) * interval.toSeconds());
    }

    /// The mean of the readings that the plan asks for, to a tenth.
    private double refillS(Duration now) {
        if (plan.refillReadings() == 1) {
            return reading(now);
        }
        double sum = 0;
        for (int i = 0; i < plan.refillReadings(); i++) {
            sum += reading(now.plus(BETWEEN_READINGS.multipliedBy(i)));
        }
        return Math.rint(10 * sum / plan.refillReadings()) / 10;
    }

    private double reading(Duration at) {
        OptionalDouble seconds = bed.observed(refill.error(), at);
        return seconds.orElseThrow(() -> new IllegalStateException("refill can always be timed"));
    }

    private void send(Channel channel, Duration now, Duration known, Outbox out) {
        if (out.isAsked(channel.item())) {
            bed.observed(channel.error(), now)
                    .ifPresent(value -> out.measured(DEVICE, channel.item(), value, now, known));
        }
    }

    private static Channel refill(RefillTechnique technique) {
        return new Channel(
                technique.error(),
                MeasuredItem.of(PeripheralSigns.CAPILLARY_REFILL_TIME, technique.method(), Site.FINGER));
    }
}
