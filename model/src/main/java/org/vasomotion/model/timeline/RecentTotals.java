package org.vasomotion.model.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// The totals of a record that were last asked for: at one look several indices ask for the same.
///
/// A record never changes, so that what was summed once stands. Two threads at once sum the same.
final class RecentTotals {

    /// As many as one look asks for: fluids and two kinds of output, over a day, since admission and over a few hours.
    private static final int MOST = 8;

    private final AtomicReference<List<Answer>> known = new AtomicReference<>(List.of());

    /// Everything that a total of one record depends on.
    ///
    /// @param of a measurand, or a name for all fluids
    record Question(Object of, Instant from, Instant until, Instant knownAt) {}

    private record Answer(Question question, VolumeTotal total) {}

    VolumeTotal of(Question question, Supplier<VolumeTotal> sum) {
        List<Answer> before = known.get();
        for (int i = 0; i < before.size(); i++) { // at every look: without an iterator
            Answer one = before.get(i);
            if (one.question.equals(question)) {
                return one.total;
            }
        }
        VolumeTotal total = sum.get();
        List<Answer> after = new ArrayList<>(MOST);
        after.add(new Answer(question, total));
        after.addAll(before.subList(0, Math.min(before.size(), MOST - 1)));
        known.set(after);
        return total;
    }
}
