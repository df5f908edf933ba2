package org.vasomotion.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vasomotion.benchmarks.TierOneAdvice.Advice;
import org.vasomotion.model.drug.Fluids;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.measurand.ResponsivenessTests;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.timeline.Timeline;
import org.vasomotion.model.timeline.TimelineView;

class SyntheticShockPatientsTest {

    private static final long SEED = 4_712;
    private static final List<TierOnePatient> PATIENTS = SyntheticShockPatients.generate(SEED, 2_000);

    @Test
    void should_make_the_same_patients_when_the_seed_is_the_same() {
        assertThat(SyntheticShockPatients.generate(SEED, 50))
                .isEqualTo(PATIENTS.subList(0, 50))
                .isNotEqualTo(SyntheticShockPatients.generate(SEED + 1, 50));
    }

    @Test
    void should_reach_every_advice_often_enough_when_there_are_many_patients() {
        Map<Advice, Integer> counts = new EnumMap<>(Advice.class);
        TierOneByHand byHand = new TierOneByHand();
        PATIENTS.forEach(patient -> counts.merge(byHand.advise(patient), 1, Integer::sum));
        assertThat(counts).as("seed %d", SEED).containsOnlyKeys(Advice.values());
        assertThat(counts.values()).as("seed %d: %s", SEED, counts).allMatch(count -> count >= 40);
    }

    @Test
    void should_reach_every_way_to_be_unknown_when_there_are_many_patients() {
        assertThat(PATIENTS).anyMatch(patient -> patient.capillaryRefillTimes().isEmpty());
        assertThat(PATIENTS).anyMatch(patient -> patient.arterialPressures().isEmpty());
        assertThat(PATIENTS).anyMatch(patient -> patient.legRaises().isEmpty());
        assertThat(PATIENTS).extracting(patient -> patient.boluses().size()).contains(0, 1, 2);
    }

    @Test
    void should_hold_the_same_values_when_made_into_our_own_record() {
        for (TierOnePatient patient : PATIENTS) {
            Timeline record = TierOneTimeline.of(patient);
            TimelineView view = record.asOf(patient.at());
            assertThat(values(view, patient, PeripheralSigns.CAPILLARY_REFILL_TIME))
                    .as("seed %d, %s", SEED, patient)
                    .containsExactly(sorted(patient.capillaryRefillTimes()));
            assertThat(values(view, patient, ResponsivenessTests.PASSIVE_LEG_RAISE_CARDIAC_OUTPUT_CHANGE))
                    .containsExactly(sorted(patient.legRaises()));
            assertThat(values(view, patient, MacroHemodynamics.DIASTOLIC_ARTERIAL_PRESSURE))
                    .hasSameSizeAs(patient.arterialPressures());
            assertThat(record.drugs().contains(Fluids.BALANCED_CRYSTALLOID))
                    .isEqualTo(!patient.boluses().isEmpty());
        }
    }

    private static double[] sorted(List<TierOnePatient.Reading> readings) {
        return readings.reversed().stream()
                .mapToDouble(TierOnePatient.Reading::value)
                .toArray();
    }

    private static double[] values(TimelineView view, TierOnePatient patient, Measurand measurand) {
        return view.during(measurand, patient.at().minusSeconds(100_000), patient.at()).stream()
                .map(Observation::value)
                .mapToDouble(value -> value.low())
                .toArray();
    }
}
