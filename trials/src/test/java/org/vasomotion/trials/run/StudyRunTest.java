package org.vasomotion.trials.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.scenario.SignTest;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;
import org.vasomotion.trials.criterion.Outcome;
import org.vasomotion.trials.criterion.Simulated;
import org.vasomotion.trials.criterion.Verdict;
import org.vasomotion.trials.study.Arm;
import org.vasomotion.trials.study.Cohort;
import org.vasomotion.trials.study.Contrast;
import org.vasomotion.trials.study.Criterion;
import org.vasomotion.trials.study.Design;
import org.vasomotion.trials.study.Figure;
import org.vasomotion.trials.study.Likeness;
import org.vasomotion.trials.study.Measured;
import org.vasomotion.trials.study.Point;
import org.vasomotion.trials.study.Published;
import org.vasomotion.trials.study.Range;
import org.vasomotion.trials.study.Reference;
import org.vasomotion.trials.study.Role;
import org.vasomotion.trials.study.SmallStudy;
import org.vasomotion.trials.study.Study;
import org.vasomotion.trials.study.Variable;

/// Small cohorts, seed 11: candidates differ in severity alone, readings have an error of 0.1.
class StudyRunTest {

    private static final long SEED = 11;
    private static final Settings SETTINGS = new Settings(SEED, 30, 8, 2);
    private static final Published BASELINE = SmallStudy.at("before", SmallStudy.REFILL, 3, 100);

    private static final Enrolment CANDIDATES = (_, seed, first, count) -> {
        List<PatientParameters> candidates = LongStream.range(first, first + count)
                .mapToObj(number -> PatientParameters.prototype()
                        .with(
                                Parameter.PRESCRIBED_SEVERITY,
                                RandomStream.of(seed, number, "severity").nextDouble()))
                .toList();
        VirtualPatients patients = new VirtualPatients(candidates, StandardFormulary.standard());
        patients.advance(120, 10);
        return patients;
    };

    private static final SignReading READING =
            (patients, seed) -> (lane, patient, sign, at) -> patients.read(lane, sign)
                    + 0.1
                            * RandomStream.of(seed, patient, sign + " at " + at.toMillis())
                                    .nextGaussian();

    private static Criterion mean(Measured of) {
        return new Criterion.Magnitude("mean", new Figure.Mean(of), Range.atLeast(-100), List.of("before"));
    }

    private static Study study(Cohort cohort, Criterion... criteria) {
        return SmallStudy.of(cohort, Design.CROSSOVER, Variable.Scale.AS_MEASURED, List.of(BASELINE), criteria);
    }

    private static Cohort everybody() {
        return SmallStudy.cohort(List.of(), List.of());
    }

    private static Reproduction run(Study study, Settings settings) {
        return new StudyRun(settings, CANDIDATES, READING).of(study);
    }

    private static double figure(Study study) {
        return run(study, SETTINGS)
                .judge()
                .outcomes()
                .getFirst()
                .simulated()
                .getFirst()
                .value();
    }

    @Test
    void should_give_the_same_numbers_when_blocks_and_threads_are_others() {
        Cohort chosen = SmallStudy.cohort(
                List.of(new SignTest(Sign.MEAN_ARTERIAL_PRESSURE, SignTest.Side.ABOVE, 62)),
                List.of(new Likeness(Sign.PROPORTION_OF_PERFUSED_VESSELS, 80, 10)));
        Criterion rises = new Criterion.Direction(
                "rises",
                new Contrast.Paired(SmallStudy.change()),
                Criterion.Direction.Way.RISE,
                10,
                50,
                List.of("before"));
        Study study = study(chosen, mean(SmallStudy.change()), rises);

        Reproduction one = run(study, new Settings(SEED, 30, 8, 2));
        Reproduction other = run(study, new Settings(SEED, 30, 64, 1));

        assertThat(one.flows()).isEqualTo(other.flows());
        assertThat(numbers(one)).isEqualTo(numbers(other));
    }

