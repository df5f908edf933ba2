package org.vasomotion.trials.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.vasomotion.trials.study.Cohort;
import org.vasomotion.trials.study.Point;
import org.vasomotion.trials.study.Study;

/// Looks at candidates in the order of their numbers until enough of them are included.
final class Recruitment {

    /// Nobody looks at more candidates than this for each patient that is wanted.
    private static final int MOST_PER_PATIENT = 10;

    private static final int MOST_PILOTS = 128;

    private static final int PILOTS_PER_PATIENT = 4;

    private final Cohort cohort;
    private final Settings settings;
    private final List<Participant> included = new ArrayList<>();
    private int looked;
    private int notResuscitable;
    private int notEligible;
    private int notAlike;

    private Recruitment(Cohort cohort, Settings settings) {
        this.cohort = cohort;
        this.settings = settings;
    }

    static Recruitment of(Study study, Cohort cohort, Settings settings, Sites sites) {
        Recruitment recruitment = new Recruitment(cohort, settings);
        Matching matching = matching(study, cohort, settings, sites);
        int most = settings.number() * MOST_PER_PATIENT;
        int next = 0;
        while (next < most && !recruitment.isComplete()) {
            List<Future<List<Participant>>> wave = new ArrayList<>();
            for (int i = 0; i < settings.threads() && next < most; i++) {
                int first = next;
                int count = Math.min(settings.blockSize(), most - next);
                wave.add(sites.threads()
                        .submit(() -> sites.block(study, cohort, settings.seed(), first, count)
                                .run(matching)));
                next += count;
            }
            wave.forEach(block -> recruitment.look(result(block)));
        }
        return recruitment;
    }

    /// Looks at a fixed number of candidates first, to know the population from which patients are chosen.
    private static Matching matching(Study study, Cohort cohort, Settings settings, Sites sites) {
        if (cohort.likenesses().isEmpty()) {
            return Matching.none();
        }
        int pilots = Math.min(MOST_PILOTS, settings.number() * PILOTS_PER_PATIENT);
        List<Future<List<double[]>>> blocks = new ArrayList<>();
        for (int next = 0; next < pilots; next += settings.blockSize()) {
            int first = next;
            int count = Math.min(settings.blockSize(), pilots - next);
            blocks.add(sites.threads()
                    .submit(() -> sites.block(study, cohort, settings.seed(), first, count)
                            .pilots()));
        }
        return Matching.of(
                cohort.likenesses(),
                blocks.stream().flatMap(block -> result(block).stream()).toList());
    }

    private static <T> T result(Future<T> block) {
        try {
            return block.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while patients were being followed", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a block of patients failed", e);
        }
    }

    private boolean isComplete() {
        return included.size() >= settings.number();
    }

    /// Candidates after the last one that was needed were not looked at, wherever their block ended.
    private void look(List<Participant> candidates) {
        for (Participant candidate : candidates) {
            if (isComplete()) {
                return;
            }
            looked++;
            switch (candidate.fate()) {
                case INCLUDED -> included.add(candidate);
                case NOT_RESUSCITABLE -> notResuscitable++;
                case NOT_ELIGIBLE -> notEligible++;
                case NOT_ALIKE -> notAlike++;
            }
        }
    }

    Flow flow() {
        return new Flow(cohort.id(), looked, notResuscitable, notEligible, notAlike, included.size());
    }

    /// One number of each included patient at each point; none where nobody was included.
    Map<Point, double[]> rows(List<Point> points, Function<Participant, Map<Point, Double>> readings) {
        Map<Point, double[]> rows = new HashMap<>();
        for (Point point : points) {
            rows.put(
                    point,
                    included.stream()
                            .mapToDouble(patient -> readings.apply(patient).getOrDefault(point, Double.NaN))
                            .toArray());
        }
        return rows;
    }

    /// Where a study is run.
    record Sites(Enrolment enrolment, SignReading bedside, ExecutorService threads) {

        CohortBlock block(Study study, Cohort cohort, long seed, long first, int count) {
            return new CohortBlock(
                    study, cohort, enrolment.candidates(cohort, seed, first, count), seed, first, bedside);
        }
    }
}
