package org.vasomotion.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.benchmarks.TierOneAdvice.Advice;

/// How fast one implementation of tier 1 answers on one thread, and what it answered.
///
/// Processor time of the thread is counted, not time on the wall, so that a busy machine does not blur the ratio. The
/// compiler and the collector work on other threads and are left out on both sides; that favours the one that makes
/// more garbage.
///
/// @param perSecond median of rounds
/// @param advice in the order of the patients
record TierOneRate(double perSecond, List<Advice> advice) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 7;

    /// Warms up for two rounds, then measures.
    ///
    /// @param round least processor time of one round
    static TierOneRate measure(TierOneAdvice implementation, List<TierOnePatient> patients, Duration round) {
        List<Advice> answered = pass(implementation, patients);
        perSecond(implementation, patients, round.multipliedBy(2));
        double[] rates = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            rates[i] = perSecond(implementation, patients, round);
        }
        return new TierOneRate(Figure.median(rates), answered);
    }

    private static double perSecond(TierOneAdvice implementation, List<TierOnePatient> patients, Duration round) {
        long start = THREADS.getCurrentThreadCpuTime();
        long evaluations = 0;
        long elapsed;
        do {
            evaluations += pass(implementation, patients).size();
            elapsed = THREADS.getCurrentThreadCpuTime() - start;
        } while (elapsed < round.toNanos());
        return evaluations * 1e9 / elapsed;
    }

    private static List<Advice> pass(TierOneAdvice implementation, List<TierOnePatient> patients) {
        List<Advice> answered = new ArrayList<>(patients.size());
        for (TierOnePatient patient : patients) {
            answered.add(implementation.advise(patient));
        }
        return answered;
    }
}
