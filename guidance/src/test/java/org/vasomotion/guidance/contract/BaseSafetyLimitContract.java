package org.vasomotion.guidance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.StandardProtocols;
import org.vasomotion.guidance.safety.SafetyLimit;
import org.vasomotion.guidance.safety.Strength;
import org.vasomotion.guidance.safety.Verdict;
import org.vasomotion.model.Api;
import org.vasomotion.model.contract.Seeded;

/// The examination that every safety limit passes: it only tightens, and what it let through it lets through again.
///
/// Runs over every action of every protocol, in seeded situations.
@Api
public abstract class BaseSafetyLimitContract {

    private static final int CASES = 60;

    /// The limits under examination, all of one class.
    protected abstract List<SafetyLimit> limits();

    @Test
    void should_only_tighten_and_repeat_itself_whatever_is_proposed() {
        List<Action> actions = actions();
        for (int seed = 0; seed < CASES; seed++) {
            Situation situation = RandomSituation.of(Seeded.of(seed));
            for (SafetyLimit limit : limits()) {
                for (Action action : actions) {
                    examine(limit, action, situation);
                }
            }
        }
    }

    private static void examine(SafetyLimit limit, Action action, Situation situation) {
        switch (limit.review(action, situation)) {
            case Verdict.Reduced reduced -> {
                assertThat(Strength.isAtMost(reduced.to(), action))
                        .as("%s of %s", reduced, action)
                        .isTrue();
                assertThat(reduced.to().id()).isEqualTo(action.id());
                assertThat(limit.review(reduced.to(), situation)).isEqualTo(Verdict.ALLOWED);
            }
            case Verdict.Allowed allowed ->
                assertThat(limit.review(action, situation)).isEqualTo(allowed);
            case Verdict.Withheld withheld -> {
                assertThat(withheld.reason()).isNotBlank();
                assertThat(action.direction())
                        .as("what takes treatment away is never withheld")
                        .isIn(Action.Direction.ADDS_FLUID, Action.Direction.RAISES_DOSE);
            }
        }
    }

    private static List<Action> actions() {
        return StandardProtocols.all().stream()
                .flatMap(graph -> graph.steps().stream())
                .flatMap(step -> step.actions().stream())
                .distinct()
                .toList();
    }
}
