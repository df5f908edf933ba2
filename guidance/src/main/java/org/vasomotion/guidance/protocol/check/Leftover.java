package org.vasomotion.guidance.protocol.check;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Truth;

/// What is left of a condition once something is known: as short a text as says what it still depends on. A
/// part that decides makes all the others vanish; so the same condition leaves the same text only if
/// nothing that is found later can tell the difference.
///
/// @param leaf the text of a condition without parts: [#known] if its truth is known, [#OPEN] if it may still be
///     anything, or what tells it from both
record Leftover(Function<Condition, String> leaf) {

    static final String OPEN = "v";

    private static final Map<Truth, String> KNOWN = Map.of(Truth.TRUE, "1", Truth.FALSE, "0", Truth.UNKNOWN, "?");

    static String known(Truth truth) {
        return KNOWN.getOrDefault(truth, "");
    }

    String of(List<Condition> conditions) {
        StringBuilder left = new StringBuilder();
        conditions.forEach(condition -> left.append(of(condition)).append(' '));
        return left.toString();
    }

    private String of(Condition condition) {
        return switch (condition) {
            case Condition.Compare _, Condition.Seen _, Condition.CarriedOut _ -> leaf.apply(condition);
            case Condition.All all -> joined(all.parts(), known(Truth.FALSE), known(Truth.TRUE));
            case Condition.Any any -> joined(any.parts(), known(Truth.TRUE), known(Truth.FALSE));
            case Condition.Not not -> turned(of(not.part()));
            case Condition.Surely surely -> sure(of(surely.part()));
            case Condition.Weighed weighed -> "w(" + of(weighed.inFavor()) + "|" + of(weighed.against()) + ")";
        };
    }

    private String joined(List<Condition> parts, String deciding, String neutral) {
        StringBuilder left = new StringBuilder("(");
        boolean isNeutral = true;
        for (Condition part : parts) {
            String of = of(part);
            if (of.equals(deciding)) {
                return deciding;
            }
            isNeutral &= of.equals(neutral);
            left.append(of);
        }
        return isNeutral ? neutral : left.append(')').toString();
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
}
