package org.vasomotion.guidance.protocol.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.contract.RandomSituation;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.StandardProtocols;
import org.vasomotion.guidance.safety.StandardLimits;
import org.vasomotion.model.contract.Seeded;

/// Every shipped protocol keeps every property, the limits that bind it among them. As many at once as
/// there are processors.
@Execution(ExecutionMode.CONCURRENT)
class StandardProtocolsCheckTest {

    private static final int SITUATIONS = 20;

    private static final List<UnaryOperator<Proposal>> LIMITS = IntStream.range(0, SITUATIONS)
            .mapToObj(seed -> limits(RandomSituation.of(Seeded.of(seed))))
            .toList();

    private static UnaryOperator<Proposal> limits(Situation situation) {
        return proposal -> new Proposal(
                proposal.protocol(),
                proposal.version(),
                proposal.step(),
                proposal.since(),
                StandardLimits.all()
                        .review(proposal, situation)
                        .action()
                        .orElseGet(() -> new Action.Hold(proposal.action().id(), "withheld")),
                proposal.because(),
                proposal.citation());
    }

    /// The longest are begun first.
    static Stream<ProtocolGraph> graphs() {
        return StandardProtocols.all().stream()
                .sorted(Comparator.comparingLong((ProtocolGraph graph) ->
                                graph.conditions().flatMap(Condition::leaves).count())
                        .reversed());
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void should_keep_every_property_when_a_protocol_is_shipped(ProtocolGraph graph) {
        CheckedProtocol checked = ProtocolChecker.check(graph, Assumptions.none(), LIMITS);
        assertThat(checked.reasons()).isEmpty();
        assertThat(checked.outcomes()).containsOnlyKeys(Property.values());
    }
}
