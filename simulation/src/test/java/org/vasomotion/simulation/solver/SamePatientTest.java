package org.vasomotion.simulation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vasomotion.simulation.drug.Formulary;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.PatientSnapshot;
import org.vasomotion.simulation.patient.Therapies;
import org.vasomotion.simulation.patient.Treatment;

/// The same patient has the same bits, whoever shares the block, on whichever thread, and after being saved.
class SamePatientTest {

    private static final int PATIENTS = 64;
    private static final int STEPS = 300;
    private static final Formulary FORMULARY = StandardFormulary.standard();

    private static PatientParameters patient(int id) {
        SplittableRandom random = new SplittableRandom(1000 + id);
        PatientParameters patient = PatientParameters.reference()
                .with(Parameter.WEIGHT, 50 + 60 * random.nextDouble())
                .with(Parameter.CHRONIC_HYPERTENSION, 20 * random.nextDouble())
                .with(Parameter.HETEROGENEITY_LOADING, 0.5 + random.nextDouble())
                .with(Parameter.INOCULUM, random.nextDouble());
        return id % 2 == 0 ? patient.with(Parameter.PRESCRIBED_SEVERITY, random.nextDouble()) : patient;
    }

    private static void treat(Therapies therapies, int lane, int id) {
        SplittableRandom random = new SplittableRandom(2000 + id);
        for (int place = 0; place < FORMULARY.drugs().size(); place++) {
            therapies.infuse(lane, place, random.nextInt(3) == 0 ? 0.2 * random.nextDouble() : 0);
        }
        therapies.give(lane, Treatment.CRYSTALLOID, 10 * random.nextDouble());
    }

    private static VirtualPatients block(int first, int count) {
        VirtualPatients block = new VirtualPatients(
                IntStream.range(first, first + count)
                        .mapToObj(SamePatientTest::patient)
                        .toList(),
                FORMULARY);
        for (int lane = 0; lane < count; lane++) {
            treat(block.therapies(), lane, first + lane);
        }
        return block;
    }

    private static List<PatientSnapshot> course(int blockSize) {
        List<PatientSnapshot> ends = new ArrayList<>();
        for (int first = 0; first < PATIENTS; first += blockSize) {
            int count = Math.min(blockSize, PATIENTS - first);
            VirtualPatients block = block(first, count);
            block.advance(STEPS, 10);
            IntStream.range(0, count).mapToObj(block::save).forEach(ends::add);
        }
        return ends;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 13})
    void should_have_the_same_bits_when_the_block_has_another_size(int blockSize) {
        assertThat(course(blockSize)).isEqualTo(course(PATIENTS));
    }

    @Test
    void should_have_the_same_bits_when_blocks_run_on_several_threads() {
        List<PatientSnapshot> alone = course(16);
        List<PatientSnapshot> together = IntStream.range(0, PATIENTS / 16)
                .parallel()
                .mapToObj(b -> {
                    VirtualPatients block = block(b * 16, 16);
                    block.advance(STEPS, 10);
                    return IntStream.range(0, 16).mapToObj(block::save).toList();
                })
                .flatMap(List::stream)
                .toList();
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void should_have_the_same_bits_when_saved_and_restored_on_another_lane() {
        VirtualPatients before = block(0, 5);
        before.advance(STEPS / 2, 10);
        VirtualPatients after = block(40, 9);
        after.advance(17, 5);
        for (int lane = 0; lane < 5; lane++) {
            after.restore(8 - lane, before.save(lane));
        }
        before.advance(STEPS / 2, 10);
        after.advance(STEPS / 2, 10);
        for (int lane = 0; lane < 5; lane++) {
            assertThat(after.save(8 - lane)).as("patient " + lane).isEqualTo(before.save(lane));
        }
    }

    @Test
    void should_differ_when_the_patients_differ() {
        List<PatientSnapshot> ends = course(PATIENTS);
        assertThat(ends.stream().distinct().count()).isEqualTo(PATIENTS);
    }
}
