package org.vasomotion.simulation.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.TerritorySignal;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.sign.SublingualMicroscope;
import org.vasomotion.simulation.solver.VirtualPatients;

class ObservedSignsTest {

    private static final long SEED = 7;
    private static final VirtualPatients SEPTIC = septic(PatientParameters.reference());

    private static VirtualPatients septic(PatientParameters... patients) {
        List<PatientParameters> ill = Arrays.stream(patients)
                .map(patient -> patient.with(Parameter.PRESCRIBED_SEVERITY, 0.9))
                .toList();
        VirtualPatients block = new VirtualPatients(ill, StandardFormulary.standard());
        block.advance(600, 60);
        return block;
    }

    private static double read(VirtualPatients block, int lane, long patient, Sign sign, Duration at) {
        return new ObservedSigns(block, SEED).of(lane, patient, sign, at).orElseThrow();
    }

    @Test
    void should_read_the_same_when_lane_company_and_order_differ() {
        PatientParameters other = PatientParameters.reference().with(Parameter.INOCULUM, 1);
        VirtualPatients among = septic(other, other, PatientParameters.reference());
        ObservedSigns alone = new ObservedSigns(SEPTIC, SEED);
        Duration at = Duration.ofHours(3);
        Map<Sign, OptionalDouble> first = new HashMap<>();
        for (Sign sign : Sign.values()) {
            first.put(sign, alone.of(0, 12, sign, at));
        }
        ObservedSigns shared = new ObservedSigns(among, SEED);
        for (Sign sign : Arrays.asList(Sign.values()).reversed()) {
            shared.of(1, 3, sign, at);
            assertThat(shared.of(2, 12, sign, at)).as(sign.words()).isEqualTo(first.get(sign));
        }
    }

