package org.vasomotion.trials.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vasomotion.simulation.patient.PatientSnapshot;
import org.vasomotion.simulation.scenario.SignTest;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;
import org.vasomotion.trials.design.Comparison;
import org.vasomotion.trials.design.Subgroup;
import org.vasomotion.trials.design.Trial;
import org.vasomotion.trials.run.Enrolment;
import org.vasomotion.trials.run.Fate;
import org.vasomotion.trials.run.Matching;
import org.vasomotion.trials.run.Screening;
import org.vasomotion.trials.run.SignReading;
import org.vasomotion.trials.study.Cohort;
import org.vasomotion.trials.study.Likeness;

/// Screens the candidates of one site, draws their arms and has them treated.
final class Site {

    /// Fixed: lists of allocation are kept by site, so that another size is another trial.
    static final int CANDIDATES = 64;

    private final Trial trial;
    private final TrialSettings settings;
    private final Enrolment enrolment;
    private final SignReading bedside;
    private final Treatment treatment;

    Site(Trial trial, TrialSettings settings, Enrolment enrolment, SignReading bedside) {
        this.trial = trial;
        this.settings = settings;
        this.enrolment = enrolment;
        this.bedside = bedside;
        this.treatment = new Treatment(trial, settings);
    }

    /// Signs by which patients are chosen: those of the tests and of the likenesses.
    static List<Sign> screened(Cohort cohort) {
        return Stream.concat(
                        cohort.inclusion().stream().map(SignTest::sign),
                        cohort.likenesses().stream().map(Likeness::sign))
                .distinct()
                .toList();
    }

    Screening screening(int site) {
        long first = (long) site * CANDIDATES;
        VirtualPatients candidates = enrolment.candidates(trial.cohort(), settings.seed(), first, CANDIDATES);
        return new Screening(trial.cohort(), candidates, settings.seed(), first, bedside, settings.step());
    }

    SiteResult run(int site, Matching matching) {
        Screening screening = screening(site);
        Allocator allocator = new Allocator(trial.allocation(), trial.arms().size(), settings.seed(), site);
        List<Fate> fates = new ArrayList<>();
        List<Treatment.Place> places = new ArrayList<>();
        for (int lane = 0; lane < CANDIDATES; lane++) {
            Fate fate = screening.fate(matching, lane);
            fates.add(fate);
            if (fate == Fate.INCLUDED) {
                places.addAll(places(screening, lane, (long) site * CANDIDATES + lane, allocator));
            }
        }
        List<PatientRow> rows = places.isEmpty() ? List.of() : treated(places);
        return new SiteResult(
                site,
                IntStream.range(0, CANDIDATES)
                        .mapToObj(lane -> candidate(screening, lane, fates.get(lane), rowsOf(rows, site, lane)))
                        .toList());
    }

    /// In two halves where no other site waits for a thread: the last site would have one for itself, and the others
    /// nothing to do. Nobody's course depends on who is beside him.
    private List<PatientRow> treated(List<Treatment.Place> places) {
        @Nullable ForkJoinPool threads = ForkJoinTask.getPool();
        boolean isAnyFree = threads != null && threads.getParallelism() > 1 && !threads.hasQueuedSubmissions();
        if (!isAnyFree || places.size() < 2) {
            return treatment.of(places);
        }
        int half = Math.ceilDiv(places.size(), 2);
        ForkJoinTask<List<PatientRow>> later = ForkJoinTask.adapt(
                        () -> treatment.of(places.subList(half, places.size())))
                .fork();
        List<PatientRow> rows = new ArrayList<>(treatment.of(places.subList(0, half)));
        rows.addAll(later.join());
        return rows;
    }

    private static List<PatientRow> rowsOf(List<PatientRow> rows, int site, int lane) {
        long number = (long) site * CANDIDATES + lane;
        return rows.stream().filter(row -> row.number() == number).toList();
    }

    private SiteResult.Candidate candidate(Screening screening, int lane, Fate fate, List<PatientRow> rows) {
        List<Double> screened = screened(trial.cohort()).stream()
                .map(sign -> screening.candidates().isDead(lane) ? Double.NaN : screening.read(lane, sign))
                .toList();
        return new SiteResult.Candidate(fate, screened, rows);
    }

    private List<Treatment.Place> places(Screening screening, int lane, long number, Allocator allocator) {
        int stratum = stratum(screening, lane);
        String subgroups = subgroups(screening, lane);
        PatientSnapshot baseline = screening.candidates().save(lane);
        List<Integer> arms = trial.comparison() == Comparison.PARALLEL
                ? List.of(allocator.next(stratum, number))
                : IntStream.range(0, trial.arms().size()).boxed().toList();
        return arms.stream()
                .map(arm -> new Treatment.Place(number, arm, stratum, subgroups, baseline))
                .toList();
    }

    private int stratum(Screening screening, int lane) {
        int stratum = 0;
        for (SignTest test : trial.allocation().strata()) {
            stratum = 2 * stratum + (test.holds(screening.read(lane, test.sign())) ? 1 : 0);
        }
        return stratum;
    }

    private String subgroups(Screening screening, int lane) {
        StringBuilder letters = new StringBuilder();
        for (Subgroup subgroup : trial.subgroups()) {
            boolean isIn = subgroup.where().stream().allMatch(test -> test.holds(screening.read(lane, test.sign())));
            letters.append(isIn ? 'y' : 'n');
        }
        return letters.toString();
    }
}
