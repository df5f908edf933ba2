package org.vasomotion.guidance.safety;

import java.util.function.Predicate;
import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Judge;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;

/// Withholds certain actions unless a condition is known to be true.
///
/// @param id kebab-case identifier
/// @param tier whose limit it is
/// @param concerned the actions it is about
/// @param needed has to be known to be true
/// @param reason code of the reason, kebab-case
/// @param citation who says so
@Api
@Evidence(none = "condition and citation are given to each")
public record ConditionLimit(
        String id, Tier tier, Predicate<Action> concerned, Condition needed, String reason, Citation citation)
        implements SafetyLimit {

    @Override
    public Verdict review(Action action, Situation situation) {
        boolean isOpen = !concerned.test(action)
                || Judge.judge(needed, situation.facts()).truth() == Truth.TRUE;
        return isOpen ? Verdict.ALLOWED : new Verdict.Withheld(reason, citation);
    }
}
