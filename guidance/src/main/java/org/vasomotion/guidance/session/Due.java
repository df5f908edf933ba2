package org.vasomotion.guidance.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.recommendation.Advice;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.PatientProperties;
import org.vasomotion.model.timeline.Gap;

/// What is due at one moment: what the protocols propose after all limits, and what has to be found out to go on.
final class Due {

    /// Identifier of the action that asks for what is missing.
    static final String FIND_OUT = "find-out";

    private Due() {}

    static List<Advice> in(SessionRules rules, Situation situation, List<Run> runs) {
        List<Advice> due = new ArrayList<>(2);
        for (Run run : runs) {
            Step step = run.graph().step(run.state().step());
            for (Proposal proposal : run.last().proposals()) {
                due.add(new Advice(rules.limits().review(proposal, situation), step.edges()));
            }
            List<Measurand> missing = missing(run.last().undecided());
            if (!missing.isEmpty()) {
                Proposal ask = new Proposal(
                        run.graph().id(),
                        run.graph().version(),
                        step.id(),
                        run.state().entered(),
                        new Action.Measure(FIND_OUT, missing),
                        run.last().undecided().getFirst(),
                        step.citation());
                due.add(new Advice(rules.limits().review(ask, situation), step.edges()));
            }
        }
        return due;
    }

    private static List<Measurand> missing(List<Judgement> undecided) {
        if (undecided.isEmpty()) {
            return List.of();
        }
        Set<Measurand> missing = new LinkedHashSet<>();
        for (Judgement judgement : undecided) {
            judgement.forEachGap(gap -> missing.addAll(closing(gap)));
        }
        return List.copyOf(missing);
    }

    /// What would have to be measured to close a gap.
    private static List<Measurand> closing(Gap gap) {
        return switch (gap) {
            case Gap.NeverMeasured never -> List.of(never.measurand());
            case Gap.TooOld old -> List.of(old.measurand());
            case Gap.NotMeasuredSince since -> List.of(since.measurand());
            case Gap.NotSimultaneous apart -> apart.measurands();
            case Gap.NoBaseline none -> List.of(none.measurand());
            case Gap.NoBodyMass _ -> List.of(PatientProperties.BODY_WEIGHT);
            case Gap.NotCovered _, Gap.RateTooOld _, Gap.OutsideDomain _, Gap.NotNoted _, Gap.NotAnswered _ ->
                List.of();
        };
    }
}
