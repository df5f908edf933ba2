package org.vasomotion.model.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.measurand.HoldPolicy;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.Retraction;
import org.vasomotion.model.quantity.Interval;

/// The record of one patient: append-only, bitemporal, immutable.
///
/// Adding an entry gives a new timeline that shares storage with the old one. The same set of entries gives the same
/// timeline
/// whatever the order in which they arrive.
@Api
public final class Timeline {

    /// Far below what any source charts, far above what converting a unit and back loses.
    private static final double ROUNDING = 1e-9;

    private final PatientId patient;
    private final Map<Object, Integer> slots;
    private final Series<?>[] series;
    private final Series<Administration> fluids;
    private final List<Coverage> coverages;
    private final Amendments amendments;
    private final int size;

    private Timeline(
            PatientId patient,
            Map<Object, Integer> slots,
            Series<?>[] series,
            Series<Administration> fluids,
            List<Coverage> coverages,
            Amendments amendments,
            int size) {
        this.patient = patient;
        this.slots = slots;
        this.series = series;
        this.fluids = fluids;
        this.coverages = coverages;
        this.amendments = amendments;
        this.size = size;
    }

    /// The empty record of a patient.
    public static Timeline of(PatientId patient) {
        return new Timeline(patient, Map.of(), new Series<?>[0], Series.empty(), List.of(), Amendments.NONE, 0);
    }

    public PatientId patient() {
        return patient;
    }

    /// Number of entries, corrections and retractions included.
    public int size() {
        return size;
    }

    /// This record and one more entry.
    ///
    /// A second observation of the same sample - same measurand, time, value and site from another message -
    /// does not make the record longer: the one known first is kept, see [#sameSample(Observation)].
    public Timeline with(Entry entry) {
        Amendments amended = entry.revision() > 0 || entry instanceof Retraction ? amendments.with(entry) : amendments;
        return switch (entry) {
            case Observation observation -> withObservation(observation, amended);
            case Administration administration -> withAdministration(administration, amended);
            case Coverage coverage -> withCoverage(coverage, amended);
            case Retraction _ -> new Timeline(patient, slots, series, fluids, coverages, amended, size + 1);
        };
    }

    /// An observation already recorded that is the same sample under another message identity.
    public Optional<Observation> sameSample(Observation observation) {
        Series<Observation> recorded = observations(observation.measurand());
        int index = indexOfSameSample(recorded, observation);
        return index < 0 ? Optional.empty() : Optional.of(recorded.get(index));
    }

    /// Whether this very revision of the entry's message is already recorded.
    public boolean holds(Entry entry) {
        return switch (entry) {
            case Observation o -> holds(observations(o.measurand()), o);
            case Administration a -> holds(administrations(a.drug()), a);
            case Coverage c -> coverages.contains(c);
            case Retraction r -> amendments.hold(r.id(), r.revision());
        };
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
        return slots.keySet().stream()
                .filter(Measurand.class::isInstance)
                .map(Measurand.class::cast)
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }

    /// Drugs and fluids that have at least one entry.
    public List<Drug> drugs() {
        return slots.keySet().stream()
                .filter(Drug.class::isInstance)
                .map(Drug.class::cast)
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }

    @SuppressWarnings("unchecked") // a measurand's slot holds observations only
    Series<Observation> observations(Measurand measurand) {
        Integer slot = slots.get(measurand);
        return slot == null ? Series.empty() : (Series<Observation>) series[slot];
    }

    @SuppressWarnings("unchecked") // a drug's slot holds administrations only
    Series<Administration> administrations(Drug drug) {
        Integer slot = slots.get(drug);
        return slot == null ? Series.empty() : (Series<Administration>) series[slot];
    }

    /// All administrations of fluids, whatever the fluid.
    Series<Administration> fluids() {
        return fluids;
    }

    List<Coverage> coverages() {
        return coverages;
    }

