package org.vasomotion.trials.criterion;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.trials.study.Criterion;

/// What came of a criterion, and the numbers it rests on.
///
/// @param reason why it could not be judged; empty where it was
@Api
public record Outcome(Criterion criterion, Verdict verdict, String reason, List<Simulated> simulated) {

    public Outcome {
        simulated = List.copyOf(simulated);
    }

    static Outcome of(Criterion criterion, boolean isMet, List<Simulated> simulated) {
        boolean isThere = simulated.stream().noneMatch(number -> Double.isNaN(number.value()));
        if (!isThere) {
            return new Outcome(criterion, Verdict.NOT_ASSESSABLE, "the virtual cohort gives no number", simulated);
        }
        return new Outcome(criterion, isMet ? Verdict.PASS : Verdict.FAIL, "", simulated);
    }

    static Outcome notAssessable(Criterion criterion, String reason) {
        return new Outcome(criterion, Verdict.NOT_ASSESSABLE, reason, List.of());
    }
}
