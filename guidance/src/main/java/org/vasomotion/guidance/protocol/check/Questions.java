package org.vasomotion.guidance.protocol.check;

import java.util.stream.Stream;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.Promises.TestOfTreatment;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;

/// What a look asks.
final class Questions {

    private Questions() {}

    /// All conditions that a look at a step may judge, those among them that hold it to its promises.
    static Stream<Condition> at(ProtocolGraph graph, Step step) {
        Promises promises = graph.promises();
        boolean isTreating = step.actions().stream().anyMatch(Treatment::isMore);
        Stream<Condition> promised = isTreating
                ? Stream.of(promises.target(), promises.fluidForbidden(), promises.fluidNeeds())
                : Stream.empty();
        Stream<Condition> kept = promises.tests().stream()
                .filter(test -> TestWatch.isJudging(graph, test, step))
                .map(TestOfTreatment::kept);
        return Stream.of(step.conditions(), graph.always().stream().flatMap(Edge::guard), promised, kept)
                .flatMap(conditions -> conditions);
    }
}
