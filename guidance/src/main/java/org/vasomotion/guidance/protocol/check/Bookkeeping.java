package org.vasomotion.guidance.protocol.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;

/// Adds up the fluid of the way.
///
/// @param marks the marks since which the graph asks for the volume given
record Bookkeeping(Anatomy anatomy, Set<String> marks) {

    /// The share of a bolus that the record shows at least when it counts as carried out, in per cent; the same as
    /// where the record is read.
    private static final long PERCENT_OF_A_BOLUS = 80;

    static Bookkeeping of(Anatomy anatomy) {
        Set<String> marks = new HashSet<>();
        for (Operand operand : anatomy.vocabulary().scales().keySet()) {
            if (operand instanceof Operand.FluidSince since) {
                marks.add(since.mark());
            }
        }
        return new Bookkeeping(anatomy, marks);
    }

    static boolean isVolume(Operand operand) {
        return operand instanceof Operand.FluidSince;
    }

    /// What is proposed counts at once. It does so no longer when its step is left, if it was refused by then, or if
    /// it was asked for and there was neither an answer nor a trace in the record.
    Memory after(Memory before, Course course) {
        Set<String> proposed = new HashSet<>(course.last().treatments());
        if (course.moves().isEmpty()) {
            proposed.removeAll(course.first().stand().standing());
            return new Memory(before.proposedMl() + millilitres(course.last(), proposed), before.shownMl());
        }
        Set<String> lapsed = answered(course.first(), 0);
        lapsed.addAll(answered(course.first(), 1));
        long sum = before.proposedMl()
                - millilitres(course.first(), lapsed)
                + millilitres(course.last(), proposed);
        return new Memory(sum, shown(before, course));
    }

    private Map<String, Long> shown(Memory before, Course course) {
        long more = shownInStep(course);
        Map<String, Long> shown = new HashMap<>();
        for (String mark : marks) {
            boolean isAnew = course.last()
                    .state()
                    .mark(mark)
                    .filter(Anatomy.NOW::equals)
                    .isPresent();
            shown.put(mark, isAnew ? 0 : before.shownMl().getOrDefault(mark, 0L) + more);
        }
        return shown;
    }

    private long shownInStep(Course course) {
        return millilitres(course.first(), answered(course.first(), 2)) * PERCENT_OF_A_BOLUS / 100;
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

    private long millilitres(Glance glance, Set<String> actions) {
        List<Action> all = anatomy.graph().step(glance.stand().state().step()).actions();
        return all.stream()
                .filter(action -> actions.contains(action.id()))
                .mapToLong(Treatment::millilitres)
                .sum();
    }

    /// Whether what was found agrees with what is known to have been given: the record cannot show less.
    boolean isPossible(Memory memory, Course course) {
        Map<Operand, Integer> volumes = course.last().volumes();
        long here = shownInStep(course);
        for (String mark : marks) {
            Operand operand = new Operand.FluidSince(mark);
            int option = volumes.getOrDefault(operand, 0);
            long least = memory.shownMl().getOrDefault(mark, 0L) + here;
            if (option > 0 && anatomy.vocabulary().scale(operand).range(option).high() < least) {
                return false;
            }
        }
        return true;
    }
}
