package org.vasomotion.model.timeline;

import java.util.Collections;
import java.util.Set;
import java.util.function.Predicate;
import org.vasomotion.model.measurand.HoldPolicy;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Interval;

/// Recognises what is already recorded: the same message again, or the same sample by another way.
final class Repetition {

    /// Far below what any source charts, far above what converting a unit and back loses.
    private static final double ROUNDING = 1e-9;

    private static final Set<Method> ANALYSERS =
            Set.of(Method.BLOOD_GAS_ANALYSER, Method.CENTRAL_LABORATORY, Method.POINT_OF_CARE);

    private Repetition() {}

    /// Where this very revision of the entry's message is recorded; below 0 if it is not.
    static <E extends Entry> int ofMessage(Series<E> recorded, E entry) {
        return indexAtSameTime(recorded, entry, other -> sameMessage(other, entry));
    }

    /// Where the same sample is recorded; below 0 if it is not, or if the observation is a correction.
    static int ofSample(Series<Observation> recorded, Observation observation) {
        if (observation.measurand().hold() == HoldPolicy.ACCRUED || observation.revision() > 0) {
            return -1;
        }
        return indexAtSameTime(
                recorded,
                observation,
                other -> other.revision() == 0
                        && isSameButForRounding(other.value(), observation.value())
                        && sameWay(other, observation)
                        && other.site().equals(observation.site()));
    }

    /// One message may hold several drugs; each is an entry of its own.
    static boolean sameMessage(Entry one, Entry other) {
        return one.revision() == other.revision() && one.id().equals(other.id()) && !ofTwoDrugs(one, other);
    }

    private static boolean ofTwoDrugs(Entry one, Entry other) {
        return one instanceof Administration a
                && other instanceof Administration b
                && !a.drug().equals(b.drug());
    }

    /// Line and cuff, catheter and drawn blood, are two measurements even when they agree; the analysers that may
    /// be named for one draw, or not named at all in its charted copy, are not.
    private static boolean sameWay(Observation one, Observation other) {
        return one.method().equals(other.method()) || (isOfDrawnBlood(one) && isOfDrawnBlood(other));
    }

    private static boolean isOfDrawnBlood(Observation observation) {
        return ANALYSERS.contains(observation.method())
                || (observation.method().equals(Method.UNSPECIFIED)
                        && !Collections.disjoint(observation.measurand().methods(), ANALYSERS));
    }

    /// Two ways of one sample may have used two units, and conversion rounds.
    private static boolean isSameButForRounding(Interval left, Interval right) {
        return isClose(left.low(), right.low()) && isClose(left.high(), right.high());
    }

    private static boolean isClose(double left, double right) {
        double apart = Math.abs(left - right);
        return left == right
                || (Double.isFinite(apart) && apart <= ROUNDING * Math.max(Math.abs(left), Math.abs(right)));
    }

    /// The one that became known first. Ties are broken by identity, then by content, so that what is kept never
    /// depends on the order of arrival, not even if a source contradicts itself under one identity.
    static <E extends Entry> E firstKnown(E one, E other) {
        int order = one.receivedAt().compareTo(other.receivedAt());
        if (order == 0) {
            order = one.id().compareTo(other.id());
        }
        if (order == 0) {
            order = one.toString().compareTo(other.toString());
        }
        return order <= 0 ? one : other;
    }

    private static <E extends Entry> int indexAtSameTime(Series<E> recorded, E entry, Predicate<E> wanted) {
        if (recorded.endsBefore(entry.effectiveAt())) {
            return -1;
        }
        for (int i = recorded.countUpTo(entry.effectiveAt()) - 1; i >= 0; i--) {
            E other = recorded.get(i);
            if (!other.effectiveAt().equals(entry.effectiveAt())) {
                return -1;
            }
            if (wanted.test(other)) {
                return i;
            }
        }
        return -1;
    }
}
