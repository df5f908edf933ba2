package org.vasomotion.simulation.instrument;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.RegionalPerfusion;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.sign.Sign;

/// A device that shows one sign at intervals, now and then not, and with a delay that varies.
final class Sampler implements Instrument {

    private static final Channel TISSUE = Channel.of(
            Sign.TISSUE_OXYGEN_SATURATION,
            MeasuredItem.of(
                    RegionalPerfusion.TISSUE_OXYGEN_SATURATION, Method.NEAR_INFRARED_SPECTROSCOPY, Site.THENAR));

    private static final Channel DYE = Channel.of(
            Sign.INDOCYANINE_GREEN_PLASMA_DISAPPEARANCE_RATE,
            MeasuredItem.of(
                    RegionalPerfusion.INDOCYANINE_GREEN_PLASMA_DISAPPEARANCE_RATE,
                    Method.PULSE_DYE_DENSITOMETRY,
                    Site.FINGER));

    private final Bedside bed;
    private final Device device;
    private final RandomGenerator chance;
    private final Schedule schedule;

    private Sampler(Bedside bed, Device device) {
        this.bed = bed;
        this.device = device;
        this.chance = bed.chance(device.name());
        this.schedule = new Schedule(device.first().drawn(chance));
    }

    /// Near-infrared spectroscopy of the thenar, every five minutes; one value of fifty is missing. Assumed.
    static Sampler nearInfrared(Bedside bed) {
        return new Sampler(
                bed,
                new Device(
                        "near-infrared spectroscope",
                        TISSUE,
                        Waiting.minutes(0, 0),
                        Duration.ofMinutes(5),
                        Waiting.minutes(0, 0),
                        0.02));
    }

    /// Clearance of indocyanine green, twice a day, known after ten minutes; it fails at a cold finger, and
    /// else once in twenty. Times are assumed.
    static Sampler dyeDensitometer(Bedside bed) {
        return new Sampler(
                bed,
                new Device(
                        "dye densitometer",
                        DYE,
                        Waiting.minutes(0, 120),
                        Duration.ofHours(12),
                        Waiting.minutes(8, 12),
                        0.05));
    }

    static List<MeasuredItem> items() {
        return List.of(TISSUE.item(), DYE.item());
    }

    @Override
    public void look(Duration now, Outbox out) {
        if (!schedule.isDue(now)) {
            return;
        }
        schedule.everyAfter(now, device.every());
        boolean misses = chance.nextDouble() < device.missing();
        Duration known = now.plus(device.delay().drawn(chance));
        if (!misses && out.isAsked(device.channel().item())) {
            bed.observed(device.channel().error(), now)
                    .ifPresent(value ->
                            out.measured(device.name(), device.channel().item(), value, now, known));
        }
    }

    /// @param first when it is used first, after the start of the clock
    /// @param every between two uses
    /// @param delay until the value is known
    /// @param missing share of values that do not come
    private record Device(
            String name,
            Channel channel,
            Waiting first,
            Duration every,
            Waiting delay,
            @Dimensionless double missing) {}
}