    private static List<Simulated> numbers(Reproduction reproduction) {
        return reproduction.judge().outcomes().stream()
                .map(Outcome::simulated)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void should_differ_when_the_seed_is_another() {
        Study study = study(everybody(), mean(SmallStudy.change()));

        assertThat(numbers(run(study, SETTINGS))).isNotEqualTo(numbers(run(study, new Settings(12, 30, 8, 2))));
    }

    @Test
    void should_begin_every_arm_with_the_same_patients_as_they_were() {
        // Nothing is done in the second arm: what norepinephrine did in the first must be gone.
        Measured without = new Measured.Change(SmallStudy.REFILL, SmallStudy.REFILL_WITHOUT, Measured.Change.Unit.OWN);

        assertThat(figure(study(everybody(), mean(SmallStudy.change())))).isGreaterThan(0.1);
        assertThat(figure(study(everybody(), mean(without)))).isBetween(-0.1, 0.1);
    }

    @Test
    void should_read_arms_with_errors_of_their_own_when_they_are_read_at_the_same_time() {
        // Nothing is done in either arm; were the errors the same, nobody would differ between them.
        Cohort cohort = everybody();
        Study twice = new Study(
                "twice",
                "Nothing twice",
                new Reference("made up", "", 2020),
                Role.CALIBRATION,
                "invented",
                Design.CROSSOVER,
                List.of(cohort),
                List.of(nothing("one"), nothing("two")),
                study(cohort).variables(),
                List.of(BASELINE),
                List.of(new Criterion.Magnitude(
                        "differ",
                        new Figure.Share(
                                new Measured.Change(later("one"), later("two"), Measured.Change.Unit.OWN),
                                SignTest.Side.ABOVE,
                                0),
                        new Range(20, 80),
                        List.of("before"))),
                "",
                List.of());

        assertThat(run(twice, SETTINGS).judge().outcomes().getFirst().verdict()).isEqualTo(Verdict.PASS);
    }

    private static Arm nothing(String id) {
        return new Arm(id, List.of("all"), List.of(), List.of(SmallStudy.LATER));
    }

    private static Point later(String arm) {
        return new Point("crt", "all", arm, SmallStudy.LATER);
    }

    @Test
    void should_include_only_who_fits_and_count_the_others() {
        Cohort low = SmallStudy.cohort(
                List.of(new SignTest(Sign.MEAN_ARTERIAL_PRESSURE, SignTest.Side.BELOW, 75)), List.of());

        Reproduction reproduction = run(study(low, mean(new Measured.Level(Point.baseline("map", "all")))), SETTINGS);

        Flow flow = reproduction.flows().getFirst();
        assertThat(flow.included()).isEqualTo(30);
        assertThat(flow.notEligible()).isPositive();
        assertThat(flow.candidates())
                .isEqualTo(flow.notResuscitable() + flow.notEligible() + flow.notAlike() + flow.included());
        assertThat(numbers(reproduction).getFirst().value()).isLessThan(75);
    }

    @Test
    void should_give_up_and_say_so_when_nobody_is_like_those_who_were_studied() {
        Cohort impossible = SmallStudy.cohort(
                List.of(new SignTest(Sign.MEAN_ARTERIAL_PRESSURE, SignTest.Side.ABOVE, 300)), List.of());

        Reproduction reproduction = run(study(impossible, mean(SmallStudy.change())), new Settings(SEED, 4, 8, 2));

        assertThat(reproduction.flows().getFirst().included()).isZero();
        assertThat(reproduction.flows().getFirst().candidates()).isEqualTo(40);
        assertThat(reproduction.judge().outcomes().getFirst().reason()).contains("too few");
    }

    @Test
    void should_leave_out_the_hopeless_when_the_run_in_does_not_save_them() {
        Enrolment bleeding = (cohort, seed, first, count) -> {
            VirtualPatients patients = CANDIDATES.candidates(cohort, seed, first, count);
            for (int lane = 0; lane < count; lane++) {
                if ((first + lane) % 2 == 0) {
                    patients.block().state().of(StateVariable.OTHER_VENOUS_VOLUME)[lane] *= 0.2;
                }
            }
            return patients;
        };

        Reproduction reproduction = new StudyRun(new Settings(SEED, 10, 8, 1), bleeding, READING)
                .of(study(everybody(), mean(SmallStudy.change())));

        assertThat(reproduction.flows().getFirst().notResuscitable()).isPositive();
        assertThat(reproduction.flows().getFirst().included()).isEqualTo(10);
    }
}
