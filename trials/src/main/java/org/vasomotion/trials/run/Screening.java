package org.vasomotion.trials.run;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.scenario.Course;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;
import org.vasomotion.trials.study.Cohort;

/// Candidates of a cohort at their baseline, and who of them takes part.
@Api
public final class Screening {

    private static final double HOPELESS_MMHG = 40;
    private static final int READINGS = 16;

    private final Cohort cohort;
    private final VirtualPatients candidates;
    private final long seed;
    private final long first;
    private final SignReading.Look look;

    /// Lets the candidates live through the run-in of their cohort.
    ///
    /// @param candidates as they come
    /// @param first number of the first of them
    /// @param step of the solver
    public Screening(
            Cohort cohort, VirtualPatients candidates, long seed, long first, SignReading bedside, Duration step) {
        new Course(candidates, step, cohort.course()).advanceTo(cohort.runIn());
        this.cohort = cohort;
        this.candidates = candidates;
        this.seed = seed;
        this.first = first;
        this.look = bedside.at(candidates, seed);
    }

    /// The candidates, at their baseline.
    public VirtualPatients candidates() {
        return candidates;
    }

    /// What is read of a candidate at the baseline, in the unit of the sign.
    public double read(int lane, Sign sign) {
        return look.read(lane, first + lane, sign, Duration.ZERO);
    }

    /// The signs by which patients are chosen, of those who are eligible.
    public List<double[]> pilots() {
        return IntStream.range(0, candidates.count())
                .filter(lane -> isResuscitable(lane) && isEligible(lane))
                .mapToObj(this::likenesses)
                .toList();
    }

    /// What becomes of a candidate.
    public Fate fate(Matching matching, int lane) {
        if (!isResuscitable(lane)) {
            return Fate.NOT_RESUSCITABLE;
        }
        if (!isEligible(lane)) {
            return Fate.NOT_ELIGIBLE;
        }
        return matching.takes(likenesses(lane), seed, first + lane) ? Fate.INCLUDED : Fate.NOT_ALIKE;
    }

    /// The mean of many readings at other moments: chosen by the reading that is the baseline itself, a
    /// cohort would drift back at the next.
    private double[] likenesses(int lane) {
        return cohort.likenesses().stream()
                .mapToDouble(likeness -> IntStream.rangeClosed(1, READINGS)
                        .mapToDouble(i -> look.read(lane, first + lane, likeness.sign(), Duration.ofMillis(i)))
                        .average()
                        .orElseThrow())
                .toArray();
    }

    private boolean isResuscitable(int lane) {
        return !candidates.isDead(lane) && candidates.read(lane, Sign.MEAN_ARTERIAL_PRESSURE) >= HOPELESS_MMHG;
    }

    private boolean isEligible(int lane) {
        return cohort.inclusion().stream().allMatch(test -> test.holds(read(lane, test.sign())));
    }
}