    boolean visible(Entry entry, Instant knownAt) {
        return !entry.receivedAt().isAfter(knownAt) && !amendments.supersede(entry, knownAt);
    }

    private Timeline withObservation(Observation observation, Amendments amended) {
        Series<Observation> recorded = observations(observation.measurand());
        int same = indexOfSameSample(recorded, observation);
        if (same < 0) {
            return put(observation.measurand(), recorded.with(observation), fluids, amended, size + 1);
        }
        Observation kept = knownFirst(recorded.get(same), observation);
        return kept.equals(observation)
                ? put(observation.measurand(), recorded.replacing(same, observation), fluids, amended, size)
                : this;
    }

    private Timeline withAdministration(Administration administration, Amendments amended) {
        Series<Administration> grown = administrations(administration.drug()).with(administration);
        Series<Administration> allFluids =
                administration.drug().role().isFluid() ? fluids.with(administration) : fluids;
        return put(administration.drug(), grown, allFluids, amended, size + 1);
    }

    private Timeline withCoverage(Coverage coverage, Amendments amended) {
        List<Coverage> all = new ArrayList<>(coverages);
        all.add(coverage);
        all.sort((a, b) -> {
            int byTime = a.from().compareTo(b.from());
            return byTime != 0 ? byTime : a.id().compareTo(b.id());
        });
        return new Timeline(patient, slots, series, fluids, List.copyOf(all), amended, size + 1);
    }

    private Timeline put(
            Object subject, Series<?> grown, Series<Administration> allFluids, Amendments amended, int newSize) {
        @Nullable Integer slot = slots.get(subject);
        Map<Object, Integer> newSlots = slots;
        Series<?>[] newSeries;
        if (slot == null) {
            newSlots = new HashMap<>(slots);
            newSlots.put(subject, series.length);
            newSeries = Arrays.copyOf(series, series.length + 1);
            newSeries[series.length] = grown;
        } else {
            newSeries = series.clone();
            newSeries[slot] = grown;
        }
        return new Timeline(patient, newSlots, newSeries, allFluids, coverages, amended, newSize);
    }

    private static <E extends Entry> boolean holds(Series<E> recorded, E entry) {
        for (int i = recorded.countUpTo(entry.effectiveAt()) - 1; i >= 0; i--) {
            E other = recorded.get(i);
            if (!other.effectiveAt().equals(entry.effectiveAt())) {
                return false;
            }
            if (other.id().equals(entry.id()) && other.revision() == entry.revision()) {
                return true;
            }
        }
        return false;
    }

    private static int indexOfSameSample(Series<Observation> recorded, Observation observation) {
        if (observation.measurand().hold() == HoldPolicy.ACCRUED || observation.revision() > 0) {
            return -1;
        }
        for (int i = recorded.countUpTo(observation.observedAt()) - 1; i >= 0; i--) {
            Observation other = recorded.get(i);
            if (!other.observedAt().equals(observation.observedAt())) {
                return -1;
            }
            boolean sameMessage = other.id().equals(observation.id());
            if (!sameMessage
                    && other.revision() == 0
                    && isSameButForRounding(other.value(), observation.value())
                    && other.site().equals(observation.site())) {
                return i;
            }
        }
        return -1;
    }

    /// Two ways of one sample may have used two units, and conversion rounds.
    private static boolean isSameButForRounding(Interval left, Interval right) {
        return isClose(left.low(), right.low()) && isClose(left.high(), right.high());
    }

    private static boolean isClose(double left, double right) {
        double apart = Math.abs(left - right);
        return left == right
                || (Double.isFinite(apart) && apart <= ROUNDING * Math.max(Math.abs(left), Math.abs(right)));
    }

    private static Observation knownFirst(Observation left, Observation right) {
        int byReceived = left.receivedAt().compareTo(right.receivedAt());
        int order = byReceived != 0 ? byReceived : left.id().compareTo(right.id());
        return order <= 0 ? left : right;
    }
}
