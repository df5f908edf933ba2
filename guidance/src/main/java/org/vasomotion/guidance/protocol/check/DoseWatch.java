package org.vasomotion.guidance.protocol.check;

import java.util.Optional;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;

/// Holds the rates that are proposed to those that were promised.
record DoseWatch(Promises promises) implements Watch {

    @Override
    public Property property() {
        return Property.DOSE_BOUNDED;
    }

    @Override
    public Optional<Complaint> complaint(Glance glance, Looker looker) {
        for (Proposal proposal : glance.proposals()) {
            Optional<Complaint> complaint = complaint(proposal.action(), glance);
            if (complaint.isPresent()) {
                return complaint;
            }
        }
        return Optional.empty();
    }

    private Optional<Complaint> complaint(Action action, Glance glance) {
        for (Drug drug : Treatment.raised(action)) {
            Quantity rate = Treatment.rate(action, drug);
            Optional<Quantity> most = most(drug).filter(bound -> rate.compareTo(bound) > 0);
            if (most.isPresent()) {
                String words = "proposes to " + Words.of(action) + ", and promises at most "
                        + Words.quantity(most.get()) + " of " + drug;
                return Optional.of(new Complaint(words, glance.found()));
            }
        }
        return Optional.empty();
    }

    private Optional<Quantity> most(Drug drug) {
        return promises.mostDoses().stream()
                .filter(most -> most.drug().equals(drug))
                .map(most -> most.rate().value())
                .findFirst()
                .or(() -> drug.rateBounds().map(bounds -> upperEnd(bounds.hard().value())));
    }

    private static Quantity upperEnd(Interval bound) {
        return Quantity.of(bound.high(), bound.unit());
    }
}
