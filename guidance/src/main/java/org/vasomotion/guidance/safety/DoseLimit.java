package org.vasomotion.guidance.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.guidance.condition.Readings;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Action.StartInfusion.Choice;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Quantity;

/// No rate above a bound: the drug's own hard one, or a tighter one of the site.
///
/// @param id kebab-case identifier
/// @param tier whose limit it is
/// @param bounds the highest rate of a drug; empty for a drug without one
@Api
@Evidence(none = "every bound carries its citation")
public record DoseLimit(String id, Tier tier, Function<Drug, List<Cited<Quantity>>> bounds) implements SafetyLimit {

    static final Citation NOTHING_LEFT = Citation.proposal("a dose that runs at its bound is not raised further");

    /// The hard bounds of the drug catalogue.
    public static DoseLimit ofCatalogue() {
        return new DoseLimit("drug-dose-bound", Tier.HARD, DoseLimit::hardBound);
    }

    /// Bounds of the site; a drug that is not named has none of its own.
    public static DoseLimit ofSite(Map<Drug, Cited<Quantity>> most) {
        Map<Drug, Cited<Quantity>> bounds = Map.copyOf(most);
        return new DoseLimit("site-dose-bound", Tier.SITE, drug -> {
            Cited<Quantity> bound = bounds.get(drug);
            return bound == null ? List.of() : List.of(bound);
        });
    }

    private static List<Cited<Quantity>> hardBound(Drug drug) {
        return drug.rateBounds()
                .filter(found -> Double.isFinite(found.hard().value().high()))
                .map(found -> {
                    Quantity high = Quantity.of(
                            found.hard().value().high(), found.hard().value().unit());
                    return List.of(new Cited<>(high, found.hard().citation()));
                })
                .orElse(List.of());
    }

    @Override
    public Verdict review(Action action, Situation situation) {
        return switch (action) {
            case Action.StartInfusion start -> reviewStart(start);
            case Action.Titrate titrate when titrate.way() == Action.Titrate.Way.UP -> reviewRaise(titrate, situation);
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
        List<Choice> choices = new ArrayList<>(start.choices().size());
        for (Choice choice : start.choices()) {
            choices.add(new Choice(choice.drug(), lower(choice.drug(), choice.rate())));
        }
        return choices.equals(start.choices())
                ? Verdict.ALLOWED
                : new Verdict.Reduced(
                        new Action.StartInfusion(start.id(), choices),
                        "rate-above-bound",
                        bounds.apply(choices.getFirst().drug()).stream()
                                .findFirst()
                                .map(Cited::citation)
                                .orElse(NOTHING_LEFT));
    }

    private Verdict reviewRaise(Action.Titrate titrate, Situation situation) {
        Cited<Quantity> most = lower(titrate.drug(), titrate.most());
        boolean isAtBound =
                Readings.running(situation.view(), titrate.drug(), most.value().unit()) instanceof Reading.Of running
                        && running.explanation().value().high() >= most.value().value();
        if (isAtBound) {
            return new Verdict.Withheld("runs-at-its-bound", most.citation());
        }
        return most.equals(titrate.most())
                ? Verdict.ALLOWED
                : new Verdict.Reduced(
                        new Action.Titrate(
                                titrate.id(), titrate.drug(), titrate.way(), titrate.towards(), titrate.range(), most),
                        "rate-above-bound",
                        most.citation());
    }

    private Cited<Quantity> lower(Drug drug, Cited<Quantity> asked) {
        Cited<Quantity> lowest = asked;
        for (Cited<Quantity> bound : bounds.apply(drug)) {
            lowest = bound.value().compareTo(lowest.value()) < 0 ? bound : lowest;
        }
        return lowest;
    }
}
