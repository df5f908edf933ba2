package org.vasomotion.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.vasomotion.cli.concordance.CourseSummary;
import org.vasomotion.cli.concordance.GuidanceFiles;
import org.vasomotion.cli.concordance.StayConcordance;
import org.vasomotion.cli.concordance.StayGuidance;
import org.vasomotion.cli.replay.LongestFirst;
import org.vasomotion.cli.replay.QuarantineTally;
import org.vasomotion.cli.replay.ReplayedStay;
import org.vasomotion.cli.replay.Room;
import org.vasomotion.cli.replay.StayReplay;
import org.vasomotion.cli.replay.TimelineFiles;
import org.vasomotion.cli.report.ChartedRates;
import org.vasomotion.cli.report.CohortTally;
import org.vasomotion.cli.report.ReportWriter;
import org.vasomotion.cli.report.StaySummary;
import org.vasomotion.guidance.concordance.StayCourse;
import org.vasomotion.guidance.index.IndexSet;
import org.vasomotion.guidance.intake.Intake;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.interop.tabular.Dataset;
import org.vasomotion.interop.tabular.DatasetAccount;
import org.vasomotion.interop.tabular.Stay;
import org.vasomotion.interop.tabular.StayReadings;
import org.vasomotion.interop.tabular.StaySelection;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.measurand.StandardMeasurands;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.SourceReading;

/// Replays the stays of a dataset and writes timelines and report.
///
/// One thread reads, as many as there are processors replay, and what they bring is put together in the order of the
/// stays, so that the output does not depend on the number of threads. The readings of a few stays are in memory at
/// once, of more only while they are small: others may overtake a long one.
public final class ReplayJob {

    /// As many readings as a few long stays have.
    private static final int READINGS_AT_ONCE = 40_000;

    private final Dataset dataset;
    private final IndexSet indices;
    private final Path out;
    private final int threads;
    private final @Nullable StayGuidance guidance;

    /// Timelines and indices only.
    public ReplayJob(Dataset dataset, IndexSet indices, Path out, int threads) {
        this(dataset, indices, out, threads, null);
    }

    private ReplayJob(Dataset dataset, IndexSet indices, Path out, int threads, @Nullable StayGuidance guidance) {
        this.dataset = dataset;
        this.indices = indices;
        this.out = out;
        this.threads = threads;
        this.guidance = guidance;
    }

    /// This job, and what these protocols would have advised.
    public ReplayJob advising(List<ProtocolGraph> protocols) {
        return new ReplayJob(
                dataset, indices, out, threads, new StayGuidance(new Intake(dataset.profile()), protocols));
    }

    /// What the job brought, for the summary.
    public record Outcome(
            DatasetAccount account, CohortTally tally, QuarantineTally quarantine, Path report, Path timelines) {}

    /// Runs the whole job.
    ///
    /// @param selection the stays to replay
    /// @param progress told the number of stays that are done
    public Outcome run(StaySelection selection, String version, LongConsumer progress) throws IOException {
        Path report = out.resolve("report.html");
        Files.createDirectories(out);
        TimelineFiles timelines = new TimelineFiles(out.resolve("stays"), indices);
        CohortTally tally = new CohortTally(indices);
        QuarantineTally quarantine = new QuarantineTally();
        try (ReportWriter writer = new ReportWriter(
                        report,
                        indices,
                        StandardMeasurands.catalog(),
                        StandardDrugs.catalog(),
                        guidance == null ? List.of() : guidance.protocols());
                LongestFirst workers = new LongestFirst(threads)) {
            Room room = new Room(READINGS_AT_ONCE, 2 * threads);
            Collector collector = new Collector(tally, quarantine, writer, progress);
            Worker worker = new Worker(
                    new StayReplay(new Intake(dataset.profile()), indices),
                    indices,
                    guidance,
                    timelines,
                    new GuidanceFiles(out.resolve("stays")),
                    writer);
            DatasetAccount account = dataset.read(selection, stay -> {
                List<SourceReading> readings = new ArrayList<>();
                stay.readings().forEachRemaining(readings::add);
                room.enter(readings.size());
                collector.expect(workers.submit(
                        () -> {
                            try {
                                return worker.replay(stay, readings);
                            } finally {
                                room.leave(readings.size());
                            }
                        },
                        readings.size()));
            });
            collector.finish();
            dataset.malformed(line -> {
                tally.add(line);
                quarantine.add(line);
            });
            quarantine.write(out.resolve("quarantine.csv"));
            writer.finish(dataset, account, version, tally, quarantine);
            return new Outcome(account, tally, quarantine, report, out.resolve("stays"));
        }
    }

