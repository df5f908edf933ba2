package org.vasomotion.guidance.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.model.Api;

/// All limits in the order in which they are asked: by tier, and inside a tier as listed.
@Api
public record SafetyReview(List<SafetyLimit> limits) {

    public SafetyReview {
        limits = limits.stream().sorted(Comparator.comparing(SafetyLimit::tier)).toList();
    }

    /// Asks the limits one after the other, each about what the one before left; ends at the first that withholds.
    public Reviewed review(Proposal proposal, Situation situation) {
        List<Ruling> rulings = new ArrayList<>(0);
        Action left = proposal.action();
        for (SafetyLimit limit : limits) {
            Verdict verdict = limit.review(left, situation);
            switch (verdict) {
                case Verdict.Allowed _ -> {}
                case Verdict.Reduced reduced -> {
                    rulings.add(new Ruling(limit.id(), limit.tier(), verdict));
                    left = reduced.to();
                }
                case Verdict.Withheld _ -> {
                    rulings.add(new Ruling(limit.id(), limit.tier(), verdict));
                    return new Reviewed(proposal, rulings);
                }
            }
        }
        return new Reviewed(proposal, rulings);
    }
}
