package org.vasomotion.benchmarks;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vasomotion.benchmarks.TierOnePatient.Bolus;
import org.vasomotion.benchmarks.TierOnePatient.Pressure;
import org.vasomotion.benchmarks.TierOnePatient.Reading;
import org.vasomotion.model.observation.Acquisition;

/// Tier 1 of ANDROMEDA-SHOCK-2 written a second time, in plain Java on the neutral record, as a judge of other ways.
final class TierOneByHand implements TierOneAdvice {

    @Override
    public Advice advise(TierOnePatient patient) {
        List<Bolus> boluses = patient.boluses().stream()
                .filter(bolus -> bolus.age().plus(Bolus.LENGTH).compareTo(ofHours(6)) <= 0)
                .toList();
        Duration since =
                boluses.stream().map(Bolus::age).min(Comparator.naturalOrder()).orElse(ofHours(1_000));
        Optional<Double> refill = usable(patient.capillaryRefillTimes(), ofMinutes(60), ofMinutes(75), since);
        Optional<Pressure> pressure = patient.arterialPressures().stream()
                .min(Comparator.comparing(Pressure::age))
                .filter(latest -> young(latest.age(), latest.acquisition(), ofMinutes(1), ofMinutes(75)));
        if (refill.isEmpty()) {
            return Advice.CANNOT_TELL;
        }
        if (refill.get() <= 3) {
            return Advice.MONITOR;
        }
        if (pressure.isEmpty()) {
            return Advice.CANNOT_TELL;
        }
        if (pressure.get().systolic() - pressure.get().diastolic() >= 40) {
            return pressure.get().diastolic() < 50 ? Advice.RAISE_NOREPINEPHRINE_TO_DIASTOLIC_TARGET : Advice.TIER_TWO;
        }
        if (boluses.stream().mapToDouble(Bolus::millilitres).sum() > 500) {
            return Advice.TIER_TWO;
        }
        return usable(patient.legRaises(), ofMinutes(30), ofMinutes(30), since)
                .map(change -> change >= 10 ? Advice.FLUID_BOLUS : Advice.TIER_TWO)
                .orElse(Advice.TEST_FLUID_RESPONSIVENESS);
    }

    private static Optional<Double> usable(List<Reading> readings, Duration live, Duration charted, Duration since) {
        return readings.stream()
                .min(Comparator.comparing(Reading::age))
                .filter(latest -> young(latest.age(), latest.acquisition(), live, charted))
                .filter(latest -> latest.age().compareTo(since) < 0)
                .map(Reading::value);
    }

    private static boolean young(Duration age, Acquisition acquisition, Duration live, Duration charted) {
        return age.compareTo(acquisition == Acquisition.LIVE ? live : charted) <= 0;
    }
}
