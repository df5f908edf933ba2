package org.vasomotion.guidance.condition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Unit;

/// Judges conditions by facts. Stops looking as soon as the rest cannot change the outcome.
@Api
public final class Judge {

    private Judge() {}

    public static Judgement judge(Condition condition, Facts facts) {
        return switch (condition) {
            case Condition.Compare compare -> compare(compare, facts);
            case Condition.Seen seen -> facts.pattern(seen);
            case Condition.CarriedOut action -> facts.carriedOut(action);
            case Condition.All all -> join(all, all.parts(), Truth.TRUE, Truth.FALSE, facts);
            case Condition.Any any -> join(any, any.parts(), Truth.FALSE, Truth.TRUE, facts);
            case Condition.Not not -> {
                Judgement part = judge(not.part(), facts);
                yield new Judgement.Joined(not, part.truth().not(), List.of(part), part.validUntil());
            }
            case Condition.Weighed weighed -> weigh(weighed, facts);
            case Condition.Surely surely -> {
                Judgement part = judge(surely.part(), facts);
                Truth known = part.truth() == Truth.TRUE ? Truth.TRUE : Truth.FALSE;
                yield new Judgement.Joined(surely, known, List.of(part), part.validUntil());
            }
        };
    }

    private static Judgement compare(Condition.Compare compare, Facts facts) {
        return switch (facts.read(compare.operand())) {
            case Reading.Of of -> {
                Truth truth = compare.holds(of.explanation().value());
                Reading reading = compare.operand() instanceof Operand.Since ? untilPassed(compare, truth, of) : of;
                yield new Judgement.Compared(compare, truth, reading);
            }
            case Reading.Missing missing -> new Judgement.Compared(compare, Truth.UNKNOWN, missing);
        };
    }

    /// Time moves on by itself, but a comparison with it changes only once, at an instant known beforehand.
    private static Reading untilPassed(Condition.Compare compare, Truth truth, Reading.Of since) {
        double bound = compare.bound().value().valueIn(Unit.SECOND);
        Instant due = since.observedAt().plusNanos(Math.round(bound * 1e9));
        Instant changes = switch (compare.comparison()) {
            case AT_LEAST -> truth == Truth.TRUE ? Instant.MAX : due;
            case ABOVE -> truth == Truth.TRUE ? Instant.MAX : due.plusNanos(1);
            case BELOW -> truth == Truth.TRUE ? due : Instant.MAX;
            case AT_MOST -> truth == Truth.TRUE ? due.plusNanos(1) : Instant.MAX;
        };
        return new Reading.Of(since.explanation(), since.observedAt(), changes);
    }

    /// Joins parts, beginning with `neutral`; `deciding` ends it, and then only the deciding part counts.
    private static Judgement join(
            Condition condition, List<Condition> parts, Truth neutral, Truth deciding, Facts facts) {
        Judgement[] seen = new Judgement[parts.size()];
        Truth truth = neutral;
        Instant until = Instant.MAX;
        for (int i = 0; i < seen.length; i++) {
            Judgement judgement = judge(parts.get(i), facts);
            if (judgement.truth() == deciding) {
                return new Judgement.Joined(condition, deciding, List.of(judgement), judgement.validUntil());
            }
            seen[i] = judgement;
            truth = judgement.truth() == Truth.UNKNOWN ? Truth.UNKNOWN : truth;
            until = earlier(until, judgement.validUntil());
        }
        return new Judgement.Joined(condition, truth, List.of(seen), until);
    }

    private static Judgement weigh(Condition.Weighed weighed, Facts facts) {
        List<Judgement> seen = new ArrayList<>();
        boolean isFavored = speaks(weighed.inFavor(), facts, seen);
        boolean isOpposed = speaks(weighed.against(), facts, seen);
        Truth truth = isFavored == isOpposed ? Truth.UNKNOWN : isFavored ? Truth.TRUE : Truth.FALSE;
        Instant until = Instant.MAX;
        for (Judgement judgement : seen) {
            until = earlier(until, judgement.validUntil());
        }
        return new Judgement.Joined(weighed, truth, seen, until);
    }

    private static boolean speaks(List<Condition> tests, Facts facts, List<Judgement> seen) {
        boolean isHeard = false;
        for (Condition test : tests) {
            Judgement judgement = judge(test, facts);
            seen.add(judgement);
            isHeard |= judgement.truth() == Truth.TRUE;
        }
        return isHeard;
    }

    private static Instant earlier(Instant one, Instant other) {
        return other.isBefore(one) ? other : one;
    }
}
