package org.vasomotion.guidance.protocol.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.vasomotion.model.quantity.Interval;

/// The values of an operand that a protocol can tell apart: unknown, each cell between the bounds it is compared
/// with, and each run of neighbouring cells, because a value may itself be known only within bounds.
///
/// @param known the ranges; option 0, unknown, is not among them
/// @param shown the same without the ends of what is possible at all, for people
record Scale(List<Interval> known, List<Interval> shown) {

    Scale {
        known = List.copyOf(known);
        shown = List.copyOf(shown);
    }

    /// @param possible values outside do not come in
    static Scale between(SortedSet<Split> splits, Interval possible) {
        List<Split> inside = splits.stream()
                .filter(split -> split.lastBelow() >= possible.low() && split.firstAbove() <= possible.high())
                .toList();
        Interval all = Interval.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, possible.unit());
        return new Scale(ranges(inside, possible), ranges(inside, all));
    }

    private static List<Interval> ranges(List<Split> splits, Interval possible) {
        int cells = splits.size() + 1;
        List<Interval> ranges = new ArrayList<>();
        for (int length = 1; length <= Math.max(1, cells - 1); length++) {
            for (int first = 0; first + length <= cells; first++) {
                int last = first + length - 1;
                double low = first == 0 ? possible.low() : splits.get(first - 1).firstAbove();
                double high = last == splits.size()
                        ? possible.high()
                        : splits.get(last).lastBelow();
                ranges.add(Interval.of(low, high, possible.unit()));
            }
        }
        return ranges;
    }

    /// The limit of the last cell; below it, values can be told apart.
    double lastSplit() {
        return known.stream().mapToDouble(Interval::low).max().orElse(0);
    }

    /// How many options there are, unknown among them.
    int options() {
        return known.size() + 1;
    }

    /// The range of an option above 0.
    Interval range(int option) {
        return known.get(option - 1);
    }

    /// The range of an option above 0 as people say it.
    Interval shown(int option) {
        return shown.get(option - 1);
    }
}
