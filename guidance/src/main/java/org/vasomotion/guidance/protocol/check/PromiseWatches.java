package org.vasomotion.guidance.protocol.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;

/// Holds proposals to what the protocol promises.
final class PromiseWatches {

    private PromiseWatches() {}

    static List<Watch> of(ProtocolGraph graph) {
        Promises promises = graph.promises();
        return List.of(
                new WhileTrue(
                        Property.TARGET_MET_STOPS,
                        promises.target(),
                        truth -> truth == Truth.TRUE,
                        Treatment::isMore,
                        "although the target is met"),
                new WhileTrue(
                        Property.NO_FLUID_PAST_STOP_RULE,
                        promises.fluidForbidden(),
                        truth -> truth == Truth.TRUE,
                        Treatment::isFluid,
                        "although a stop rule forbids fluid"),
                new WhileTrue(
                        Property.NO_FLUID_WITHOUT_NEED,
                        promises.fluidNeeds(),
                        truth -> truth != Truth.TRUE,
                        Treatment::isFluid,
                        "although what fluid needs is not known to be given"));
    }

    /// No proposal of a kind while a condition is as it must not be.
    private record WhileTrue(
            Property property, Condition condition, Predicate<Truth> forbidden, Predicate<Action> kind, String words)
            implements Watch {

        @Override
        public Optional<Complaint> complaint(Glance glance, Looker looker) {
            return glance.proposals().stream()
                    .filter(proposal -> kind.test(proposal.action()))
                    .findFirst()
                    .flatMap(proposal -> looker.find(condition, forbidden, glance.found(), glance.state())
                            .map(found ->
                                    new Complaint("proposes to " + Words.of(proposal.action()) + " " + words, found)));
        }
    }
}
