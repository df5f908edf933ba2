package org.vasomotion.guidance.index;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.measurand.HoldPolicy;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.CompleteRecord;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.model.timeline.Lookup;
import org.vasomotion.model.timeline.TimelineView;

/// One evaluation of one index: reads inputs, notes gaps and ages, concludes.
///
/// A read that finds nothing notes a gap and returns a stand-in; [#conclude(Supplier)] runs the formula only
/// if there is no gap. Lives on the stack of one call of [Index#evaluate(TimelineView)].
@Api
public final class Evaluation {

    static final Interval ANYTHING = Interval.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Unit.ONE);
    static final Explanation NOTHING = new Explanation.Missing("missing", ANYTHING);

    private final TimelineView view;
    private final List<Gap> gaps = new ArrayList<>(2);
    private final List<Gap> softGaps = new ArrayList<>(0);
    private final List<Instant> ages = new ArrayList<>(4);
    private final List<Instant> expiries = new ArrayList<>(8);
    private final List<Instant> held = new ArrayList<>(2);

    private Evaluation(TimelineView view) {
        this.view = view;
    }

    public static Evaluation of(TimelineView view) {
        return new Evaluation(view);
    }

    public TimelineView view() {
        return view;
    }

    /// The latest value, by any method; a gap if there is none young enough.
    public Explanation latest(Measurand measurand) {
        return latest(measurand, List.of());
    }

    /// The latest value by one of the accepted methods; a gap if there is none young enough.
    public Explanation latest(Measurand measurand, List<Method> accepted) {
        return switch (look(measurand, accepted)) {
            case Lookup.Present present -> leaf(present.observation());
            case Lookup.Stale stale -> missing(tooOld(stale));
            case Lookup.Absent absent -> missing(absent.gap());
        };
    }

    /// The first value recorded, such as the weight at admission; a gap if there is none or it is too old.
    public Explanation first(Measurand measurand) {
        standsUntil(view.nextEffective(measurand));
        Optional<Observation> first = view.first(measurand);
        if (first.isEmpty()) {
            return missing(new Gap.NeverMeasured(measurand, List.of()));
        }
        Observation found = first.get();
        return firstTooOld(found).isAfter(view.at())
                ? leaf(found)
                : missing(new Gap.TooOld(measurand, found.observedAt(), TimelineView.ageLimit(found)));
    }

    /// The latest value by the first of `methods` by which there is one young enough.
    public Explanation preferring(Measurand measurand, List<Method> methods) {
        return Simultaneous.readBySameMethod(this, Duration.ZERO, methods, 1, List.of(measurand))
                .getFirst();
    }

    /// The latest value, or the range in which it must lie; a missing one widens the result and does not void
    /// it.
    public Explanation latestOr(Measurand measurand, Interval possible) {
        return switch (look(measurand, List.of())) {
            case Lookup.Present present -> leaf(present.observation());
            case Lookup.Stale stale -> possible(measurand.id(), possible, tooOld(stale));
            case Lookup.Absent absent -> possible(measurand.id(), possible, absent.gap());
        };
    }

    /// The latest values that were taken within `within` of each other, in the order asked for.
    public List<Explanation> simultaneous(Duration within, Measurand... measurands) {
        return Simultaneous.read(this, within, List.of(measurands));
    }

    /// The latest value and, before it, an earlier one to compare with, by the same method at the same site.
    public List<Explanation> change(Measurand measurand, BaselineWindow window) {
        return Baselines.read(this, measurand, window);
    }

    /// The latest value of `sampled` and the `setting` that was in force when it was taken.
    public List<Explanation> underSetting(Measurand sampled, Measurand setting) {
        return InForce.read(this, sampled, setting);
    }

    /// The value of another index as a part of this one; where that is unknown, `otherwise` and its gaps.
    public Explanation part(Index index, Interval otherwise) {
        IndexValue value = index.evaluate(view);
        standsUntil(value.validUntil());
        return switch (value) {
            case IndexValue.Known known -> {
                asOldAs(known.observedAt());
                yield known.explanation();
            }
            case IndexValue.Bounded bounded -> {
                asOldAs(bounded.observedAt());
                softGaps.addAll(bounded.gaps());
                yield bounded.explanation();
            }
            case IndexValue.Unknown unknown -> {
                softGaps.addAll(unknown.gaps());
                yield new Explanation.Missing(index.id(), otherwise);
            }
        };
    }

    /// The latest values that were taken within `within` of each other, in the order asked for, those of
    /// `sameMethod` first: all of these by one method, the first of `methods` by which there is such a group.
    public List<Explanation> simultaneousBySameMethod(
            Duration within, List<Method> methods, List<Measurand> sameMethod, Measurand... others) {
        List<Measurand> all = new ArrayList<>(sameMethod);
        Collections.addAll(all, others);
        return Simultaneous.readBySameMethod(this, within, methods, sameMethod.size(), all);
    }

    /// The first way that leaves no gap. If all leave some, those of all are noted: filling any one way's
    /// would do.
    ///
    /// @return the formula of that way, to be given to [#conclude(Supplier)]
    public Supplier<Explanation> firstOf(List<Way> ways) {
        int gapsBefore = gaps.size();
        for (Way way : ways) {
            int gapsSoFar = gaps.size();
            int softGapsSoFar = softGaps.size();
            int agesSoFar = ages.size();
            int heldSoFar = held.size();
            Supplier<Explanation> formula = way.read(this);
            if (gaps.size() == gapsSoFar) {
                gaps.subList(gapsBefore, gapsSoFar).clear();
                return formula;
            }
            softGaps.subList(softGapsSoFar, softGaps.size()).clear();
            ages.subList(agesSoFar, ages.size()).clear();
            held.subList(heldSoFar, held.size()).clear();
        }
        return () -> NOTHING;
    }

    /// The last `length`, or the time since the record of all these kinds is complete where that is shorter;
    /// a gap for every kind that is not recorded completely now.
    public Window windowUpTo(Duration length, Coverage.Kind... kinds) {
        return completeRecord(kinds)
                .map(record -> Window.sliding(record, view.at(), length))
                .orElse(Window.NOWHERE);
    }

    /// The last `length`; a gap if the kind is not recorded completely over all of it.
    public Window fullWindow(Duration length, Coverage.Kind kind) {
        Instant from = view.at().minus(length);
        Window window = windowUpTo(length, kind);
        if (window.equals(Window.NOWHERE) || !window.record().from().isAfter(from)) {
            return window;
        }
        standsUntil(view.at());
        missing(new Gap.NotCovered(kind, from, window.record().from()));
        return Window.NOWHERE;
    }

    /// The time since the record of all these kinds is complete; a gap for every kind that is not now.
    public Window windowSinceComplete(Coverage.Kind... kinds) {
        return completeRecord(kinds)
                .map(record -> Window.growing(record, view.at()))
                .orElse(Window.NOWHERE);
    }

    /// The stretch over which all kinds are complete; it begins with the last of them.
    private Optional<CompleteRecord> completeRecord(Coverage.Kind... kinds) {
        int gapsBefore = gaps.size();
        Optional<CompleteRecord> last = Optional.empty();
        for (Coverage.Kind kind : kinds) {
            Optional<CompleteRecord> found = view.completeRecord(kind);
            if (found.isEmpty()) {
                Gap.NotCovered gap = view.breakInRecord(kind);
                standsUntil(gap.until());
                missing(gap);
            } else {
                standsUntil(found.get().until().plusNanos(1));
                if (last.isEmpty() || found.get().from().isAfter(last.get().from())) {
                    last = found;
                }
            }
        }
        return gaps.size() == gapsBefore ? last : Optional.empty();
    }

    /// All volumes of fluid that went in, in millilitres.
    public Explanation fluidsIn(Window window) {
        return window.equals(Window.NOWHERE) ? NOTHING : Volumes.in(this, window);
    }

    /// The volumes of one kind that came out, in millilitres.
    public Explanation volumesOut(Measurand volume, Window window) {
        return window.equals(Window.NOWHERE) ? NOTHING : Volumes.out(this, volume, window);
    }

    /// A stand-in for a part that is not known, and the gap it leaves.
    public Explanation possible(String statement, Interval range, Gap gap) {
        softGaps.add(gap);
        return new Explanation.Missing(statement, range);
    }

    /// Notes a gap that makes the index unknown.
    public Explanation missing(Gap gap) {
        gaps.add(gap);
        return NOTHING;
    }

    /// The rate at which a drug runs, in `unit`, zero only if a complete record shows nothing.
    ///
    /// @param unit a rate unit; body mass is read where one side is per kilogram and the other is not
    public Explanation infusionRate(Drug drug, Unit unit) {
        return InfusionRates.read(this, drug, unit);
    }

    /// The rate at which a drug runs; where it is not known, any rate from zero upwards, and where only the body
    /// mass is missing, the rate for any plausible one.
    public Explanation infusionRateOrAny(Drug drug, Unit unit) {
        return InfusionRates.readOrAny(this, drug, unit);
    }

    /// An observation as a leaf of the explanation. Its age counts, and the result stands until it is too
    /// old.
    ///
    /// A setting or property stands between readings, so that it ends with its limit but makes no result old.
    public Explanation leaf(Observation observation) {
        noteAge(observation);
        standsUntil(firstTooOld(observation));
        return asLeaf(observation);
    }

    private void noteAge(Observation observation) {
        if (observation.measurand().hold() == HoldPolicy.SUSTAINED) {
            heldSince(observation.observedAt());
        } else {
            ages.add(observation.observedAt());
        }
    }

    /// An observation that belongs to another one in time: its age counts, and it stands as long as the other
    /// does.
    public Explanation companionLeaf(Observation observation) {
        noteAge(observation);
        return asLeaf(observation);
    }

    /// An observation of the past on purpose, to compare with: neither its age nor its end count.
    public Explanation baselineLeaf(Observation observation) {
        return asLeaf(observation);
    }

    /// An observation inside a window that slides: it counts until it leaves the window.
    public Explanation windowLeaf(Observation observation, Duration window) {
        standsUntil(observation.observedAt().plus(window));
        return asLeaf(observation);
    }

    /// The result stands at most until then.
    public void standsUntil(Instant instant) {
        expiries.add(instant);
    }

    /// The result is as old as this.
    public void asOldAs(Instant instant) {
        ages.add(instant);
    }

    /// Something that does not age has been so since then; counts where nothing in the result ages.
    public void heldSince(Instant instant) {
        held.add(instant);
    }

    public boolean hasGaps() {
        return !gaps.isEmpty();
    }

    /// Runs the formula if nothing is missing. A division by zero makes the index unknown, not infinite.
    public IndexValue conclude(Supplier<? extends Explanation> formula) {
        Instant validUntil = earliest(expiries, Instant.MAX);
        if (!gaps.isEmpty()) {
            return new IndexValue.Unknown(withoutRepetition(gaps), validUntil);
        }
        try {
            return value(formula.get(), validUntil);
        } catch (ArithmeticException divisorMayBeZero) {
            return new IndexValue.Unknown(List.of(new Gap.OutsideDomain("divisor-may-be-zero")), validUntil);
        }
    }

    /// As [#conclude(Supplier)], for an index whose every value lies in `possible`: a result that excludes
    /// none of it is unknown.
    public IndexValue concludeWithin(Interval possible, Supplier<? extends Explanation> formula) {
        IndexValue value = conclude(formula);
        boolean saysNothing = value instanceof IndexValue.Bounded bounded
                && !bounded.gaps().isEmpty()
                && bounded.range().contains(possible);
        return saysNothing ? new IndexValue.Unknown(List.copyOf(softGaps), value.validUntil()) : value;
    }

    /// The index is unknown: what was noted, and `gap`.
    public IndexValue unknown(Gap gap) {
        missing(gap);
        return conclude(() -> NOTHING);
    }

    private IndexValue value(Explanation result, Instant validUntil) {
        Instant observedAt = ages.isEmpty() ? standing() : earliest(ages, Instant.MAX);
        Interval range = result.value();
        if (range.isExact()) {
            return new IndexValue.Known(range.exact(), result, observedAt, validUntil);
        }
        if (Double.isInfinite(range.low()) && Double.isInfinite(range.high())) {
            List<Gap> why = softGaps.isEmpty() ? List.of(new Gap.OutsideDomain("inputs-are-bounds")) : softGaps;
            return new IndexValue.Unknown(List.copyOf(why), validUntil);
        }
        return new IndexValue.Bounded(range, result, List.copyOf(softGaps), observedAt, validUntil);
    }

    /// Looks a value up by any method, noting no gap; for indices that choose among several ways.
    public Lookup look(Measurand measurand) {
        return look(measurand, List.of());
    }

    /// Looks a value up and notes when an already recorded later one takes effect, and when this one is too
    /// old: from then on the answer differs, even where other gaps leave the index unknown anyway.
    Lookup look(Measurand measurand, List<Method> accepted) {
        standsUntil(view.nextEffective(measurand));
        Lookup found = view.latest(measurand, accepted);
        if (found instanceof Lookup.Present present) {
            standsUntil(firstTooOld(present.observation()));
        }
        return found;
    }

    static Instant firstTooOld(Observation observation) {
        return observation.observedAt().plus(TimelineView.ageLimit(observation)).plusNanos(1);
    }

    static Gap tooOld(Lookup.Stale stale) {
        return new Gap.TooOld(
                stale.observation().measurand(), stale.observation().observedAt(), stale.limit());
    }

    static Explanation asLeaf(Observation observation) {
        return new Explanation.Observed(
                observation.measurand().id(), observation.value(), observation.observedAt(), observation.id());
    }

    private Instant standing() {
        Instant latest = Instant.MIN;
        for (Instant instant : held) {
            latest = instant.isAfter(latest) ? instant : latest;
        }
        return latest.equals(Instant.MIN) ? view.at() : latest;
    }

    /// Two ways, or two drugs, may leave the same gap.
    private static List<Gap> withoutRepetition(List<Gap> gaps) {
        return gaps.size() == 1 ? List.of(gaps.getFirst()) : List.copyOf(new LinkedHashSet<>(gaps));
    }

    private static Instant earliest(List<Instant> instants, Instant otherwise) {
        Instant earliest = otherwise;
        for (Instant instant : instants) {
            if (instant.isBefore(earliest)) {
                earliest = instant;
            }
        }
        return earliest;
    }
}
