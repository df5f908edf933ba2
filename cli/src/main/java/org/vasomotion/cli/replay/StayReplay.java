package org.vasomotion.cli.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.vasomotion.guidance.index.IndexSet;
import org.vasomotion.guidance.index.IndexSnapshot;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.guidance.intake.Intake;
import org.vasomotion.guidance.intake.IntakeAccount;
import org.vasomotion.guidance.intake.Reception;
import org.vasomotion.guidance.intake.StayPeriod;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.guidance.session.SessionInput;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.timeline.Timeline;

/// Replays one stay from its readings, in the order in which they became known.
public final class StayReplay {

    private static final Duration MOVING_IS_NOTED_EVERY = Duration.ofMinutes(15);

    private final Intake intake;
    private final IndexSet indices;

    public StayReplay(Intake intake, IndexSet indices) {
        this.intake = intake;
        this.indices = indices;
    }

    /// Runs the stay from its first reading to its last.
    ///
    /// @param coverages what the sources of this stay record completely
    /// @param readings in any order
    public ReplayedStay run(
            PatientId patient, StayPeriod period, List<Coverage> coverages, List<SourceReading> readings) {
        Course course = new Course(indices, Timeline.of(patient), readings.size());
        Deque<Coverage> toCome = new ArrayDeque<>(coverages.stream()
                .sorted(Comparator.comparing(Coverage::receivedAt))
                .toList());
        for (SessionInput.Delivered delivered : Deliveries.of(readings)) {
            course.takeKnown(toCome, delivered.at());
            course.advanceTo(delivered.at());
            for (SourceReading reading : delivered.readings()) {
                course.take(intake.receive(course.record, period, reading));
            }
        }
        course.takeKnown(toCome, Instant.MAX);
        course.finish();
        return course.replayed();
    }

    /// The state of a stay as its replay goes on; lives inside one call of [#run].
    private static final class Course {

        private final IndexSet indices;
        private final List<Verdict> verdicts;
        private final List<IndexChange> changes = new ArrayList<>();
        private final List<Entry> added = new ArrayList<>();
        private final IndexChange[] noted;
        private final double[] scales;
        private Timeline record;
        private IntakeAccount account = IntakeAccount.EMPTY;
        private Instant now = Instant.EPOCH;
        private IndexSnapshot snapshot;

        Course(IndexSet indices, Timeline record, int expected) {
            this.indices = indices;
            this.record = record;
            this.verdicts = new ArrayList<>(expected);
            this.snapshot = indices.evaluate(record.asOf(now));
            this.noted = new IndexChange[indices.indices().size()];
            this.scales = new double[noted.length];
            for (int i = 0; i < noted.length; i++) {
                scales[i] = Math.pow(10, indices.indices().get(i).description().decimals());
                noted[i] = IndexChange.of(now, i, snapshot.values().get(i));
            }
        }

        void take(Reception reception) {
            record = reception.timeline();
            account = account.plus(reception.verdict());
            verdicts.add(reception.verdict());
            if (reception.verdict() instanceof Verdict.Accepted accepted) {
                added.add(accepted.entry());
            }
        }

        /// Statements of completeness that become known by then, each at its time: from then on what is not
        /// recorded was not given, which no reading would say.
        void takeKnown(Deque<Coverage> toCome, Instant until) {
            while (!toCome.isEmpty() && !toCome.getFirst().receivedAt().isAfter(until)) {
                Coverage coverage = toCome.remove();
                advanceTo(coverage.receivedAt());
                record = record.with(coverage);
                added.add(coverage);
            }
        }

        /// Closes the moment that is over, then the moments up to `next` at which a value runs out.
        void advanceTo(Instant next) {
            if (!next.isAfter(now)) {
                return;
            }
            assess(now);
            for (Instant runsOut = snapshot.nextRunOut(); runsOut.isBefore(next); runsOut = snapshot.nextRunOut()) {
                assess(runsOut);
            }
            now = next;
        }

        void finish() {
            assess(now);
        }

        private void assess(Instant at) {
            IndexSnapshot after = indices.update(snapshot, record.asOf(at), added);
            added.clear();
            for (int i = 0; i < noted.length; i++) {
                IndexValue value = after.values().get(i);
                if (isNews(i, value, snapshot.values().get(i)) && isDue(at, value, noted[i])) {
                    noted[i] = IndexChange.of(at, i, value);
                    changes.add(noted[i]);
                }
            }
            snapshot = after;
        }

        /// In the order of the cost of asking: most values are the very ones of before, most others show the same.
        @SuppressWarnings("ReferenceEquality") // equal ones are told apart below
        private boolean isNews(int position, IndexValue value, IndexValue before) {
            return value != before && !noted[position].isSameAs(value, scales[position]) && !value.equals(before);
        }

        /// A sum over a window moves with every drop; while it does, it is noted every quarter of an hour.
        private static boolean isDue(Instant at, IndexValue value, IndexChange last) {
            return value.validUntil().isAfter(at)
                    || !last.isOfState(value)
                    || !at.isBefore(last.at().plus(MOVING_IS_NOTED_EVERY));
        }

        ReplayedStay replayed() {
            return new ReplayedStay(record, account, List.copyOf(verdicts), List.copyOf(changes));
        }
    }
}
