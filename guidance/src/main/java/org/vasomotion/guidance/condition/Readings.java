package org.vasomotion.guidance.condition;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.model.timeline.Lookup;
import org.vasomotion.model.timeline.TimelineView;

/// Reads from a patient's record what operands ask for.
@Api
public final class Readings {

    private Readings() {}

    /// The latest value that is young enough.
    ///
    /// @param methods accepted methods; empty for any
    public static Reading measured(TimelineView view, Measurand measurand, List<Method> methods) {
        Evaluation evaluation = Evaluation.of(view);
        Explanation latest = evaluation.latest(measurand, methods);
        return of(evaluation.conclude(() -> latest));
    }

    /// The latest value that is young enough and was taken at `mark` plus `delay` or later.
    public static Reading measuredSince(TimelineView view, Operand.MeasuredSince operand, Instant mark) {
        Instant from = mark.plus(operand.delay());
        Lookup latest = view.latest(operand.measurand(), operand.methods());
        boolean isOlder = latest instanceof Lookup.Present present
                && present.observation().observedAt().isBefore(from);
        if (isOlder) {
            Gap gap = new Gap.NotMeasuredSince(operand.measurand(), from);
            return new Reading.Missing(List.of(gap), view.nextEffective(operand.measurand()));
        }
        return measured(view, operand.measurand(), operand.methods());
    }

    /// The latest value, however old.
    public static Reading lastSeen(TimelineView view, Measurand measurand) {
        Instant until = view.nextEffective(measurand);
        Optional<Observation> last = view.last(measurand, List.of(), view.at());
        return last.isPresent()
                ? new Reading.Of(
                        Evaluation.of(view).baselineLeaf(last.get()), last.get().observedAt(), until)
                : new Reading.Missing(List.of(new Gap.NeverMeasured(measurand, List.of())), until);
    }

    /// The lowest value over a stretch of time up to now.
    public static Reading lowest(TimelineView view, Operand.Lowest operand) {
        return LowestValue.read(view, operand.measurand(), operand.over());
    }

    /// How much a measurand has changed.
    public static Reading change(TimelineView view, Operand.Change operand) {
        Evaluation evaluation = Evaluation.of(view);
        List<Explanation> pair = evaluation.change(operand.measurand(), operand.since());
        return of(evaluation.conclude(() ->
                Explanation.derived("change", Operation.DIFFERENCE, operand.unit(), pair.getLast(), pair.getFirst())));
    }

    /// How much the rate of a drug has changed.
    public static Reading rateChange(TimelineView view, Operand.RateChange operand) {
        TimelineView then = view.timeline().asOf(view.at().minus(operand.over()), view.knownAt());
        Reading now = running(view, operand.drug(), operand.unit());
        Reading before = running(then, operand.drug(), operand.unit());
        Instant until = earlier(now.validUntil(), later(before.validUntil(), operand.over()));
        List<Gap> gaps = new ArrayList<>();
        if (now instanceof Reading.Of to && before instanceof Reading.Of from) {
            Explanation change = Explanation.derived(
                    "rate-change", Operation.DIFFERENCE, operand.unit(), to.explanation(), from.explanation());
            return new Reading.Of(change, to.observedAt(), until);
        }
        note(now, gaps);
        note(before, gaps);
        return new Reading.Missing(gaps, until);
    }

    private static void note(Reading reading, List<Gap> gaps) {
        if (reading instanceof Reading.Missing missing) {
            gaps.addAll(missing.gaps());
        }
    }

    private static Instant later(Instant instant, Duration by) {
        return instant.equals(Instant.MAX) ? instant : instant.plus(by);
    }

    private static Instant earlier(Instant one, Instant other) {
        return other.isBefore(one) ? other : one;
    }

    /// The rate at which a drug runs.
    public static Reading running(TimelineView view, Drug drug, Unit unit) {
        Evaluation evaluation = Evaluation.of(view);
        Explanation rate = evaluation.infusionRate(drug, unit);
        return of(evaluation.conclude(() -> rate));
    }

    /// What is known of an index.
    public static Reading of(IndexValue value) {
        return switch (value) {
            case IndexValue.Known known -> new Reading.Of(known.explanation(), known.observedAt(), known.validUntil());
            case IndexValue.Bounded bounded ->
                new Reading.Of(bounded.explanation(), bounded.observedAt(), bounded.validUntil());
            case IndexValue.Unknown unknown -> new Reading.Missing(unknown.gaps(), unknown.validUntil());
        };
    }

    /// Nothing was noted under this name.
    public static Reading notNoted(String name) {
        return new Reading.Missing(List.of(new Gap.NotNoted(name)), Instant.MAX);
    }
}