    @Test
    void should_differ_when_seed_patient_or_time_differ() {
        Set<Double> readings = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            readings.add(read(SEPTIC, 0, i, Sign.CARDIAC_INDEX, Duration.ZERO));
            readings.add(read(SEPTIC, 0, 0, Sign.CARDIAC_INDEX, Duration.ofMinutes(1 + i)));
            readings.add(new ObservedSigns(SEPTIC, 100 + i)
                    .of(0, 0, Sign.CARDIAC_INDEX, Duration.ZERO)
                    .orElseThrow());
        }
        assertThat(readings).hasSizeGreaterThan(20);
    }

    /// Means of n = 400 readings: within an observer they scatter by 0.10 s / 20 = 0.005 s (and rounding),
    /// between shifts by a tenth of the refill time. 0.03 s are more than five standard errors, alpha 6e-7.
    @Test
    void should_keep_his_bias_when_the_shift_is_the_same() {
        double early = meanRefill(Duration.ofHours(1));
        double late = meanRefill(Duration.ofHours(8));
        double next = meanRefill(Duration.ofHours(13));

        assertThat(late).isCloseTo(early, within(0.03));
        assertThat(Math.abs(next - early)).isGreaterThan(0.06);
    }

    private static double meanRefill(Duration from) {
        double sum = 0;
        for (int i = 0; i < 400; i++) {
            sum += read(SEPTIC, 0, 1, Sign.CAPILLARY_REFILL_TIME, from.plusSeconds(i));
        }
        return sum / 400;
    }

    @Test
    void should_err_together_when_pressures_come_from_one_line() {
        for (int minute = 0; minute < 50; minute++) {
            Duration at = Duration.ofMinutes(minute);
            double pulse = read(SEPTIC, 0, 4, Sign.SYSTOLIC_ARTERIAL_PRESSURE, at)
                    - read(SEPTIC, 0, 4, Sign.DIASTOLIC_ARTERIAL_PRESSURE, at);
            double truePulse =
                    SEPTIC.read(0, Sign.SYSTOLIC_ARTERIAL_PRESSURE) - SEPTIC.read(0, Sign.DIASTOLIC_ARTERIAL_PRESSURE);
            assertThat(pulse).isCloseTo(truePulse, within(1.0));
        }
    }

    /// n = 2,000 patients; a share of 0.2 has a standard error of 0.009, five of them 0.045, alpha 6e-7.
    @Test
    void should_read_low_in_a_fifth_of_patients_when_much_norepinephrine_runs() {
        VirtualPatients block = septic(PatientParameters.reference());
        int low = 0;
        for (int patient = 0; patient < 2_000; patient++) {
            block.therapies().infuse(0, block.formulary().place("norepinephrine"), 0);
            double plainMmHg = read(block, 0, patient, Sign.MEAN_ARTERIAL_PRESSURE, Duration.ZERO);
            block.therapies().infuse(0, block.formulary().place("norepinephrine"), 0.6);
            double constrictedMmHg = read(block, 0, patient, Sign.MEAN_ARTERIAL_PRESSURE, Duration.ZERO);
            assertThat(plainMmHg - constrictedMmHg).isBetween(0.0, 10.0);
            low += plainMmHg - constrictedMmHg >= 5 ? 1 : 0;
        }
        assertThat(low / 2_000.0).isCloseTo(0.2, within(0.045));
    }

    /// With independent sites the variance of their mean falls as one over their number. n = 4,000
    /// examinations each; a variance has a relative standard error of 2.3 % (normal), a ratio of two 3.2 %.
    /// Sites are not normal, so that 25 % are allowed; without shrinking the ratio would be 1 instead of 4.
    @Test
    void should_scatter_less_when_more_sites_are_looked_at() {
        double few = variance(3);
        double many = variance(12);
        double reading = 3.5 * 3.5;

        assertThat((few - reading) / (many - reading)).isCloseTo(4, within(1.0));
        assertThat(few).as("variance of the proportion over 3 sites").isGreaterThan(4 * reading);
    }

    private static double variance(int sites) {
        SublingualMicroscope microscope = new SublingualMicroscope(SEPTIC.block());
        MicroscopyReader reader = MicroscopyReader.drawn(RandomStream.of(SEED, 0, "reader"));
        RandomGenerator chance = RandomStream.of(SEED, 0, "examinations of " + sites);
        double[] found = new double[4_000];
        Arrays.setAll(
                found,
                _ -> MicroscopyExamination.of(microscope, 0, sites, reader, chance)
                        .proportionOfPerfusedVesselsPercent());
        double mean = Arrays.stream(found).average().orElseThrow();
        return Arrays.stream(found)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (found.length - 1);
    }

    @Test
    void should_belong_together_when_scores_come_from_one_examination() {
        ObservedSigns observed = new ObservedSigns(SEPTIC, SEED);
        MicroscopyExamination seen = observed.sublingual(0, 5, Duration.ofHours(2));
        for (Sign sign : Sign.values()) {
            if (MicroscopyExamination.shows(sign)) {
                assertThat(observed.of(0, 5, sign, Duration.ofHours(2))).hasValue(seen.of(sign));
            }
        }
        assertThat(seen.perfusedVesselDensityPerMm())
                .isCloseTo(
                        seen.totalVesselDensityPerMm() * seen.proportionOfPerfusedVesselsPercent() / 100,
                        within(0.051));
        assertThatThrownBy(() -> seen.of(Sign.LACTATE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_find_nothing_when_a_sign_cannot_be_measured() {
        VirtualPatients block = septic(PatientParameters.reference());
        for (int k = 0; k < Bed.TERRITORIES; k++) {
            block.block().territorySignals().of(TerritorySignal.RELATIVE_FLOW, Bed.SKIN.territory(k))[0] = 0.1;
        }
        ObservedSigns observed = new ObservedSigns(block, SEED);
        assertThat(observed.of(0, 0, Sign.INDOCYANINE_GREEN_PLASMA_DISAPPEARANCE_RATE, Duration.ZERO))
                .isEmpty();
        long scored = 0;
        for (int patient = 0; patient < 1_000; patient++) {
            scored +=
                    observed.of(0, patient, Sign.MOTTLING_SCORE, Duration.ZERO).isPresent() ? 1 : 0;
        }
        // A share of 0.05 of 1,000 has a standard error of 0.007: five of them, alpha 6e-7.
        assertThat(scored / 1_000.0).isCloseTo(0.95, within(0.035));
    }

    @Test
    void should_take_longer_when_the_room_is_cold() {
        VirtualPatients block = septic(PatientParameters.reference());
        double usual = read(block, 0, 2, Sign.CAPILLARY_REFILL_TIME, Duration.ZERO);
        block.change(0, Parameter.AMBIENT_TEMPERATURE, 13);
        double cold = read(block, 0, 2, Sign.CAPILLARY_REFILL_TIME, Duration.ZERO);

        assertThat(cold / usual).isCloseTo(Math.pow(1.02, 10), within(0.05));
    }
}
