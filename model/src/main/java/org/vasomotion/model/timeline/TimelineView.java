package org.vasomotion.model.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.measurand.AgeLimit;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// A patient's record as it stood: what was true at `at`, as far as it was known at `knownAt`.
///
/// Nothing effective after `at` is ever seen, so that a reading with a clock running ahead cannot look like
/// news.
///
/// @param timeline the record
/// @param at the time at the patient
/// @param knownAt the time up to which things had become known
@Api
public record TimelineView(Timeline timeline, Instant at, Instant knownAt) {

    private static final String FLUIDS = "fluids";

    /// The record as it is known in this view, at the time when `observation` was taken.
    public TimelineView whenTaken(Observation observation) {
        return new TimelineView(timeline, observation.observedAt(), knownAt);
    }

    /// The latest value of a measurand by any method.
    public Lookup latest(Measurand measurand) {
        return latest(measurand, List.of());
    }

    /// The latest value of a measurand by one of the accepted methods; no method means any.
    public Lookup latest(Measurand measurand, List<Method> accepted) {
        Series<Observation> series = by(accepted, measurand);
        for (int i = series.countUpTo(at) - 1; i >= 0; i--) {
            Observation observation = series.get(i);
            if (acceptable(observation, accepted)) {
                Duration age = Duration.between(observation.observedAt(), at);
                Duration limit = ageLimit(observation);
                return age.compareTo(limit) <= 0
                        ? new Lookup.Present(observation, age)
                        : new Lookup.Stale(observation, age, limit);
            }
        }
        return new Lookup.Absent(new Gap.NeverMeasured(measurand, accepted));
    }

    /// Values of a measurand after `from` and up to `until`, oldest first; nothing after the view's own time.
    public List<Observation> during(Measurand measurand, Instant from, Instant until) {
        return during(measurand, List.of(), from, until);
    }

    /// Values by one of the accepted methods after `from` and up to `until`, oldest first.
    public List<Observation> during(Measurand measurand, List<Method> accepted, Instant from, Instant until) {
        Series<Observation> series = by(accepted, measurand);
        Instant last = until.isAfter(at) ? at : until;
        int end = series.countUpTo(last);
        List<Observation> found = new ArrayList<>();
        for (int i = series.countUpTo(from); i < end; i++) {
            if (acceptable(series.get(i), accepted)) {
                found.add(series.get(i));
            }
        }
        return found;
    }

    /// How old this observation may be and still be used.
    public static Duration ageLimit(Observation observation) {
        AgeLimit limit = observation.measurand().ageLimit(observation.method());
        return observation.acquisition() == Acquisition.LIVE ? limit.live() : limit.charted();
    }

    /// From when on this observation is too old to be used.
    public static Instant firstTooOld(Observation observation) {
        return observation.observedAt().plus(ageLimit(observation)).plusNanos(1);
    }

    /// The lowest value of a measurand, by any method, from `from` up to the view's time.
    public Lowest lowest(Measurand measurand, Instant from) {
        return LowestSearch.of(this, measurand, from);
    }

    /// When the next value already recorded for this measurand takes effect; [Instant#MAX] if there is none.
    public Instant nextEffective(Measurand measurand) {
        return nextEffective(timeline.observations(measurand));
    }

    /// When the next administration already recorded for this drug begins; [Instant#MAX] if there is none.
    public Instant nextEffective(Drug drug) {
        return nextEffective(timeline.administrations(drug));
    }

    private Instant nextEffective(Series<?> series) {
        int next = series.countUpTo(at);
        return next < series.size() ? series.get(next).effectiveAt() : Instant.MAX;
    }

    /// The rates at which a drug runs.
    public Infusions infusionsOf(Drug drug) {
        return RunningInfusions.at(this, drug);
    }

    /// Rates and doses of a drug that began after `from` and up to `until`, oldest first; nothing after the
    /// view's own time.
    public List<Administration> administrationsDuring(Drug drug, Instant from, Instant until) {
        Series<Administration> series = timeline.administrations(drug);
        Instant last = until.isAfter(at) ? at : until;
        int end = series.countUpTo(last);
        List<Administration> found = new ArrayList<>();
        for (int i = series.countUpTo(from); i < end; i++) {
            if (visible(series.get(i))) {
                found.add(series.get(i));
            }
        }
        return found;
    }

    /// How long an infusion's rate stands when its source states no end.
    public static Duration stands(Administration.Infusion infusion) {
        return Lasting.ofOpenRate(infusion);
    }

    /// The sum of all fluids that ran in after `from` and up to `until`.
    public VolumeTotal fluidTotal(Instant from, Instant until) {
        return total(FLUIDS, from, until, last -> Totals.ofFluids(this, from, last));
    }

    /// The sum of a volume that came out, charted after `from` and up to `until`.
    public VolumeTotal volumeTotal(Measurand volume, Instant from, Instant until) {
        return total(volume, from, until, last -> Totals.of(this, volume, from, last));
    }

