package org.vasomotion.simulation.instrument;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.sign.SublingualMicroscope;
import org.vasomotion.simulation.solver.VirtualPatients;

/// Reads a sign once, as someone at the bedside would find it now.
///
/// ```
/// var observed = new ObservedSigns(patients, seed);
/// OptionalDouble refill = observed.of(lane, patient, Sign.CAPILLARY_REFILL_TIME, Duration.ofHours(6));
/// ```
///
/// What is read depends on the seed, the number of the patient, the sign and the time, and on nothing else:
/// not on the lane, on who shares the block, on what was read before or in which order. Read twice at the
/// same time it is the same reading; pressures of one line, and scores of one sublingual examination, share
/// the errors they share at the bedside. The observer keeps his bias until the next shift, a probe keeps its
/// own for the stay. Not for several threads at once.
@Api
public final class ObservedSigns {

    private final SublingualMicroscope microscope;
    private final BedsideConditions conditions;
    private final FadingShocks shocks;
    private final long seed;

    /// Who measured each sign last: mostly he measures it again.
    private final Map<Sign, Present> present = new EnumMap<>(Sign.class);

    public ObservedSigns(VirtualPatients patients, long seed) {
        this.microscope = new SublingualMicroscope(patients.block());
        this.conditions = new BedsideConditions(patients, seed);
        this.shocks = new FadingShocks(seed);
        this.seed = seed;
    }

    /// The sign as the usual instrument shows it, in the unit of the sign; empty where it cannot be measured.
    ///
    /// @param lane where the patient is in the block
    /// @param patient his number inside what the seed stands for
    /// @param at after the start of the clock
    public OptionalDouble of(int lane, long patient, Sign sign, Duration at) {
        return of(lane, patient, StandardErrors.of(sign), at);
    }

    /// The same with another way of measuring, such as [StandardErrors#refillByEye()].
    public OptionalDouble of(int lane, long patient, MeasurementError error, Duration at) {
        Sign sign = error.sign();
        if (!conditions.canMeasure(lane, patient, sign)) {
            return OptionalDouble.empty();
        }
        if (MicroscopyExamination.shows(sign)) {
            return OptionalDouble.of(sublingual(lane, patient, at).of(sign));
        }
        return OptionalDouble.of(read(error, conditions.shown(lane, patient, sign), patient, at));
    }

    /// The sublingual examination of this moment.
    public MicroscopyExamination sublingual(int lane, long patient, Duration at) {
        RandomGenerator own = RandomStream.of(seed, patient, "microscopy, " + BiasHolder.SHIFT.period(at));
        return MicroscopyExamination.of(
                microscope,
                lane,
                MicroscopyReader.drawn(own),
                RandomStream.of(seed, patient, "microscopy at " + moment(at)));
    }

    /// Whether a clip on the finger finds hardly any pulse.
    boolean isFingerCold(int lane) {
        return conditions.isFingerCold(lane);
    }

    /// In the unit of the sign.
    @Dimensionless
    private double read(MeasurementError error, @Dimensionless double shown, long patient, Duration at) {
        Present who = present(error, patient, at);
        return who.observer().observed(shown, who.moments().apply(at));
    }

    private Present present(MeasurementError error, long patient, Duration at) {
        long period = error.holder().number(at);
        @Nullable Present last = present.get(error.sign());
        if (last != null && last.measures(error, patient, period)) {
            return last;
        }
        String purpose = purpose(error.sign());
        RandomGenerator own =
                RandomStream.of(seed, patient, purpose + ", " + error.holder().period(at));
        Present next = new Present(patient, period, error.observer(own), moments(error, patient, purpose));
        present.put(error.sign(), next);
        return next;
    }

    /// Those that come from one line are wrong together.
    private static String purpose(Sign sign) {
        return BedsideConditions.isArterialPressure(sign) ? "arterial line" : sign.words();
    }

    /// The chance of each moment at which somebody reads.
    private Function<Duration, RandomGenerator> moments(MeasurementError error, long patient, String purpose) {
        if (error.memory().isZero()) {
            RandomStream.Stem stem = RandomStream.beginning(seed, patient, purpose + " at ");
            return at -> stem.then(moment(at));
        }
        FadingShocks.Together fading = shocks.of(patient, purpose, error.memory());
        return at -> new FadingChance(fading, at);
    }

    private static String moment(Duration at) {
        return at.toMillis() + " ms";
    }

    /// Someone who measures a patient for as long as a period lasts.
    private record Present(
            long patient,
            long period,
            MeasurementError.Observer observer,
            Function<Duration, RandomGenerator> moments) {

        boolean measures(MeasurementError error, long number, long now) {
            return number == patient && now == period && error.equals(observer.error());
        }
    }
}
