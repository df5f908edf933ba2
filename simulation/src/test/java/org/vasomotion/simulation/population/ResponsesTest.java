package org.vasomotion.simulation.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.drug.Formulary;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.PatientSnapshot;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;

/// How patients of the population answer, against what is published: the weak spots that the prototype had.
///
/// 96 candidates of one seed. The bounds are those of the criteria, not fitted around what comes out.
class ResponsesTest {

    private static final Formulary FORMULARY = StandardFormulary.standard();
    private static final int NOREPINEPHRINE = FORMULARY.place("norepinephrine");
    private static final int CANDIDATES = 96;

    private static final VirtualPatients SEPTIC =
            RunIn.of(Population.standard().first(2_026, CANDIDATES, Cohort.septic()), FORMULARY);

    /// Those who can be brought to 65 mmHg, at it.
    private static final List<PatientSnapshot> AT_65 = at65();

    private static List<PatientSnapshot> at65() {
        VirtualPatients patients = copies(all(SEPTIC));
        titrate(patients, lane -> 65);
        return IntStream.range(0, CANDIDATES)
                .filter(lane -> patients.read(lane, Sign.MEAN_ARTERIAL_PRESSURE) > 60)
                .mapToObj(patients::save)
                .toList();
    }

    private static List<PatientSnapshot> all(VirtualPatients patients) {
        return IntStream.range(0, patients.count()).mapToObj(patients::save).toList();
    }

    private static VirtualPatients copies(List<PatientSnapshot> saved) {
        VirtualPatients patients = new VirtualPatients(
                saved.stream().map(_ -> PatientParameters.reference()).toList(), FORMULARY);
        IntStream.range(0, saved.size()).forEach(lane -> patients.restore(lane, saved.get(lane)));
        patients.advance(1, 1);
        return patients;
    }

    private static void titrate(VirtualPatients patients, java.util.function.IntToDoubleFunction targetMmHg) {
        for (int round = 0; round < 60; round++) {
            patients.advance(3, 10);
            for (int lane = 0; lane < patients.count(); lane++) {
                double error = targetMmHg.applyAsDouble(lane) - patients.read(lane, Sign.MEAN_ARTERIAL_PRESSURE);
                double rate = patients.therapies().rate(lane, NOREPINEPHRINE) + 0.0022 * error;
                patients.therapies().infuse(lane, NOREPINEPHRINE, Math.clamp(rate, 0, 3));
            }
        }
    }

    private static double[] read(VirtualPatients patients, Sign sign) {
        return IntStream.range(0, patients.count())
                .mapToDouble(lane -> patients.read(lane, sign))
                .toArray();
    }

