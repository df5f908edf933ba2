package org.vasomotion.guidance.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.MeasurandKind;

/// What values would have to be for a protocol to propose something in one of its steps: where much has to come
/// together before a protocol does anything, values drawn one by one never do.
final class Wishes {

    private final RandomGenerator random;
    private final Map<String, Range> ranges = new TreeMap<>();

    private record Range(double low, double high) {}

    private Wishes(RandomGenerator random) {
        this.random = random;
    }

    /// Those of one of the steps that add something.
    static Wishes of(ProtocolGraph graph, RandomGenerator random) {
        Wishes wishes = new Wishes(random);
        List<Step> adding = graph.steps().stream()
                .filter(step -> step.actions().stream().anyMatch(Mentions::adds))
                .toList();
        if (!adding.isEmpty()) {
            wishes.wish(adding.get(random.nextInt(adding.size())).onlyIf(), true);
        }
        return wishes;
    }

    boolean concern(String measurand) {
        return ranges.containsKey(measurand);
    }

    /// A value as wished for.
    double value(Measurand measurand) {
        Range range = Objects.requireNonNull(ranges.get(measurand.id()));
        double step = measurand.kind() instanceof MeasurandKind.Graded ? 0 : 0.1 + 0.05 * Math.abs(finite(range));
        if (Double.isFinite(range.low()) && Double.isFinite(range.high())) {
            return (range.low() + range.high()) / 2;
        }
        return Double.isFinite(range.low()) ? range.low() + step : range.high() - step;
    }

    private static double finite(Range range) {
        return Double.isFinite(range.low()) ? range.low() : range.high();
    }

    private void wish(Condition condition, boolean wanted) {
        switch (condition) {
            case Condition.Compare compare -> wish(compare, wanted);
            case Condition.Seen seen -> wish(Mentions.pattern(seen, Rehearsal.assessments()), wanted);
            case Condition.CarriedOut _ -> {}
            case Condition.Not not -> wish(not.part(), !wanted);
            case Condition.Surely surely -> wish(surely.part(), wanted);
            case Condition.All all -> wish(all.parts(), wanted, wanted);
            case Condition.Any any -> wish(any.parts(), wanted, !wanted);
            case Condition.Weighed weighed -> wish(wanted ? weighed.inFavor() : weighed.against(), true, false);
        }
    }

    private void wish(List<Condition> parts, boolean wanted, boolean every) {
        if (every) {
            parts.forEach(part -> wish(part, wanted));
        } else if (!parts.isEmpty()) {
            wish(parts.get(random.nextInt(parts.size())), wanted);
        }
    }

    private void wish(Condition.Compare compare, boolean wanted) {
        boolean isDirect = switch (compare.operand()) {
            case Operand.Measured _, Operand.MeasuredSince _, Operand.LastSeen _, Operand.Lowest _ -> true;
            case Operand.Indexed _, Operand.Running _, Operand.Graded _, Operand.Since _, Operand.Counted _ -> false;
            case Operand.FluidSince _, Operand.Captured _, Operand.Rise _, Operand.RelativeRise _ -> false;
            case Operand.Change _, Operand.RateChange _ -> false;
        };
        if (!isDirect) {
            return;
        }
        Measurand measurand = RandomCourse.measurands(compare.operand()).getFirst();
        double bound = compare.bound().value().valueIn(measurand.unit());
        boolean isGraded = measurand.kind() instanceof MeasurandKind.Graded;
        boolean isUp = switch (compare.comparison()) {
            case ABOVE, AT_LEAST -> wanted;
            case BELOW, AT_MOST -> !wanted;
        };
        boolean isOpen = switch (compare.comparison()) {
            case ABOVE, BELOW -> wanted;
            case AT_LEAST, AT_MOST -> !wanted;
        };
        double shift = isOpen && isGraded ? 1 : 0;
        Range one = isUp
                ? new Range(bound + shift, Double.POSITIVE_INFINITY)
                : new Range(Double.NEGATIVE_INFINITY, bound - shift);
        ranges.merge(measurand.id(), one, Wishes::both);
    }

    /// Where both cannot be, the first wish stands.
    private static Range both(Range first, Range second) {
        double low = Math.max(first.low(), second.low());
        double high = Math.min(first.high(), second.high());
        return low <= high ? new Range(low, high) : first;
    }
}
