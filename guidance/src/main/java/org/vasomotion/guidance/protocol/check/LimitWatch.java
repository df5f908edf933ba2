package org.vasomotion.guidance.protocol.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Proposal;

/// Applies limits to every proposal: twice is as once, and never more than was proposed.
///
/// @param limits each stands for one situation
/// @param judged actions that all limits have judged: they judge what is proposed, wherever that is
record LimitWatch(List<UnaryOperator<Proposal>> limits, Set<Action> judged) implements Watch {

    @Override
    public Property property() {
        return Property.LIMITS_IDEMPOTENT;
    }

    @Override
    public Optional<Complaint> complaint(Glance glance, Looker looker) {
        return glance.proposals().stream()
                .filter(proposal -> judged.add(proposal.action()))
                .flatMap(proposal -> limits.stream().flatMap(limit -> wrong(proposal, limit).stream()))
                .findFirst()
                .map(words -> new Complaint(words, glance.found()));
    }

    private static Optional<String> wrong(Proposal proposal, UnaryOperator<Proposal> limit) {
        Proposal once = limit.apply(proposal);
        Action twice = limit.apply(once).action();
        String limited = Words.of(proposal.action()) + "; limited: " + Words.of(once.action());
        if (!once.action().equals(twice)) {
            return Optional.of(limited + "; limited again: " + Words.of(twice));
        }
        return isNoMore(once.action(), proposal.action()) ? Optional.empty() : Optional.of(limited + ", which is more");
    }

    /// Whether `limited` treats no more than `proposed`: withheld, or the same with less.
    private static boolean isNoMore(Action limited, Action proposed) {
        return switch (proposed) {
            case Action.FluidBolus bolus ->
                limited instanceof Action.FluidBolus less ? isNoMore(less, bolus) : isNothing(limited);
            case Action.StartInfusion start ->
                limited instanceof Action.StartInfusion less ? isNoMore(less, start) : isNothing(limited);
            case Action.Titrate titrate ->
                limited instanceof Action.Titrate less ? isNoMore(less, titrate) : isNothing(limited);
            case Action.RemoveFluid remove ->
                limited instanceof Action.RemoveFluid less
                        ? less.atMost().value().compareTo(remove.atMost().value()) <= 0
                        : isNothing(limited);
            case Action.Measure _,
                    Action.ReturnToRate _,
                    Action.StopInfusion _,
                    Action.Hold _,
                    Action.CallForReview _ -> limited.equals(proposed);
        };
    }

    private static boolean isNothing(Action action) {
        return action instanceof Action.Hold || action instanceof Action.CallForReview;
    }

    /// Neither more nor, in proportion, faster.
    private static boolean isNoMore(Action.FluidBolus less, Action.FluidBolus bolus) {
        double share = less.volume().value().valueIn(bolus.volume().value().unit())
                / bolus.volume().value().value();
        double time =
                (double) less.over().value().toNanos() / bolus.over().value().toNanos();
        return less.role() == bolus.role() && share <= 1 && share <= time;
    }

    private static boolean isNoMore(Action.StartInfusion less, Action.StartInfusion start) {
        return less.choices().stream().allMatch(choice -> isAmong(choice, start.choices()));
    }

    private static boolean isAmong(Action.StartInfusion.Choice choice, List<Action.StartInfusion.Choice> choices) {
        return choices.stream()
                .anyMatch(each -> each.drug().equals(choice.drug())
                        && choice.rate().value().compareTo(each.rate().value()) <= 0);
    }

    private static boolean isNoMore(Action.Titrate less, Action.Titrate titrate) {
        return less.drug().equals(titrate.drug())
                && less.way() == titrate.way()
                && less.towards().equals(titrate.towards())
                && less.range().value().equals(titrate.range().value())
                && less.most().value().compareTo(titrate.most().value()) <= 0;
    }
}
