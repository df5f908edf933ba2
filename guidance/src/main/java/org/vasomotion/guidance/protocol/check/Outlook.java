package org.vasomotion.guidance.protocol.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Judge;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.guidance.protocol.check.Note.Kind;

/// All that a look at a step can tell of what the protocol remembers. From stands with one outlook the same can be
/// seen, whatever is found: counts and times go in only by what comparing them says, and no further than a condition
/// still depends on it; everything else that is read goes in as it is.
///
/// @param step where
/// @param isOver whether the window is over
/// @param conditions what is left of all conditions that the look may judge
/// @param marks times that are read otherwise than by comparing their age, and that of entering the step
/// @param captured when what is remembered was captured
/// @param counters counts that are captured
record Outlook(
        String step,
        boolean isOver,
        String conditions,
        Map<String, Instant> marks,
        Map<String, Instant> captured,
        Map<String, Integer> counters) {

    /// @param state where, without what the step does not read
    static Outlook of(Anatomy anatomy, ProtocolState state) {
        Questions.Asked asked = Questions.asked(anatomy.questions(), state.step());
        InventedFacts facts =
                new InventedFacts(anatomy.graph(), anatomy.vocabulary(), Choices.closed(Map.of()), state, Anatomy.NOW);
        String left = new Leftover(leaf -> left(leaf, facts)).of(asked.conditions());
        Map<String, Instant> marks = new HashMap<>(state.marks());
        marks.keySet()
                .removeIf(mark ->
                        !mark.equals(Operand.STEP_ENTERED) && !asked.exactly().contains(new Note(Kind.MARK, mark)));
        Map<String, Instant> captured = new HashMap<>();
        state.captured().forEach((name, noted) -> captured.put(name, noted.observedAt()));
        Map<String, Integer> counters = new HashMap<>(state.counters());
        counters.keySet().removeIf(counter -> !asked.exactly().contains(new Note(Kind.COUNTER, counter)));
        return new Outlook(state.step(), isOver(anatomy, state), left, marks, captured, counters);
    }

    private static boolean isOver(Anatomy anatomy, ProtocolState state) {
        return state.mark(Operand.BEGUN)
                .filter(begun -> !Anatomy.NOW.isBefore(
                        begun.plus(anatomy.graph().window().value())))
                .isPresent();
    }

    private static String left(Condition leaf, InventedFacts facts) {
        return leaf instanceof Condition.Compare compare && Questions.isRemembered(compare.operand())
                ? Leftover.known(Judge.judge(compare, facts).truth())
                : Leftover.OPEN;
    }
}