    private static double[] changes(double[] before, double[] after) {
        return IntStream.range(0, before.length)
                .mapToDouble(i -> after[i] - before[i])
                .toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        return Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1));
    }

    private static double share(double[] values, java.util.function.DoublePredicate which) {
        return Arrays.stream(values).filter(which).count() / (double) values.length;
    }

    private static double[] effect(Sign sign, Consumer<VirtualPatients> treatment) {
        VirtualPatients patients = copies(AT_65);
        double[] before = read(patients, sign);
        treatment.accept(patients);
        return changes(before, read(patients, sign));
    }

    private static void bolus(VirtualPatients patients) {
        for (int lane = 0; lane < patients.count(); lane++) {
            patients.therapies().give(lane, Treatment.CRYSTALLOID, 500.0 / 15);
        }
        patients.advance(90, 10);
    }

    private static void dobutamine(VirtualPatients patients) {
        for (int lane = 0; lane < patients.count(); lane++) {
            patients.therapies().infuse(lane, FORMULARY.place("dobutamine"), 5);
        }
        patients.advance(360, 10);
    }

    /// Hamzaoui 2010, 10.1186/cc9207: mean pressure 54 to 76 mmHg, cardiac index +0.4 (0.2 either way).
    @Test
    void should_raise_cardiac_index_when_norepinephrine_raises_pressure() {
        VirtualPatients patients = copies(all(SEPTIC));
        double[] pressure = read(patients, Sign.MEAN_ARTERIAL_PRESSURE);
        double[] before = read(patients, Sign.CARDIAC_INDEX);
        titrate(patients, lane -> pressure[lane] + 22);
        assertThat(mean(changes(before, read(patients, Sign.CARDIAC_INDEX)))).isBetween(0.2, 0.6);
    }

    /// The same source: standard deviation of cardiac index 1.0; the specification accepts 0.7 to 1.4 of a
    /// published
    /// one.
    @Test
    void should_differ_in_cardiac_index_as_patients_do() {
        assertThat(deviation(read(SEPTIC, Sign.CARDIAC_INDEX))).isBetween(0.7, 1.4);
    }

    /// 70 % of ANDROMEDA-SHOCK's patients were fluid responsive at entry; Raia 2022 accepts 60 to 95 % by
    /// refill.
    @Test
    void should_not_all_respond_when_fluid_is_given() {
        double[] before = read(copies(AT_65), Sign.STROKE_VOLUME);
        double[] change = effect(Sign.STROKE_VOLUME, ResponsesTest::bolus);
        double[] relative = IntStream.range(0, change.length)
                .mapToDouble(i -> change[i] / before[i])
                .toArray();
        assertThat(share(relative, x -> x >= 0.15)).isBetween(0.55, 0.85);
        assertThat(share(effect(Sign.CAPILLARY_REFILL_TIME, ResponsesTest::bolus), x -> x <= -0.2))
                .isBetween(0.6, 0.95);
    }

    /// De Backer 2006 (10.1097/01.ccm.0000198107.61493.5a) saw +19 points, Hernandez 2013
    /// (10.1007/s00134-013-2982-0) none: about half have to answer.
    @Test
    void should_open_capillaries_in_about_half_when_dobutamine_is_given() {
        double[] change = effect(Sign.PROPORTION_OF_PERFUSED_VESSELS, ResponsesTest::dobutamine);
        assertThat(share(change, x -> x > 5)).isBetween(0.3, 0.7);
    }

    /// Vasopressor tests are mixed at the bedside; the prototype's patients got a longer refill in 82 %.
    @Test
    void should_be_mixed_in_refill_when_pressure_is_raised() {
        double[] change = effect(Sign.CAPILLARY_REFILL_TIME, patients -> titrate(patients, lane -> 85));
        assertThat(share(change, x -> x > 0.2)).isBetween(0.2, 0.6);
        assertThat(share(change, x -> x < -0.2)).isBetween(0.15, 0.6);
    }

    /// Lymph of 4 to 12 L a day; the prototype's septic patients had 17.
    @Test
    void should_not_drown_in_lymph_when_septic() {
        double[] litersPerDay = Arrays.stream(
                        SEPTIC.block().signals().of(org.vasomotion.simulation.patient.Signal.LYMPH_FLOW), 0, CANDIDATES)
                .map(mlPerMin -> mlPerMin * 1.44)
                .toArray();
        assertThat(mean(litersPerDay)).isBetween(4.0, 12.0);
    }

    /// Steepness in health: 0.2 ug/kg/min raised the prototype's pressure by 45 mmHg and slowed no heart.
    @Test
    void should_answer_norepinephrine_moderately_when_healthy() {
        VirtualPatients healthy = new VirtualPatients(List.of(PatientParameters.reference()), FORMULARY);
        healthy.advance(360, 10);
        double pressure = healthy.read(0, Sign.MEAN_ARTERIAL_PRESSURE);
        double rate = healthy.read(0, Sign.HEART_RATE);
        healthy.therapies().infuse(0, NOREPINEPHRINE, 0.2);
        healthy.advance(240, 10);
        assertThat(healthy.read(0, Sign.MEAN_ARTERIAL_PRESSURE) - pressure).isBetween(10.0, 30.0);
        assertThat(healthy.read(0, Sign.HEART_RATE)).isLessThan(rate - 8);
    }
}
