package org.vasomotion.trials.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.PatientSnapshot;
import org.vasomotion.simulation.scenario.Course;
import org.vasomotion.simulation.solver.VirtualPatients;
import org.vasomotion.trials.study.Arm;
import org.vasomotion.trials.study.Cohort;
import org.vasomotion.trials.study.Point;
import org.vasomotion.trials.study.Study;
import org.vasomotion.trials.study.Variable;

/// Some candidates of a cohort who live through the study together.
final class CohortBlock {

    private static final Duration STEP = Duration.ofSeconds(10);

    /// Readings of different arms are different readings, by the same observers: their times are kept
    /// apart.
    private static final Duration BETWEEN_ARMS = Duration.ofSeconds(1);

    private final Study study;
    private final Cohort cohort;
    private final long seed;
    private final long first;
    private final SignReading bedside;
    private final VirtualPatients candidates;
    private final List<Map<Point, Double>> seen;
    private final List<Map<Point, Double>> unchanged;

    /// @param candidates as they come
    /// @param first number of the first of them
    CohortBlock(Study study, Cohort cohort, VirtualPatients candidates, long seed, long first, SignReading bedside) {
        this.study = study;
        this.cohort = cohort;
        this.candidates = candidates;
        this.seed = seed;
        this.first = first;
        this.bedside = bedside;
        this.seen = empty(candidates.count());
        this.unchanged = empty(candidates.count());
    }

    private static List<Map<Point, Double>> empty(int count) {
        return IntStream.range(0, count)
                .<Map<Point, Double>>mapToObj(_ -> new HashMap<>())
                .toList();
    }

    /// The signs by which patients are chosen, of those who are eligible.
    List<double[]> pilots() {
        return screening().pilots();
    }

    private Screening screening() {
        return new Screening(cohort, candidates, seed, first, bedside, STEP);
    }

    /// What became of each, in the order of the candidates.
    List<Participant> run(Matching matching) {
        Screening screening = screening();
        Observer observer = new Observer(candidates, bedside.at(candidates, seed));
        List<Fate> fates = new ArrayList<>();
        List<Integer> included = new ArrayList<>();
        List<PatientSnapshot> baselines = new ArrayList<>();
        for (int lane = 0; lane < candidates.count(); lane++) {
            Fate fate = screening.fate(matching, lane);
            fates.add(fate);
            if (fate == Fate.INCLUDED) {
                readBaseline(observer, lane);
                included.add(lane);
                baselines.add(candidates.save(lane));
            }
        }
        if (!included.isEmpty()) {
            study.armsOf(cohort.id()).forEach(arm -> live(arm, included, baselines));
        }
        return IntStream.range(0, fates.size())
                .mapToObj(lane -> new Participant(fates.get(lane), seen.get(lane), unchanged.get(lane)))
                .toList();
    }

    private void readBaseline(Observer observer, int lane) {
        for (Variable variable : study.variables()) {
            Point baseline = Point.baseline(variable.id(), cohort.id());
            double value = observer.read(variable, lane, first + lane, Duration.ZERO);
            seen.get(lane).put(baseline, value);
            unchanged.get(lane).put(baseline, value);
            for (Arm arm : study.armsOf(cohort.id())) {
                for (Duration at : arm.measuredAt()) {
                    unchanged
                            .get(lane)
                            .put(
                                    point(variable, arm, at),
                                    observer.read(variable, lane, first + lane, moment(arm, at)));
                }
            }
        }
    }

    /// Puts the patients back to their baseline, and takes them through an arm.
    private void live(Arm arm, List<Integer> included, List<PatientSnapshot> baselines) {
        VirtualPatients patients = new VirtualPatients(
                Collections.nCopies(included.size(), PatientParameters.reference()), candidates.formulary());
        for (int place = 0; place < included.size(); place++) {
            patients.restore(place, baselines.get(place));
        }
        Observer observer = new Observer(patients, bedside.at(patients, seed));
        Course course = new Course(patients, STEP, arm.course());
        for (Duration at : arm.measuredAt()) {
            course.advanceTo(at);
            for (int place = 0; place < included.size(); place++) {
                int lane = included.get(place);
                for (Variable variable : study.variables()) {
                    double value = patients.isDead(place)
                            ? Double.NaN
                            : observer.read(variable, place, first + lane, moment(arm, at));
                    seen.get(lane).put(point(variable, arm, at), value);
                }
            }
        }
    }

    private Point point(Variable variable, Arm arm, Duration at) {
        return new Point(variable.id(), cohort.id(), arm.id(), at);
    }

    private Duration moment(Arm arm, Duration at) {
        return at.plus(BETWEEN_ARMS.multipliedBy(study.arms().indexOf(arm)));
    }
}
