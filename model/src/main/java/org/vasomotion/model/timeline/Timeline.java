package org.vasomotion.model.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.Retraction;

/// The record of one patient: append-only, bitemporal, immutable.
///
/// Adding an entry gives a new timeline that shares storage with the old one. The same set of entries gives
/// the same timeline whatever the order in which they arrive.
@Api
public final class Timeline {

    private final PatientId patient;
    private final Shelf series;
    private final Series<Administration> fluids;
    private final List<Coverage> coverages;
    private final Amendments amendments;
    private final int size;
    private final RecentTotals recentTotals = new RecentTotals();

    private Timeline(
            PatientId patient,
            Shelf series,
            Series<Administration> fluids,
            List<Coverage> coverages,
            Amendments amendments,
            int size) {
        this.patient = patient;
        this.series = series;
        this.fluids = fluids;
        this.coverages = coverages;
        this.amendments = amendments;
        this.size = size;
    }

    /// The empty record of a patient.
    public static Timeline of(PatientId patient) {
        return new Timeline(patient, Shelf.EMPTY, Series.empty(), List.of(), Amendments.NONE, 0);
    }

    public PatientId patient() {
        return patient;
    }

    /// Number of entries that are kept, corrections and retractions included.
    public int size() {
        return size;
    }

    /// This record and one more entry.
    ///
    /// Neither a message that is delivered again nor a second observation of the same sample, see
    /// [#sameSample(Observation)], makes the record longer: of both, the one known first is kept.
    public Timeline with(Entry entry) {
        Amendments amended = entry.revision() > 0 || entry instanceof Retraction ? amendments.with(entry) : amendments;
        return switch (entry) {
            case Observation observation -> withObservation(observation, amended);
            case Administration administration -> withAdministration(administration, amended);
            case Coverage coverage -> withCoverage(coverage, amended);
            case Retraction r ->
                new Timeline(patient, series, fluids, coverages, amended, amendments.hold(r) ? size : size + 1);
        };
    }

    /// An observation already recorded that is the same sample: same measurand, time, value and site, taken the
    /// same way, sent under another message identity.
    ///
    /// Line and cuff that agree are two measurements, a gas analyser's value and its charted copy are one; accrued
    /// amounts always add up.
    public Optional<Observation> sameSample(Observation observation) {
        Series<Observation> recorded = observations(observation.measurand());
        int index = Repetition.ofMessage(recorded, observation) < 0 ? Repetition.ofSample(recorded, observation) : -1;
        return index < 0 ? Optional.empty() : Optional.of(recorded.get(index));
    }

    /// Whether this very revision of the entry's message is already recorded.
    public boolean holds(Entry entry) {
        return switch (entry) {
            case Observation o -> Repetition.ofMessage(observations(o.measurand()), o) >= 0;
            case Administration a -> Repetition.ofMessage(administrations(a.drug()), a) >= 0;
            case Coverage c -> coverages.stream().anyMatch(known -> Repetition.sameMessage(known, c));
            case Retraction r -> amendments.hold(r);
        };
    }

    /// This record without observations of `measurand` that can no longer be asked for: they were too old to be used
    /// even `lookBack` before `horizon`. The first one, the last of each method and site, and what was corrected or
    /// withdrawn stay, so that it is still known that and when something was measured.
    ///
    /// A message of a forgotten observation that is delivered again is taken for a new one. Done now and then: a
    /// record in which there is little to forget is returned as it is.
    ///
    /// @param horizon the earliest time that anybody still looks from
    public Timeline forgetting(Measurand measurand, Instant horizon, Duration lookBack) {
        Series<Observation> recorded = observations(measurand);
        Series<Observation> kept = new Forgetting(horizon, lookBack, amendments).in(recorded);
        int fewer = recorded.size() - kept.size();
        return fewer == 0 ? this : put(measurand, kept, fluids, amendments, size - fewer);
    }

