package org.vasomotion.simulation.instrument;

import static org.vasomotion.model.measurand.MacroHemodynamics.CENTRAL_VENOUS_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.DIASTOLIC_ARTERIAL_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.HEART_RATE;
import static org.vasomotion.model.measurand.MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.SYSTOLIC_ARTERIAL_PRESSURE;
import static org.vasomotion.model.measurand.PeripheralSigns.CORE_TEMPERATURE;
import static org.vasomotion.model.measurand.PeripheralSigns.PERIPHERAL_PERFUSION_INDEX;
import static org.vasomotion.model.measurand.Ventilation.PERIPHERAL_OXYGEN_SATURATION;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.sign.Sign;

/// The patient monitor: rate, pressures of arterial line and central venous catheter, pulse oximetry
/// with its perfusion index, temperature.
///
/// It goes silent about once a day, when the patient is moved; the oximeter loses a cold finger; about four
/// times a day the arterial line is flushed, or blood drawn through it, and shows a pressure that is none.
/// All of that is assumed.
final class Monitor implements Instrument {

    private static final String DEVICE = "monitor";

    private static final List<Channel> OXIMETER = List.of(
            new Channel(
                    StandardErrors.saturationByPulseOximeter(),
                    MeasuredItem.of(PERIPHERAL_OXYGEN_SATURATION, Method.PULSE_OXIMETER, Site.FINGER)),
            Channel.of(
                    Sign.PERIPHERAL_PERFUSION_INDEX,
                    MeasuredItem.of(PERIPHERAL_PERFUSION_INDEX, Method.PULSE_OXIMETER, Site.FINGER)));

    private static final List<Channel> ARTERIAL_LINE = List.of(
            line(Sign.SYSTOLIC_ARTERIAL_PRESSURE, SYSTOLIC_ARTERIAL_PRESSURE),
            line(Sign.DIASTOLIC_ARTERIAL_PRESSURE, DIASTOLIC_ARTERIAL_PRESSURE),
            line(Sign.MEAN_ARTERIAL_PRESSURE, MEAN_ARTERIAL_PRESSURE));

    private static final List<Channel> OTHERS = List.of(
            Channel.of(Sign.HEART_RATE, MeasuredItem.of(HEART_RATE, Method.MONITOR, Site.UNSPECIFIED)),
            Channel.of(
                    Sign.CENTRAL_VENOUS_PRESSURE,
                    MeasuredItem.of(CENTRAL_VENOUS_PRESSURE, Method.CENTRAL_VENOUS_CATHETER, Site.UNSPECIFIED)),
            Channel.of(Sign.CORE_TEMPERATURE, MeasuredItem.of(CORE_TEMPERATURE, Method.THERMISTOR, Site.BLADDER)));

    private static final double SILENCES_PER_D = 1;
    private static final Waiting SILENCE = Waiting.minutes(5, 30);
    private static final double FLUSHES_PER_D = 4;

    /// The bag of flush is under 300 mmHg; what arrives at the transducer while it runs.
    private static final double FLUSH_MM_HG = 230;

    /// Share of values that the oximeter misses, and share it misses at a finger that is cold.
    @Dimensionless
    private static final double MISSED = 0.01;

    @Dimensionless
    private static final double MISSED_WHEN_COLD = 0.5;

    private final Bedside bed;
    private final Duration every;
    private final RandomGenerator chance;
    private final Schedule schedule = new Schedule(Duration.ZERO);
    private Duration silentUntil = Duration.ZERO;

    Monitor(Bedside bed, Duration every) {
        this.bed = bed;
        this.every = every;
        this.chance = bed.chance("monitor");
    }

    static List<MeasuredItem> items() {
        return Stream.of(ARTERIAL_LINE, OTHERS, OXIMETER)
                .flatMap(List::stream)
                .map(Channel::item)
                .toList();
    }

    @Override
    public void look(Duration now, Outbox out) {
        if (!schedule.isDue(now)) {
            return;
        }
        schedule.everyAfter(now, every);
        boolean goesSilent = happens(SILENCES_PER_D);
        boolean flushed = happens(FLUSHES_PER_D);
        boolean oximeterMisses = chance.nextDouble() < (bed.isFingerCold() ? MISSED_WHEN_COLD : MISSED);
        if (goesSilent) {
            silentUntil = now.plus(SILENCE.drawn(chance));
        }
        if (now.compareTo(silentUntil) < 0) {
            return;
        }
        send(ARTERIAL_LINE, flushed, now, out);
        send(OTHERS, false, now, out);
        if (!oximeterMisses) {
            send(OXIMETER, false, now, out);
        }
    }

    private void send(List<Channel> channels, boolean flushed, Duration now, Outbox out) {
        for (Channel channel : channels) {
            if (out.isAsked(channel.item())) {
                bed.observed(channel.error(), now)
                        .ifPresent(
                                value -> out.measured(DEVICE, channel.item(), flushed ? FLUSH_MM_HG : value, now, now));
            }
        }
    }

    /// Whether something that happens so often happens within this interval.
    private boolean happens(double timesPerD) {
        return chance.nextDouble()
                < timesPerD * every.toMillis() / Duration.ofDays(1).toMillis();
    }

    private static Channel line(Sign sign, Measurand pressure) {
        return Channel.of(sign, MeasuredItem.of(pressure, Method.ARTERIAL_LINE, Site.UNSPECIFIED));
    }
}
