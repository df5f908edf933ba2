package org.vasomotion.guidance.safety;

import java.util.List;
import java.util.Set;
import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Action.StartInfusion.Choice;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;

/// Drugs that a site does not use are taken out of what is proposed.
///
/// @param notUsed the drugs
@Api
@Evidence(none = "a site's own choice")
public record Formulary(Set<Drug> notUsed) implements SafetyLimit {

    private static final Citation OWN_CHOICE = Citation.proposal("the site's formulary");

    public Formulary {
        notUsed = Set.copyOf(notUsed);
    }

    @Override
    public String id() {
        return "site-formulary";
    }

    @Override
    public Tier tier() {
        return Tier.SITE;
    }

    @Override
    public Verdict review(Action action, Situation situation) {
        return switch (action) {
            case Action.StartInfusion start -> reviewStart(start);
            case Action.Titrate titrate
            when titrate.way() == Action.Titrate.Way.UP && notUsed.contains(titrate.drug()) ->
                new Verdict.Withheld("drug-not-used-here", OWN_CHOICE);
            case Action.Titrate _,
                    Action.FluidBolus _,
                    Action.Measure _,
                    Action.ReturnToRate _,
                    Action.StopInfusion _,
                    Action.RemoveFluid _,
                    Action.Hold _,
                    Action.CallForReview _ -> Verdict.ALLOWED;
        };
    }

    private Verdict reviewStart(Action.StartInfusion start) {
        List<Choice> left = start.choices().stream()
                .filter(choice -> !notUsed.contains(choice.drug()))
                .toList();
        if (left.isEmpty()) {
            return new Verdict.Withheld("drug-not-used-here", OWN_CHOICE);
        }
        return left.size() == start.choices().size()
                ? Verdict.ALLOWED
                : new Verdict.Reduced(new Action.StartInfusion(start.id(), left), "drug-not-used-here", OWN_CHOICE);
    }
}
