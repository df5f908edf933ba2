package org.vasomotion.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vasomotion.cli.replay.IndexChange;
import org.vasomotion.cli.replay.ReplayedStay;
import org.vasomotion.guidance.index.IndexSet;
import org.vasomotion.guidance.intake.IntakeAccount;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.interop.wording.Wording;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.timeline.Gap;

/// Counts over all stays of a replay: what was measured, what was given, what every index could say.
public final class CohortTally {

    private final Map<Measurand, long[]> measured = new HashMap<>();
    private final Map<Drug, Integer> given = new HashMap<>();
    private final List<IndexTally> byIndex = new ArrayList<>();
    private final List<StaySummary> stays = new ArrayList<>();
    private IntakeAccount account = IntakeAccount.EMPTY;

    public CohortTally(IndexSet indices) {
        indices.indices().forEach(_ -> byIndex.add(new IndexTally()));
    }

    /// How often an index was known, bounded or unknown, and what was missing.
    static final class IndexTally {

        /// What is missing together is found again and again; it becomes words when it is asked for.
        private final Map<List<Gap>, Long> gaps = new HashMap<>();
        private long stays;
        private long known;
        private long bounded;
        private long unknown;

        private void add(IndexChange change) {
            switch (change.state()) {
                case KNOWN -> known++;
                case BOUNDED -> bounded++;
                case UNKNOWN -> unknown++;
            }
            if (!change.gaps().isEmpty()) {
                gaps.merge(change.missing(), 1L, Long::sum);
            }
        }

        private void add(IndexTally other) {
            stays += other.stays;
            known += other.known;
            bounded += other.bounded;
            unknown += other.unknown;
            other.gaps.forEach((missing, count) -> gaps.merge(missing, count, Long::sum));
        }

        long stays() {
            return stays;
        }

        long known() {
            return known;
        }

        long bounded() {
            return bounded;
        }

        long unknown() {
            return unknown;
        }

        /// The most frequent gaps first, ten at most.
        List<Map.Entry<String, Long>> gaps() {
            Map<String, Long> inWords = new HashMap<>();
            gaps.forEach((missing, count) -> missing.stream()
                    .map(Wording::of)
                    .distinct()
                    .forEach(text -> inWords.merge(text, count, Long::sum)));
            return inWords.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(10)
                    .toList();
        }
    }

    /// Adds one stay.
    public void add(StaySummary summary, ReplayedStay stay) {
        stays.add(summary);
        account = account.plus(stay.account());
        summary.observationsOf().forEach((measurand, count) -> {
            long[] counts = measured.computeIfAbsent(measurand, _ -> new long[2]);
            counts[0]++;
            counts[1] += count;
        });
        stay.record().drugs().forEach(drug -> given.merge(drug, 1, Integer::sum));
        Set<Integer> knownHere = new HashSet<>();
        for (IndexChange change : stay.changes()) {
            byIndex.get(change.position()).add(change);
            if (change.state() == IndexChange.State.KNOWN) {
                knownHere.add(change.position());
            }
        }
        knownHere.forEach(position -> byIndex.get(position).stays++);
    }

    /// Adds the stays of another count of the same indices.
    public void add(CohortTally other) {
        stays.addAll(other.stays);
        account = account.plus(other.account);
        other.measured.forEach((measurand, count) -> {
            long[] counts = measured.computeIfAbsent(measurand, _ -> new long[2]);
            counts[0] += count[0];
            counts[1] += count[1];
        });
        other.given.forEach((drug, count) -> given.merge(drug, count, Integer::sum));
        for (int i = 0; i < byIndex.size(); i++) {
            byIndex.get(i).add(other.byIndex.get(i));
        }
    }

    /// Adds a line that belongs to no stay because it could not be read.
    public void add(Verdict.Quarantined line) {
        account = account.plus(line);
    }

    public IntakeAccount account() {
        return account;
    }

    public List<StaySummary> stays() {
        return stays;
    }

    /// In how many stays a measurand has at least one accepted value.
    public long staysWith(Measurand measurand) {
        return measured.getOrDefault(measurand, new long[2])[0];
    }

    /// How many accepted values a measurand has.
    public long observationsOf(Measurand measurand) {
        return measured.getOrDefault(measurand, new long[2])[1];
    }

    public long staysWith(Drug drug) {
        return given.getOrDefault(drug, 0);
    }

    /// In how many stays pressure was measured by arterial line.
    public long staysWithArterialLine() {
        return stays.stream().filter(stay -> stay.arterialLinePressures() > 0).count();
    }

    List<IndexTally> byIndex() {
        return byIndex;
    }
}
