package org.vasomotion.guidance.protocol.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.model.quantity.Unit;

/// Adds up the fluid of the way.
///
/// @param unit in whose thousandths is counted
/// @param enough by mark since which the graph asks for the volume given: the volume in millilitres beyond which it
/// does
///     not ask
record Bookkeeping(Anatomy anatomy, Unit unit, Map<String, Long> enough) {

    /// The share of a bolus that the record shows at least when it counts as carried out, in per cent; the same as
    /// where the record is read.
    private static final long PERCENT_OF_A_BOLUS = 80;

    static Bookkeeping of(Anatomy anatomy) {
        Map<String, Long> enough = new HashMap<>();
        for (Operand operand : anatomy.vocabulary().scales().keySet()) {
            if (operand instanceof Operand.FluidSince since) {
                Scale scale = anatomy.vocabulary().scale(operand);
                enough.put(since.mark(), (long) Math.ceil(scale.lastSplit()));
            }
        }
        return new Bookkeeping(anatomy, Treatment.unit(anatomy.graph().promises()), enough);
    }

    static boolean isVolume(Operand operand) {
        return operand instanceof Operand.FluidSince;
    }

    /// What a look adds to the sums.
    ///
    /// @param isLeaving whether its step was left
    /// @param added proposed anew, less what lapsed, in thousandths of the unit
    /// @param shownMl known to have been given in the step, if it is not per kilogram
    /// @param anew marks that were set
    /// @param found volumes that were found in the record, as far as they say anything
    record Entry(boolean isLeaving, long added, long shownMl, Set<String> anew, Map<String, Long> found) {}

    /// What is proposed counts at once. It does so no longer when its step is left, if it was refused by then, or if
    /// it was asked for and there was neither an answer nor a trace in the record.
    Entry entry(Course course) {
        Glance first = course.first();
        boolean isLeaving = first.isMove();
        Set<String> proposed = new HashSet<>(course.last().treatments());
        Set<String> lapsed = new HashSet<>();
        if (isLeaving) {
            lapsed.addAll(answered(first, 0));
            lapsed.addAll(answered(first, 1));
        } else {
            proposed.removeAll(first.stand().standing());
        }
        long added = volume(course.last(), proposed) - volume(first, lapsed);
        boolean isComparable = unit == Unit.MILLILITRE;
        long shown = isComparable ? volume(first, answered(first, 2)) / 1000 * PERCENT_OF_A_BOLUS / 100 : 0;
        Set<String> anew = new HashSet<>();
        for (String mark : enough.keySet()) {
            if (course.last().state().mark(mark).filter(Anatomy.NOW::equals).isPresent()) {
                anew.add(mark);
            }
        }
        return new Entry(isLeaving, added, shown, anew, found(course.last()));
    }

    private Map<String, Long> found(Glance last) {
        Map<String, Long> found = new HashMap<>();
        last.volumes().forEach((operand, option) -> {
            if (option > 0 && operand instanceof Operand.FluidSince since) {
                double high = anatomy.vocabulary().scale(operand).range(option).high();
                found.put(since.mark(), (long) Math.min(high, Long.MAX_VALUE));
            }
        });
        return found;
    }

    /// The sums after a look; empty if it found less than is known to have been given: the record cannot show less.
    Optional<Memory> after(Memory before, Entry entry, Place to) {
        Map<String, Long> shown = new HashMap<>();
        for (Map.Entry<String, Long> each : enough.entrySet()) {
            String mark = each.getKey();
            long least = Math.min(each.getValue(), before.shownMl().getOrDefault(mark, 0L) + entry.shownMl());
            if (entry.found().getOrDefault(mark, Long.MAX_VALUE) < least) {
                return Optional.empty();
            }
            long kept = entry.isLeaving() ? least : before.shownMl().getOrDefault(mark, 0L);
            if (kept > 0 && to.marks().contains(mark) && !entry.anew().contains(mark)) {
                shown.put(mark, kept);
            }
        }
        return Optional.of(new Memory(before.proposed() + entry.added(), shown));
    }

    private static Set<String> answered(Glance first, int answer) {
        Set<String> answered = new HashSet<>();
        first.answers().forEach((action, each) -> {
            if (each == answer) {
                answered.add(action);
            }
        });
        return answered;
    }

    private long volume(Glance glance, Set<String> actions) {
        List<Action> all = anatomy.graph().step(glance.stand().state().step()).actions();
        return all.stream()
                .filter(action -> actions.contains(action.id()))
                .mapToLong(action -> Treatment.thousandths(action, unit))
                .sum();
    }
}