    /// What was true at `at`, as known at `knownAt`.
    public TimelineView asOf(Instant at, Instant knownAt) {
        return new TimelineView(this, at, knownAt);
    }

    /// What was true at `at` and known by then.
    public TimelineView asOf(Instant at) {
        return asOf(at, at);
    }

    /// Measurands that have at least one entry.
    public List<Measurand> measurands() {
        return series.subjects()
                .filter(Measurand.class::isInstance)
                .map(Measurand.class::cast)
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }

    /// Drugs and fluids that have at least one entry.
    public List<Drug> drugs() {
        return series.subjects()
                .filter(Drug.class::isInstance)
                .map(Drug.class::cast)
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }

    @SuppressWarnings("unchecked") // a measurand's slot holds observations only
    Series<Observation> observations(Measurand measurand) {
        @Nullable Series<?> found = series.of(measurand);
        return found == null ? Series.empty() : (Series<Observation>) found;
    }

    @SuppressWarnings("unchecked") // a drug's slot holds administrations only
    Series<Administration> administrations(Drug drug) {
        @Nullable Series<?> found = series.of(drug);
        return found == null ? Series.empty() : (Series<Administration>) found;
    }

    /// All administrations of fluids, whatever the fluid.
    Series<Administration> fluids() {
        return fluids;
    }

    List<Coverage> coverages() {
        return coverages;
    }

    boolean visible(Entry entry, Instant knownAt) {
        return (knownAt.equals(Instant.MAX) || !entry.receivedAt().isAfter(knownAt))
                && !amendments.supersede(entry, knownAt);
    }

    /// What was last summed of this record.
    RecentTotals recentTotals() {
        return recentTotals;
    }

    /// Whether no entry of the block was ever corrected or withdrawn.
    boolean spares(Block block) {
        return block.isSparedBy(amendments);
    }

    private Timeline withObservation(Observation observation, Amendments amended) {
        Series<Observation> recorded = observations(observation.measurand());
        int message = Repetition.ofMessage(recorded, observation);
        int same = message < 0 ? Repetition.ofSample(recorded, observation) : message;
        if (same < 0) {
            return put(observation.measurand(), recorded.with(observation), fluids, amended, size + 1);
        }
        Series<Observation> kept = recorded.keepingFirstKnown(same, observation);
        return put(observation.measurand(), kept, fluids, amended, size);
    }

    private Timeline withAdministration(Administration administration, Amendments amended) {
        Drug drug = administration.drug();
        Series<Administration> recorded = administrations(drug);
        Series<Administration> grown = with(recorded, administration);
        Series<Administration> allFluids = drug.role().isFluid() ? with(fluids, administration) : fluids;
        return put(drug, grown, allFluids, amended, size + grown.size() - recorded.size());
    }

    /// These and one more, or of a repeated message the one that was known first.
    private static Series<Administration> with(Series<Administration> recorded, Administration administration) {
        int repeated = Repetition.ofMessage(recorded, administration);
        return repeated < 0 ? recorded.with(administration) : recorded.keepingFirstKnown(repeated, administration);
    }

    private Timeline withCoverage(Coverage coverage, Amendments amended) {
        List<Coverage> all = new ArrayList<>(coverages);
        Coverage first = coverage;
        for (Coverage known : coverages) {
            if (Repetition.sameMessage(known, coverage)) {
                first = Repetition.firstKnown(known, coverage);
                all.remove(known);
            }
        }
        int grown = all.size() == coverages.size() ? size + 1 : size;
        all.add(first);
        all.sort(Order::compare);
        return new Timeline(patient, series, fluids, List.copyOf(all), amended, grown);
    }

    private Timeline put(
            Object subject, Series<?> grown, Series<Administration> allFluids, Amendments amended, int newSize) {
        return new Timeline(patient, series.with(subject, grown), allFluids, coverages, amended, newSize);
    }
}
