package org.vasomotion.trials.trial;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.vasomotion.model.Api;
import org.vasomotion.trials.design.Trial;
import org.vasomotion.trials.run.Enrolment;
import org.vasomotion.trials.run.Matching;
import org.vasomotion.trials.run.SignReading;

/// Runs trials, site by site, until enough patients are in.
///
/// What comes out depends on the trial, the seed, the number of patients and the step, and on nothing else.
@Api
public final class TrialRun {

    /// Nobody looks at more candidates than this for each patient that is wanted.
    private static final int MOST_PER_PATIENT = 20;

    /// Sites that run or wait for a thread, for each thread.
    private static final int READY_PER_THREAD = 2;

    /// So many candidates are looked at first, to know the population from which patients are chosen.
    private static final int PILOT_SITES = 2;

    private final TrialSettings settings;
    private final Enrolment enrolment;
    private final SignReading bedside;
    private final SiteStore store;
    private final Supplier<String> fingerprint;

    /// @param store where finished sites are kept
    /// @param fingerprint of everything that decides what comes out; sites of another one are not taken. Several
    ///     threads ask, when there is a site to be read or written
    public TrialRun(
            TrialSettings settings,
            Enrolment enrolment,
            SignReading bedside,
            SiteStore store,
            Supplier<String> fingerprint) {
        this.settings = settings;
        this.enrolment = enrolment;
        this.bedside = bedside;
        this.store = store;
        this.fingerprint = fingerprint;
    }

    /// Runs a trial, or goes on with it.
    ///
    /// @param progress told how many patients are in
    public TrialResult of(Trial trial, IntConsumer progress) {
        Site site = new Site(trial, settings, enrolment, bedside);
        Intake intake = new Intake(trial, settings);
        int most = Math.max(PILOT_SITES, Math.ceilDiv(settings.number() * MOST_PER_PATIENT, Site.CANDIDATES));
        try (ExecutorService threads = new ForkJoinPool(settings.threads())) {
            Matching matching = matching(trial, site, threads);
            Deque<Future<SiteResult>> running = new ArrayDeque<>();
            int next = 0;
            while (!intake.isComplete() && (next < most || !running.isEmpty())) {
                while (next < most && isAnotherNeeded(next, running.size(), intake)) {
                    int number = next;
                    running.add(threads.submit(() -> done(site, number, matching)));
                    next++;
                }
                intake.take(result(running.remove()));
                progress.accept(intake.included());
            }
            running.forEach(each -> each.cancel(false));
        }
        return intake.result();
    }

    /// Whether another site should be begun before the results of those that run are in: nobody waits for a
    /// slow site, and no site is run for nothing if those that run bring as many patients as those before.
    private boolean isAnotherNeeded(int begun, int running, Intake intake) {
        int done = begun - running;
        if (done == 0) {
            return running < settings.threads();
        }
        boolean isLackExpected = (long) intake.included() * begun < (long) settings.number() * done;
        return running == 0 || (isLackExpected && running < READY_PER_THREAD * settings.threads());
    }

    /// From the store if it is there; else it is run, kept, and read back, so that both ways give the same.
    private SiteResult done(Site site, int number, Matching matching) {
        Optional<SiteResult> kept =
                store.read(number).flatMap(each -> text(number).read(number, each));
        if (kept.isPresent()) {
            return kept.get();
        }
        SiteResult result = site.run(number, matching);
        String written = text(number).write(result);
        store.write(number, written);
        return text(number).read(number, written).orElseThrow();
    }

    private SiteText text(int number) {
        return new SiteText(fingerprint.get(), number);
    }

    private static Matching matching(Trial trial, Site site, ExecutorService threads) {
        if (trial.cohort().likenesses().isEmpty()) {
            return Matching.none();
        }
        List<Future<List<double[]>>> pilots = IntStream.range(0, PILOT_SITES)
                .mapToObj(number -> threads.submit(() -> site.screening(number).pilots()))
                .toList();
        return Matching.of(
                trial.cohort().likenesses(),
                pilots.stream().flatMap(each -> result(each).stream()).toList());
    }

    private static <T> T result(Future<T> site) {
        try {
            return site.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while patients were being followed", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("a site failed", e.getCause());
        }
    }
}
