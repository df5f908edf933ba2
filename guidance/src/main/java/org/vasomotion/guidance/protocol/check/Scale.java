package org.vasomotion.guidance.protocol.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// The values of an operand that a protocol can tell apart: unknown, each cell between the bounds it is compared
/// with, and each run of neighbouring cells, because a value may itself be known only within bounds.
///
/// @param known the ranges; option 0, unknown, is not among them
record Scale(List<Interval> known) {

    Scale {
        known = List.copyOf(known);
    }

    /// @param possible values outside do not come in
    static Scale between(SortedSet<Split> splits, Interval possible) {
        Unit unit = possible.unit();
        List<Split> all = splits.stream()
                .filter(split -> split.lastBelow() >= possible.low() && split.firstAbove() <= possible.high())
                .toList();
        int cells = all.size() + 1;
        List<Interval> ranges = new ArrayList<>();
        for (int length = 1; length <= Math.max(1, cells - 1); length++) {
            for (int first = 0; first + length <= cells; first++) {
                ranges.add(range(all, first, first + length - 1, unit));
            }
        }
        return new Scale(ranges);
    }

    private static Interval range(List<Split> splits, int first, int last, Unit unit) {
        double low =
                first == 0 ? Double.NEGATIVE_INFINITY : splits.get(first - 1).firstAbove();
        double high = last == splits.size()
                ? Double.POSITIVE_INFINITY
                : splits.get(last).lastBelow();
        return Interval.of(low, high, unit);
    }

    /// How many options there are, unknown among them.
    int options() {
        return known.size() + 1;
    }

    /// The range of an option above 0.
    Interval range(int option) {
        return known.get(option - 1);
    }
}