    private VolumeTotal total(Object of, Instant from, Instant until, Function<Instant, VolumeTotal> sum) {
        Instant last = until.isAfter(at) ? at : until;
        return timeline.recentTotals().of(new RecentTotals.Question(of, from, last, knownAt), () -> sum.apply(last));
    }

    /// The volumes of all fluids that ran in after `from` and up to `until`, oldest start first.
    public List<GivenVolume> fluidsDuring(Instant from, Instant until) {
        return FluidPortions.between(this, from, until);
    }

    /// The volume of fluids of these roles that ran in after `from` and up to `until`, in millilitres.
    public Quantity volumeGiven(Predicate<DrugRole> roles, Instant from, Instant until) {
        double millilitres = 0;
        for (GivenVolume given : fluidsDuring(from, until)) {
            if (roles.test(given.administration().drug().role())) {
                millilitres += given.volume().valueIn(Unit.MILLILITRE);
            }
        }
        return Quantity.of(millilitres, Unit.MILLILITRE);
    }

    /// A source's statement that its record of `kind` is complete from `from` to `until`.
    public Optional<Coverage> coverage(Coverage.Kind kind, Instant from, Instant until) {
        for (Coverage coverage : timeline.coverages()) {
            if (coverage.kind() == kind
                    && !coverage.from().isAfter(from)
                    && !coverage.until().isBefore(until)
                    && timeline.visible(coverage, knownAt)) {
                return Optional.of(coverage);
            }
        }
        return Optional.empty();
    }

    /// The stretch of time around the view's time over which the record of `kind` is complete.
    public Optional<CompleteRecord> completeRecord(Coverage.Kind kind) {
        return Coverings.at(this, kind);
    }

    /// The stretch of time around the view's time over which no source records `kind` completely.
    public Gap.NotCovered breakInRecord(Coverage.Kind kind) {
        return Coverings.breakAt(this, kind);
    }

    /// When an already recorded statement of completeness next sets in; [Instant#MAX] if there is none.
    public Instant nextCoverage(Coverage.Kind kind) {
        return Coverings.next(this, kind);
    }

    /// When the next administration of any fluid already recorded begins to run in: now, if one begins at the
    /// view's time and has given nothing yet; [Instant#MAX] if there is none.
    public Instant nextFluid() {
        return FluidPortions.next(this);
    }

    /// The last value by one of the accepted methods at or before `until`, however old; no method means any.
    public Optional<Observation> last(Measurand measurand, List<Method> accepted, Instant until) {
        Series<Observation> series = by(accepted, measurand);
        for (int i = series.countUpTo(until.isAfter(at) ? at : until) - 1; i >= 0; i--) {
            if (acceptable(series.get(i), accepted)) {
                return Optional.of(series.get(i));
            }
        }
        return Optional.empty();
    }

    /// The last value by one of the accepted methods at or before `until`, if in this view it is not too
    /// old to be used; no method means any.
    public Optional<Observation> lastUsable(Measurand measurand, List<Method> accepted, Instant until) {
        Series<Observation> series = by(accepted, measurand);
        Instant oldest = at.minus(measurand.longestAge());
        for (int i = series.countUpTo(until.isAfter(at) ? at : until) - 1; i >= 0; i--) {
            Observation observation = series.get(i);
            if (observation.observedAt().isBefore(oldest)) {
                break;
            }
            if (acceptable(observation, accepted)) {
                Duration age = Duration.between(observation.observedAt(), at);
                return age.compareTo(ageLimit(observation)) <= 0 ? Optional.of(observation) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Of the values taken like `like`, by its method at its site, from `from` up to `until`, the one
    /// nearest in time to `ideal`, which lies between; of two equally near the later.
    public Optional<Observation> nearest(Observation like, Instant from, Instant ideal, Instant until) {
        return Nearest.of(this, like, from, ideal, until.isAfter(at) ? at : until);
    }

    /// The first value of a measurand, however old.
    public Optional<Observation> first(Measurand measurand) {
        Series<Observation> series = timeline.observations(measurand);
        int end = series.countUpTo(at);
        for (int i = 0; i < end; i++) {
            if (acceptable(series.get(i), List.of())) {
                return Optional.of(series.get(i));
            }
        }
        return Optional.empty();
    }

    /// All values of a measurand if some may be by one of these methods.
    private Series<Observation> by(List<Method> accepted, Measurand measurand) {
        Series<Observation> series = timeline.observations(measurand);
        return series.isByNoneOf(accepted) ? Series.empty() : series;
    }

    boolean visible(Entry entry) {
        return timeline.visible(entry, knownAt);
    }

    private boolean acceptable(Observation observation, List<Method> accepted) {
        return (accepted.isEmpty() || accepted.contains(observation.method()))
                && timeline.visible(observation, knownAt);
    }
}