    /// What one stay brought: counts and not its record, which would be kept until the stays before are done.
    @SuppressWarnings("ArrayRecordComponent") // handed from one thread to the other, never compared
    private record Done(PatientId stay, CohortTally tally, QuarantineTally quarantine, byte[] chart) {}

    /// Replays one stay; the same object serves all threads.
    private record Worker(
            StayReplay replay,
            IndexSet indices,
            @Nullable StayGuidance guidance,
            TimelineFiles timelines,
            GuidanceFiles guidanceFiles,
            ReportWriter writer) {

        Done replay(StayReadings readings, List<SourceReading> all) throws IOException {
            Stay stay = readings.stay();
            ReplayedStay replayed = replay.run(stay.id(), stay.period(), readings.coverages(), all);
            Instant begin = stay.in().equals(Instant.MIN) ? replayed.begin() : stay.in();
            Instant end = stay.out().equals(Instant.MAX) ? replayed.end() : stay.out();
            List<ChartedRates> rates = new ArrayList<>();
            for (Drug drug : replayed.record().drugs()) {
                if (drug.rateUnit().isPresent() && !drug.role().isFluid()) {
                    rates.add(ChartedRates.of(drug, replayed.record(), replayed.verdicts(), end));
                }
            }
            double norepinephrineHours = rates.stream()
                    .filter(rate -> rate.drug().equals(Vasopressors.NOREPINEPHRINE))
                    .mapToDouble(rate -> rate.hoursRunning(end))
                    .sum();
            timelines.write(stay.id(), replayed);
            @Nullable StayConcordance course = course(stay, readings, all, replayed);
            CohortTally tally = new CohortTally(indices);
            tally.add(
                    StaySummary.of(
                            stay,
                            begin,
                            end,
                            replayed,
                            norepinephrineHours,
                            course == null ? null : CourseSummary.of(course)),
                    replayed);
            QuarantineTally quarantine = new QuarantineTally();
            quarantine.add(replayed);
            return new Done(
                    stay.id(), tally, quarantine, writer.chart(stay.id().value(), begin, end, replayed, rates, course));
        }

        private @Nullable StayConcordance course(
                Stay stay, StayReadings readings, List<SourceReading> all, ReplayedStay replayed) throws IOException {
            if (guidance == null) {
                return null;
            }
            StayCourse course = guidance.run(stay.id(), stay.period(), readings.coverages(), all, stay.out());
            guidanceFiles.write(stay.id(), course);
            return StayConcordance.of(course, replayed.record().asOf(Instant.MAX));
        }
    }

    /// Takes results in the order in which the stays were read.
    private static final class Collector {

        /// What a stay brought is small, a hundred kilobytes of chart, and waits for those before.
        private static final int MOST_AT_ONCE = 100;

        private final Deque<Future<Done>> expected = new ArrayDeque<>();
        private final CohortTally tally;
        private final QuarantineTally quarantine;
        private final ReportWriter writer;
        private final LongConsumer progress;

        Collector(CohortTally tally, QuarantineTally quarantine, ReportWriter writer, LongConsumer progress) {
            this.tally = tally;
            this.quarantine = quarantine;
            this.writer = writer;
            this.progress = progress;
        }

        /// Puts down one more and takes what is there, without waiting unless too many wait.
        void expect(Future<Done> next) {
            expected.add(next);
            while (!expected.isEmpty() && (expected.element().isDone() || expected.size() > MOST_AT_ONCE)) {
                take(expected.remove());
            }
        }

        void finish() {
            while (!expected.isEmpty()) {
                take(expected.remove());
            }
        }

        private void take(Future<Done> future) {
            try {
                Done done = future.get();
                tally.add(done.tally());
                quarantine.add(done.quarantine());
                writer.append(done.stay().value(), done.chart());
                progress.accept(tally.stays().size());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while replaying", e);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException io
                        ? new UncheckedIOException(io)
                        : new IllegalStateException("a stay could not be replayed", e.getCause());
            }
        }
    }
}
