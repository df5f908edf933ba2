package org.vasomotion.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.population.Population;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;
import org.vasomotion.trials.design.Trial;
import org.vasomotion.trials.run.Fate;
import org.vasomotion.trials.run.Instruments;
import org.vasomotion.trials.run.Matching;
import org.vasomotion.trials.run.Screening;
import org.vasomotion.trials.run.VirtualPopulation;

/// How far a long step of the solver leads from one of 10 s: candidates of a trial from health on, through the
/// run-in and the titration before the trial, then with what runs and a bolus of 500 mL, as nobody decides
/// anything. Means of the signs that the trial reports, when it reports them, over those who live at every step; and
/// how many of them would take part in the trial.
final class TrialStep {

    private static final long SEED = 2026;
    private static final int CANDIDATES = 768;
    private static final Duration FINE = Duration.ofSeconds(10);
    private static final List<Duration> COARSE =
            Stream.of(20, 30, 60, 75, 100, 150, 200).map(Duration::ofSeconds).toList();
    private static final Duration BOLUS = Duration.ofMinutes(30);
    private static final double BOLUS_ML = 500;
    private static final double PERCENT = 100;

    private TrialStep() {}

    static List<Figure> errors(Trial trial) {
        Lives fine = lives(trial, FINE);
        List<Figure> figures = new ArrayList<>();
        for (Duration step : COARSE) {
            Lives coarse = lives(trial, step);
            Worst worst = worst(trial, fine.signs(), coarse.signs());
            figures.add(new Figure(
                    "largest error of a mean at a step of " + step.toSeconds() + " s: " + worst.what(),
                    worst.percent(),
                    "%",
                    "step of 10 s, the same mean",
                    worst.mean(),
                    "below 1 %"));
            figures.add(new Figure(
                    "candidates who take part at a step of " + step.toSeconds() + " s",
                    coarse.takePart(),
                    "of " + CANDIDATES,
                    "step of 10 s",
                    fine.takePart(),
                    "within 1 %"));
        }
        return figures;
    }

    private record Worst(String what, double percent, double mean) {}

    private static Worst worst(Trial trial, double[][][] fine, double[][][] coarse) {
        List<Worst> all = new ArrayList<>();
        for (int at = 0; at < fine.length; at++) {
            for (int sign = 0; sign < fine[at].length; sign++) {
                double[] one = fine[at][sign];
                double[] other = coarse[at][sign];
                double mean = mean(one, one, other);
                all.add(new Worst(
                        trial.signs().get(sign).words() + " at "
                                + trial.readAt().get(at).toHours() + " h",
                        PERCENT * Math.abs(mean(other, one, other) / mean - 1),
                        mean));
            }
        }
        return all.stream().max(Comparator.comparingDouble(Worst::percent)).orElseThrow();
    }

    /// Of those who live in both.
    private static double mean(double[] values, double[] one, double[] other) {
        return IntStream.range(0, values.length)
                .filter(lane -> Double.isFinite(one[lane]) && Double.isFinite(other[lane]))
                .mapToDouble(lane -> values[lane])
                .average()
                .orElse(Double.NaN);
    }

    /// How many take part, and signs by time, sign and candidate; no number for the dead.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Lives(int takePart, double[][][] signs) {}

    private static Lives lives(Trial trial, Duration step) {
        VirtualPatients candidates = VirtualPopulation.forgetting(Population.standard(), step)
                .candidates(trial.cohort(), SEED, 0, CANDIDATES);
        Screening screening = new Screening(trial.cohort(), candidates, SEED, 0, new Instruments(), step);
        int takePart = (int) IntStream.range(0, CANDIDATES)
                .filter(lane -> screening.fate(Matching.none(), lane) == Fate.INCLUDED)
                .count();
        VirtualPatients patients = screening.candidates();
        give(patients, BOLUS_ML / BOLUS.toMinutes());
        live(patients, BOLUS, step);
        give(patients, 0);
        Duration lived = BOLUS;
        double[][][] signs = new double[trial.readAt().size()][][];
        for (int at = 0; at < signs.length; at++) {
            live(patients, trial.readAt().get(at).minus(lived), step);
            lived = trial.readAt().get(at);
            signs[at] = trial.signs().stream().map(sign -> read(patients, sign)).toArray(double[][]::new);
        }
        return new Lives(takePart, signs);
    }

    private static void give(VirtualPatients patients, double mlPerMin) {
        for (int lane = 0; lane < patients.count(); lane++) {
            patients.therapies().give(lane, Treatment.CRYSTALLOID, mlPerMin);
        }
    }

    private static void live(VirtualPatients patients, Duration time, Duration step) {
        patients.advance((int) time.dividedBy(step), step.toMillis() / 1000.0);
    }

    private static double[] read(VirtualPatients patients, Sign sign) {
        return IntStream.range(0, patients.count())
                .mapToDouble(lane -> patients.isDead(lane) ? Double.NaN : patients.read(lane, sign))
                .toArray();
    }
}
