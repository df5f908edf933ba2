package org.vasomotion.guidance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.vasomotion.model.Api;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.GradingScale;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// Recomputes explanations by arithmetic of its own, so that an explanation cannot vouch for itself.
@Api
public final class Explanations {

    private static final double RELATIVE = 1e-12;

    private Explanations() {}

    /// Checks that every inner node holds what its details give.
    public static void assertRecomputes(Explanation root) {
        recompute(root);
    }

    /// All nodes without details, left to right.
    public static List<Explanation> leaves(Explanation root) {
        List<Explanation> leaves = new ArrayList<>();
        collect(root, leaves);
        return leaves;
    }

    private static void collect(Explanation node, List<Explanation> leaves) {
        if (node.details().isEmpty()) {
            leaves.add(node);
        }
        node.details().forEach(detail -> collect(detail, leaves));
    }

    private static Ends recompute(Explanation node) {
        Ends ends = switch (node) {
            case Explanation.Derived derived -> derive(derived);
            case Explanation.Graded graded -> grade(graded);
            case Explanation.Observed _, Explanation.Given _, Explanation.NothingRecorded _ -> Ends.of(node.value());
            case Explanation.Total _, Explanation.Missing _, Explanation.Constant _ -> Ends.of(node.value());
        };
        assertClose(node, node.value().low(), ends.low);
        assertClose(node, node.value().high(), ends.high);
        return ends;
    }

    private static void assertClose(Explanation node, double stated, double computed) {
        if (stated != computed) {
            double scale = Math.max(Math.abs(stated), Math.abs(computed));
            assertThat(Math.abs(stated - computed))
                    .as("%s states %s, its details give %s", node.statement(), stated, computed)
                    .isLessThanOrEqualTo(scale * RELATIVE);
        }
    }

    private static Ends derive(Explanation.Derived derived) {
        List<Ends> operands =
                derived.details().stream().map(Explanations::recompute).toList();
        Ends result = operands.getFirst();
        switch (derived.operation().name()) {
            case "SQUARE_ROOT" -> {
                assertThat(operands).hasSize(1);
                return new Ends(Math.sqrt(result.low), Math.sqrt(result.high));
            }
            case "DIFFERENCE", "QUOTIENT" -> assertThat(operands).hasSize(2);
            default -> assertThat(operands).isNotEmpty();
        }
        for (Ends next : operands.subList(1, operands.size())) {
            result = join(derived.operation().name(), result, next);
        }
        return result;
    }

    private static Ends join(String operation, Ends left, Ends right) {
        return switch (operation) {
            case "SUM" -> new Ends(left.low + right.low, left.high + right.high);
            case "DIFFERENCE" -> new Ends(left.low - right.high, left.high - right.low);
            case "MAXIMUM" -> new Ends(Math.max(left.low, right.low), Math.max(left.high, right.high));
            case "MINIMUM" -> new Ends(Math.min(left.low, right.low), Math.min(left.high, right.high));
            case "POWER" -> corners(left, right, (a, b) -> a == 1 ? 1 : Math.pow(a, b));
            case "PRODUCT" -> corners(left, right, (a, b) -> a == 0 || b == 0 ? 0 : a * b);
            case "QUOTIENT" -> {
                assertThat(right.low > 0 || right.high < 0)
                        .as("divisor without zero")
                        .isTrue();
                yield corners(left, right, (a, b) -> Double.isInfinite(b) ? 0 : a / b);
            }
            default -> throw new AssertionError("teach this test the operation " + operation);
        };
    }

    private static Ends corners(Ends left, Ends right, DoubleBinaryOperator operation) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double a : new double[] {left.low, left.high}) {
            for (double b : new double[] {right.low, right.high}) {
                double corner = operation.applyAsDouble(a, b);
                low = Math.min(low, corner);
                high = Math.max(high, corner);
            }
        }
        return new Ends(low, high);
    }

    /// Grades both ends and every threshold between, from both sides, so that a scale need not be monotone here.
    private static Ends grade(Explanation.Graded graded) {
        Ends operand = recompute(graded.operand());
        Unit unit = graded.operand().value().unit();
        List<Double> probes = new ArrayList<>(List.of(operand.low, operand.high));
        for (GradingScale.Step step : graded.scale().steps()) {
            double bound = step.bound().valueIn(unit);
            probes.addAll(List.of(Math.nextDown(bound), bound, Math.nextUp(bound)));
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double probe : probes) {
            if (operand.low <= probe && probe <= operand.high) {
                double points = points(graded.scale(), probe, unit);
                low = Math.min(low, points);
                high = Math.max(high, points);
            }
        }
        return new Ends(low, high);
    }

    private static double points(GradingScale scale, double value, Unit unit) {
        for (GradingScale.Step step : scale.steps()) {
            double bound = step.bound().valueIn(unit);
            boolean applies = switch (step.direction()) {
                case BELOW -> value < bound;
                case AT_MOST -> value <= bound;
                case ABOVE -> value > bound;
                case AT_LEAST -> value >= bound;
            };
            if (applies) {
                return step.points();
            }
        }
        return scale.otherwise();
    }

    private record Ends(double low, double high) {
        static Ends of(Interval interval) {
            return new Ends(interval.low(), interval.high());
        }
    }
}
