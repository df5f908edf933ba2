package org.vasomotion.guidance.index;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
    private final Settled settled;
    private final Notes notes = new Notes();

    private Evaluation(TimelineView view, Settled settled) {
        this.view = view;
        this.settled = settled;
    }

    public static Evaluation of(TimelineView view) {
        return of(view, Settled.NOTHING);
    }

    /// The same where some of the indices that this one is made of are known.
    ///
    /// @param settled what is known already
    public static Evaluation of(TimelineView view, Settled settled) {
        return new Evaluation(view, settled);
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
        return SingleReadings.latest(this, measurand, accepted);
    }

    /// The first value recorded, such as the weight at admission; a gap if there is none or it is too old.
    public Explanation first(Measurand measurand) {
        return SingleReadings.first(this, measurand);
    }

    /// The latest value by the first of `methods` by which there is one young enough.
    public Explanation preferring(Measurand measurand, List<Method> methods) {
        return Simultaneous.readBySameMethod(this, Duration.ZERO, methods, 1, List.of(measurand))
                .getFirst();
    }

    /// The latest value, or the range in which it must lie; a missing one widens the result and does not void
    /// it.
    public Explanation latestOr(Measurand measurand, Interval possible) {
        return SingleReadings.latestOr(this, measurand, possible);
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
        IndexValue known = settled.of(index);
        IndexValue value = known == null ? index.evaluate(view) : known;
        standsUntil(value.validUntil());
        return switch (value) {
            case IndexValue.Known exact -> {
                asOldAs(exact.observedAt());
                yield exact.explanation();
            }
            case IndexValue.Bounded bounded -> {
                asOldAs(bounded.observedAt());
                notes.softGaps(bounded.gaps());
                yield bounded.explanation();
            }
            case IndexValue.Unknown unknown -> {
                notes.softGaps(unknown.gaps());
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
        Notes.Mark before = notes.mark();
        for (Way way : ways) {
            Notes.Mark soFar = notes.mark();
            Supplier<Explanation> formula = way.read(this);
            if (!notes.hasGapsSince(soFar)) {
                notes.forgetGaps(before, soFar);
                return formula;
            }
            notes.forgetReadings(soFar);
        }
        return () -> NOTHING;
    }

    /// The last `length`, or the time since the record of all these kinds is complete where that is shorter;
    /// a gap for every kind that is not recorded completely now.
    public Window windowUpTo(Duration length, Coverage.Kind... kinds) {
        return Windows.upTo(this, length, kinds);
    }

    /// The last `length`; a gap if the kind is not recorded completely over all of it.
    public Window fullWindow(Duration length, Coverage.Kind kind) {
        return Windows.full(this, length, kind);
    }

    /// The time since the record of all these kinds is complete; a gap for every kind that is not now.
    public Window windowSinceComplete(Coverage.Kind... kinds) {
        return Windows.sinceComplete(this, kinds);
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
        notes.softGap(gap);
        return new Explanation.Missing(statement, range);
    }

    /// Notes a gap that makes the index unknown.
    public Explanation missing(Gap gap) {
        notes.gap(gap);
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
        standsUntil(SingleReadings.firstTooOld(observation));
        return SingleReadings.asLeaf(observation);
    }

    private void noteAge(Observation observation) {
        if (observation.measurand().hold() == HoldPolicy.SUSTAINED) {
            heldSince(observation.observedAt());
        } else {
            asOldAs(observation.observedAt());
        }
    }

    /// An observation that belongs to another one in time: its age counts, and it stands as long as the other
    /// does.
    public Explanation companionLeaf(Observation observation) {
        noteAge(observation);
        return SingleReadings.asLeaf(observation);
    }

    /// An observation of the past on purpose, to compare with: neither its age nor its end count.
    public Explanation baselineLeaf(Observation observation) {
        return SingleReadings.asLeaf(observation);
    }

    /// An observation inside a window that slides: it counts until it leaves the window.
    public Explanation windowLeaf(Observation observation, Duration window) {
        standsUntil(observation.observedAt().plus(window));
        return SingleReadings.asLeaf(observation);
    }

    /// The result stands at most until then.
    public void standsUntil(Instant instant) {
        notes.end(instant);
    }

    /// The result is as old as this.
    public void asOldAs(Instant instant) {
        notes.age(instant);
    }

    /// Something that does not age has been so since then; counts where nothing in the result ages.
    public void heldSince(Instant instant) {
        notes.held(instant);
    }

    public boolean hasGaps() {
        return notes.hasGaps();
    }

    /// Runs the formula if nothing is missing. A division by zero makes the index unknown, not infinite.
    public IndexValue conclude(Supplier<? extends Explanation> formula) {
        return notes.conclude(view.at(), formula);
    }

    /// As [#conclude(Supplier)], for an index whose every value lies in `possible`: a result that excludes
    /// none of it is unknown.
    public IndexValue concludeWithin(Interval possible, Supplier<? extends Explanation> formula) {
        return notes.unlessItSaysNothing(conclude(formula), possible);
    }

    /// The index is unknown: what was noted, and `gap`.
    public IndexValue unknown(Gap gap) {
        missing(gap);
        return notes.unknown();
    }

    /// Looks a value up by any method, noting no gap; for indices that choose among several ways.
    public Lookup look(Measurand measurand) {
        return SingleReadings.look(this, measurand, List.of());
    }
}
