package org.vasomotion.guidance.safety;

import java.util.List;
import java.util.Optional;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.model.Api;

/// A proposal after all limits.
///
/// @param proposal as the protocol made it
/// @param rulings what the limits changed, in the order in which they were asked; empty if nothing
@Api
public record Reviewed(Proposal proposal, List<Ruling> rulings) {

    public Reviewed {
        rulings = List.copyOf(rulings);
    }

    /// What is left of the proposed action; empty if it is withheld.
    public Optional<Action> action() {
        Action left = proposal.action();
        for (Ruling ruling : rulings) {
            switch (ruling.verdict()) {
                case Verdict.Allowed _ -> {}
                case Verdict.Reduced reduced -> left = reduced.to();
                case Verdict.Withheld _ -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(left);
    }

    /// Whether the same action was proposed and let through or withheld alike, whatever the reasons.
    public boolean saysTheSame(Reviewed other) {
        return proposal.action().equals(other.proposal.action())
                && ((rulings.isEmpty() && other.rulings.isEmpty()) || action().equals(other.action()));
    }

    /// The ruling that decided: the one that withheld it or the last that reduced it.
    public Optional<Ruling> decisive() {
        return rulings.isEmpty() ? Optional.empty() : Optional.of(rulings.getLast());
    }
}
