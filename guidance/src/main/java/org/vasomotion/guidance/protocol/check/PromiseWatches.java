package org.vasomotion.guidance.protocol.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Transition;
import org.vasomotion.model.quantity.Unit;

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
                        Treatment::more,
                        "although the target is met"),
                new WhileTrue(
                        Property.NO_FLUID_PAST_STOP_RULE,
                        promises.fluidForbidden(),
                        truth -> truth == Truth.TRUE,
                        Treatment::fluid,
                        "although a stop rule forbids fluid"),
                new WhileTrue(
                        Property.NO_FLUID_WITHOUT_NEED,
                        promises.fluidNeeds(),
                        truth -> truth != Truth.TRUE,
                        Treatment::fluid,
                        "although what fluid needs is not known to be given"));
    }

    /// Which proposals of a look are meant.
    private interface Kind {
        Stream<Proposal> of(Transition transition);
    }

    /// No proposal of a kind while a condition is as it must not be.
    private record WhileTrue(
            Property property, Condition condition, Predicate<Truth> forbidden, Kind kind, String words)
            implements Watch {

        @Override
        public Optional<Complaint> complaint(Sight sight, Looker looker) {
            return kind.of(sight.transition())
                    .findFirst()
                    .flatMap(proposal -> looker.find(
                                    condition,
                                    forbidden,
                                    sight,
                                    sight.transition().state())
                            .map(found ->
                                    new Complaint("proposes " + Words.of(proposal.action()) + " " + words, found)));
        }
    }

    /// No way proposes more fluid than promised.
    static Watch fluidBound(ProtocolGraph graph, Bookkeeping books) {
        return new FluidBound(
                (long) Math.floor(graph.promises().mostFluid().value().valueIn(Unit.MILLILITRE)), books);
    }

    private record FluidBound(long mostMl, Bookkeeping books) implements Watch {

        @Override
        public Property property() {
            return Property.FLUID_BOUNDED;
        }

        @Override
        public Optional<Complaint> complaint(Sight sight, Looker looker) {
            long proposed = books.after(sight.occasion().memory(), sight).proposedMl();
            return proposed <= mostMl
                    ? Optional.empty()
                    : Optional.of(new Complaint(
                            "proposes " + proposed + " mL of fluid in all, and promises at most " + mostMl + " mL",
                            sight.found()));
        }
    }
}
