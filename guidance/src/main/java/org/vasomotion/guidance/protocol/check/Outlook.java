package org.vasomotion.guidance.protocol.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Judge;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.guidance.protocol.check.Note.Kind;

/// All that a look at a step can tell of what the protocol remembers. From stands with one outlook the same can be seen,
/// whatever is found: counts and times go in only by what comparing them says, and no further than a condition still
/// depends on it; everything else that is read goes in as it is.
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

    private static final char OPEN = 'v';
    private static final Map<Truth, String> KNOWN = Map.of(Truth.TRUE, "1", Truth.FALSE, "0", Truth.UNKNOWN, "?");

    /// @param state where, without what the step does not read
    static Outlook of(Anatomy anatomy, ProtocolState state) {
        Questions.Asked asked = anatomy.questions().get(state.step());
        StringBuilder left = new StringBuilder();
        InventedFacts facts = new InventedFacts(
                anatomy.graph(), anatomy.vocabulary(), Choices.closed(Map.of()), state, Anatomy.NOW);
        asked.conditions().forEach(condition -> left.append(left(condition, facts)));
        Map<String, Instant> marks = new HashMap<>(state.marks());
        marks.keySet()
                .removeIf(mark -> !mark.equals(Operand.STEP_ENTERED)
                        && !asked.exactly().contains(new Note(Kind.MARK, mark)));
        Map<String, Instant> captured = new HashMap<>();
        state.captured().forEach((name, noted) -> captured.put(name, noted.observedAt()));
        Map<String, Integer> counters = new HashMap<>(state.counters());
        counters.keySet().removeIf(counter -> !asked.exactly().contains(new Note(Kind.COUNTER, counter)));
        return new Outlook(state.step(), isOver(anatomy, state), left.toString(), marks, captured, counters);
    }

    private static boolean isOver(Anatomy anatomy, ProtocolState state) {
        return state.mark(Operand.BEGUN)
                .filter(begun -> !Anatomy.NOW.isBefore(begun.plus(anatomy.graph().window().value())))
                .isPresent();
    }

    /// A condition with what is known of it in place of what knows it; the same condition leaves the same only if
    /// nothing that may be found can tell the difference.
    private static String left(Condition condition, InventedFacts facts) {
        return switch (condition) {
            case Condition.Compare compare ->
                Questions.isRemembered(compare.operand())
                        ? known(Judge.judge(compare, facts).truth())
                        : String.valueOf(OPEN);
            case Condition.Seen _, Condition.CarriedOut _ -> String.valueOf(OPEN);
            case Condition.All all -> left(all.parts(), Truth.FALSE, Truth.TRUE, facts);
            case Condition.Any any -> left(any.parts(), Truth.TRUE, Truth.FALSE, facts);
            case Condition.Not not -> turned(left(not.part(), facts));
            case Condition.Surely surely -> sure(left(surely.part(), facts));
            case Condition.Weighed weighed -> "w" + left(weighed.inFavor(), facts) + left(weighed.against(), facts);
        };
    }

    private static String left(
            Iterable<Condition> parts, Truth deciding, Truth neutral, InventedFacts facts) {
        StringBuilder left = new StringBuilder("(");
        boolean isKnown = true;
        for (Condition part : parts) {
            String of = left(part, facts);
            if (of.equals(known(deciding))) {
                return of;
            }
            isKnown &= of.equals(known(neutral));
            left.append(of);
        }
        return isKnown ? known(neutral) : left.append(')').toString();
    }

    private static String left(Iterable<Condition> tests, InventedFacts facts) {
        StringBuilder left = new StringBuilder("(");
        tests.forEach(test -> left.append(left(test, facts)));
        return left.append(')').toString();
    }

    private static String turned(String part) {
        return switch (part) {
            case "0" -> "1";
            case "1" -> "0";
            case "?" -> "?";
            default -> "!" + part;
        };
    }

    private static String sure(String part) {
        return switch (part) {
            case "0", "?" -> "0";
            case "1" -> "1";
            default -> "s" + part;
        };
    }

    private static String known(Truth truth) {
        return KNOWN.getOrDefault(truth, "");
    }
}
