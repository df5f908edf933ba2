package org.vasomotion.guidance.protocol.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.vasomotion.guidance.protocol.check.Span.End;

/// A set of ages of several marks at once, bounded by differences: exact for dense time, not a grid.
///
/// The difference-bound matrices of timed automata (Dill 1989; Bengtsson and Yi 2004). Row and column 0 stand for
/// the age zero. An entry bounds the age of its row minus the age of its column; entries are doubled nanoseconds,
/// plus one if the bound itself belongs to the set.
final class Zone {

    private static final long UNBOUNDED = Long.MAX_VALUE;
    private static final long AT_MOST_ZERO = 1;

    private final int size;
    private final long[] bounds;

    private Zone(int size, long[] bounds) {
        this.size = size;
        this.bounds = bounds;
    }

    /// All marks have just been set.
    static Zone start(int marks) {
        long[] bounds = new long[(marks + 1) * (marks + 1)];
        Arrays.fill(bounds, AT_MOST_ZERO);
        return new Zone(marks + 1, bounds);
    }

    /// The part in which the age of `mark` lies in `span`; empty if there is none.
    Optional<Zone> within(int mark, Span span) {
        if (span.equals(Span.ALL)) {
            return Optional.of(this);
        }
        long[] part = bounds.clone();
        boolean isHeld = hold(part, 0, mark, bound(-span.low(), span.lowEnd()))
                && (span.high() == Span.FOREVER || hold(part, mark, 0, bound(span.high(), span.highEnd())));
        return isHeld ? Optional.of(new Zone(size, part)) : Optional.empty();
    }

    /// Tightens one bound of a closed matrix and closes it again; false if nothing is left.
    private boolean hold(long[] part, int row, int column, long bound) {
        if (part[row * size + column] <= bound) {
            return true;
        }
        if (sum(bound, part[column * size + row]) < AT_MOST_ZERO) {
            return false;
        }
        part[row * size + column] = bound;
        for (int from = 0; from < size; from++) {
            long way = sum(part[from * size + row], bound);
            if (way != UNBOUNDED) {
                for (int to = 0; to < size; to++) {
                    tighten(part, from * size + to, sum(way, part[column * size + to]));
                }
            }
        }
        return true;
    }

    /// The times after a look that sets some marks and forgets the ages of others, and any time after it.
    Zone after(Collection<Integer> restarted, Collection<Integer> freed) {
        long[] later = bounds.clone();
        freed.forEach(mark -> free(later, mark));
        restarted.forEach(mark -> restart(later, mark));
        for (int mark = 1; mark < size; mark++) {
            later[mark * size] = UNBOUNDED;
        }
        return new Zone(size, later);
    }

    private void restart(long[] fresh, int mark) {
        for (int other = 0; other < size; other++) {
            fresh[mark * size + other] = fresh[other];
            fresh[other * size + mark] = fresh[other * size];
        }
        fresh[mark * size + mark] = AT_MOST_ZERO;
    }

    private void free(long[] free, int mark) {
        for (int other = 0; other < size; other++) {
            if (other != mark) {
                free[mark * size + other] = UNBOUNDED;
                free[other * size + mark] = free[other * size];
            }
        }
    }

    /// Forgets differences beyond the largest ages that anything is compared with: no look can tell them apart.
    ///
    /// @param largest by mark, in nanoseconds; below zero if its age does not matter; the first is not used
    Zone widened(long[] largest) {
        long[] wide = bounds.clone();
        for (int mark = 1; mark < size; mark++) {
            if (largest[mark] < 0) {
                free(wide, mark);
            }
        }
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                int at = row * size + column;
                if (row != column && row > 0 && largest[row] >= 0 && wide[at] > bound(largest[row], End.CLOSED)) {
                    wide[at] = UNBOUNDED;
                } else if (row != column
                        && column > 0
                        && largest[column] >= 0
                        && wide[at] < bound(-largest[column], End.OPEN)) {
                    wide[at] = bound(-largest[column], End.OPEN);
                }
            }
        }
        close(wide);
        return new Zone(size, wide);
    }

    /// Every combination of the ages that each mark has in here, whatever the others have.
    Zone apart() {
        long[] apart = bounds.clone();
        for (int row = 1; row < size; row++) {
            for (int column = 1; column < size; column++) {
                if (row != column) {
                    apart[row * size + column] = sum(bounds[row * size], bounds[column]);
                }
            }
        }
        return new Zone(size, apart);
    }

    /// Whether every combination of ages in `other` is in here.
    boolean covers(Zone other) {
        for (int at = 0; at < bounds.length; at++) {
            if (other.bounds[at] > bounds[at]) {
                return false;
            }
        }
        return true;
    }

    private static long bound(long nanos, End end) {
        return 2 * nanos + (end == End.CLOSED ? 1 : 0);
    }

    private static void tighten(long[] bounds, int at, long bound) {
        bounds[at] = Math.min(bounds[at], bound);
    }

    private static long sum(long one, long other) {
        if (one == UNBOUNDED || other == UNBOUNDED) {
            return UNBOUNDED;
        }
        return 2 * ((one >> 1) + (other >> 1)) + (one & other & 1);
    }

    private void close(long[] open) {
        for (int over = 0; over < size; over++) {
            for (int row = 0; row < size; row++) {
                for (int column = 0; column < size; column++) {
                    long way = sum(open[row * size + over], open[over * size + column]);
                    tighten(open, row * size + column, way);
                }
            }
        }
    }
}
