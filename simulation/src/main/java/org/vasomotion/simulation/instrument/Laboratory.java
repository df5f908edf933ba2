package org.vasomotion.simulation.instrument;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.vasomotion.model.measurand.BloodGases;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.sign.Sign;

/// Blood samples: drawn at one time, known 5 to 20 min later (specification, section 4).
///
/// The sicker the last result, the sooner the next sample: hourly above 4, two-hourly above 2 mmol/L of
/// lactate, else six-hourly; so that how often it was measured tells of the patient. One sample of 33 is
/// lost; of five, three come with one from the central vein. All of that is assumed.
///
/// The patient of the model has a gap of carbon dioxide, and no tension: the arterial one is taken as about
/// 38 mmHg.
final class Laboratory implements Instrument {

    private static final String DEVICE = "laboratory";
    private static final Waiting ANALYSIS = Waiting.minutes(5, 20);
    private static final Waiting SLIP = Waiting.minutes(0, 15);

    private static final double BAD_MMOL_PER_L = 4;
    private static final double RAISED_MMOL_PER_L = 2;

    @Dimensionless
    private static final double LOST = 0.03;

    @Dimensionless
    private static final double WITH_VENOUS = 0.6;

    private static final List<Channel> ARTERIAL = List.of(
            Channel.of(
                    Sign.LACTATE, MeasuredItem.of(Metabolism.LACTATE, Method.BLOOD_GAS_ANALYSER, Site.ARTERIAL_BLOOD)),
            Channel.of(
                    Sign.HEMOGLOBIN,
                    MeasuredItem.of(Metabolism.HEMOGLOBIN, Method.BLOOD_GAS_ANALYSER, Site.ARTERIAL_BLOOD)),
            Channel.of(
                    Sign.ARTERIAL_OXYGEN_SATURATION,
                    MeasuredItem.of(
                            BloodGases.ARTERIAL_OXYGEN_SATURATION, Method.BLOOD_GAS_ANALYSER, Site.ARTERIAL_BLOOD)));

    private static final Channel VENOUS = Channel.of(
            Sign.CENTRAL_VENOUS_OXYGEN_SATURATION,
            MeasuredItem.of(
                    BloodGases.CENTRAL_VENOUS_OXYGEN_SATURATION, Method.BLOOD_GAS_ANALYSER, Site.CENTRAL_VENOUS_BLOOD));

    private final Bedside bed;
    private final RandomGenerator chance;
    private final CarbonDioxide carbonDioxide;
    private final Schedule schedule = new Schedule(Duration.ZERO);

    Laboratory(Bedside bed) {
        this.bed = bed;
        this.chance = bed.chance("laboratory");
        this.carbonDioxide = new CarbonDioxide(bed);
    }

    static List<MeasuredItem> items() {
        return Stream.concat(
                        ARTERIAL.stream().map(Channel::item),
                        Stream.of(VENOUS.item(), CarbonDioxide.ARTERIAL, CarbonDioxide.VENOUS))
                .toList();
    }

    @Override
    public void look(Duration now, Outbox out) {
        if (!schedule.isDue(now)) {
            return;
        }
        boolean lost = chance.nextDouble() < LOST;
        boolean withVenous = chance.nextDouble() < WITH_VENOUS;
        Duration known = now.plus(ANALYSIS.drawn(chance));
        Duration slip = SLIP.drawn(chance);
        if (lost) {
            schedule.next(known);
            return;
        }
        OptionalDouble lactate = bed.observed(ARTERIAL.getFirst().error(), now);
        ARTERIAL.forEach(channel -> send(channel, now, known, out));
        carbonDioxide.arterial(now, known, out);
        if (withVenous) {
            send(VENOUS, now, known, out);
            carbonDioxide.venous(now, known, out);
        }
        schedule.next(now.plus(untilNext(lactate.orElse(0))).plus(slip));
    }

    private static Duration untilNext(double lactateMmolPerL) {
        if (lactateMmolPerL > BAD_MMOL_PER_L) {
            return Duration.ofHours(1);
        }
        return lactateMmolPerL > RAISED_MMOL_PER_L ? Duration.ofHours(2) : Duration.ofHours(6);
    }

    private void send(Channel channel, Duration now, Duration known, Outbox out) {
        if (out.isAsked(channel.item())) {
            bed.observed(channel.error(), now)
                    .ifPresent(value -> out.measured(DEVICE, channel.item(), value, now, known));
        }
    }

    /// Two tensions whose difference is the patient's gap, each with its part of the error.
    private static final class CarbonDioxide {

        private static final MeasuredItem ARTERIAL = MeasuredItem.of(
                BloodGases.ARTERIAL_CARBON_DIOXIDE_TENSION, Method.BLOOD_GAS_ANALYSER, Site.ARTERIAL_BLOOD);
        private static final MeasuredItem VENOUS = MeasuredItem.of(
                BloodGases.CENTRAL_VENOUS_CARBON_DIOXIDE_TENSION, Method.BLOOD_GAS_ANALYSER, Site.CENTRAL_VENOUS_BLOOD);

        private static final double USUAL_MM_HG = 38;
        private static final double BETWEEN_PATIENTS_MM_HG = 2;

        /// Of each of two tensions, so that their difference scatters by 1.5 mmHg.
        private static final double ANALYSER_MM_HG = 1.06;

        private static final Scale SCALE = new Scale(10, 5, 250);

        private final Bedside bed;
        private final RandomGenerator chance;
        private final double arterialMmHg;

        CarbonDioxide(Bedside bed) {
            this.bed = bed;
            this.chance = bed.chance("carbon dioxide");
            this.arterialMmHg = USUAL_MM_HG + BETWEEN_PATIENTS_MM_HG * chance.nextGaussian();
        }

        void arterial(Duration now, Duration known, Outbox out) {
            send(ARTERIAL, arterialMmHg, now, known, out);
        }

        void venous(Duration now, Duration known, Outbox out) {
            double gapMmHg = bed.patients().read(bed.lane(), Sign.CENTRAL_VENOUS_TO_ARTERIAL_CARBON_DIOXIDE_GAP);
            send(VENOUS, arterialMmHg + gapMmHg, now, known, out);
        }

        private void send(MeasuredItem item, double tensionMmHg, Duration now, Duration known, Outbox out) {
            double read = SCALE.read(tensionMmHg + ANALYSER_MM_HG * chance.nextGaussian());
            out.measured(DEVICE, item, read, now, known);
        }
    }
}
