package org.vasomotion.model.timeline;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The series of a record by their subjects; never changed.
///
/// Two rows side by side in memory instead of a map of nodes: what is looked for is mostly not in the processor's
/// cache, and a record of a large ward is asked for a dozen subjects at every look. A further version shares the
/// subjects.
final class Shelf {

    static final Shelf EMPTY = new Shelf(new Object[16], new Series<?>[16], 0);

    /// Each at the first free place from that of its hash on; at least a quarter of the places is free.
    private final @Nullable Object[] subjects;

    private final @Nullable Series<?>[] series;
    private final int size;

    private Shelf(@Nullable Object[] subjects, @Nullable Series<?>[] series, int size) {
        this.subjects = subjects;
        this.series = series;
        this.size = size;
    }

    /// The series of a subject; null if there is none.
    @Nullable
    Series<?> of(Object subject) {
        return series[place(subjects, subject)];
    }

    Shelf with(Object subject, Series<?> newer) {
        int place = place(subjects, subject);
        if (subjects[place] != null) {
            @Nullable Series<?>[] copy = series.clone();
            copy[place] = newer;
            return new Shelf(subjects, copy, size);
        }
        return 4 * (size + 1) > 3 * subjects.length
                ? resized(2 * subjects.length).added(subject, newer)
                : resized(subjects.length).added(subject, newer);
    }

    Stream<Object> subjects() {
        return Arrays.stream(subjects).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    /// A copy with so many places.
    private Shelf resized(int places) {
        Shelf copy = new Shelf(new Object[places], new Series<?>[places], size);
        for (int i = 0; i < subjects.length; i++) {
            @Nullable Object subject = subjects[i];
            if (subject != null) {
                int place = place(copy.subjects, subject);
                copy.subjects[place] = subject;
                copy.series[place] = series[i];
            }
        }
        return copy;
    }

    /// Itself, with one more: only for a copy that nobody has seen.
    private Shelf added(Object subject, Series<?> first) {
        int place = place(subjects, subject);
        subjects[place] = subject;
        series[place] = first;
        return new Shelf(subjects, series, size + 1);
    }

    /// Where a subject stands, or would.
    private static int place(@Nullable Object[] subjects, Object subject) {
        int hash = subject.hashCode();
        int place = (hash ^ (hash >>> 16)) & (subjects.length - 1);
        for (@Nullable Object found = subjects[place];
                found != null && !found.equals(subject);
                found = subjects[place]) {
            place = (place + 1) & (subjects.length - 1);
        }
        return place;
    }
}
