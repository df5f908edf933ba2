package org.vasomotion.interop.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionRelatedActionComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.interop.protocol.SampleProtocols;

class PlanDefinitionWriterTest {

    @ParameterizedTest
    @MethodSource("org.vasomotion.interop.protocol.ShippedProtocols#withSample")
    void should_be_the_same_resource_when_parsed_back_strictly(ProtocolGraph graph) {
        PlanDefinition parsed = parsed(graph);
        parsed.setId(graph.id()); // the parser has put the type before it

        assertThat(parsed.equalsDeep(PlanDefinitionWriter.resource(graph))).isTrue();
        assertThat(PlanDefinitionWriter.json(graph)).doesNotContain("\"extension\"");
    }

    @ParameterizedTest
    @MethodSource("org.vasomotion.interop.protocol.ShippedProtocols#withSample")
    void should_relate_only_actions_that_are_there_when_written(ProtocolGraph graph) {
        List<PlanDefinitionActionComponent> actions = new ArrayList<>();
        parsed(graph).getAction().forEach(action -> collect(action, actions));
        List<String> ids =
                actions.stream().map(PlanDefinitionActionComponent::getId).toList();

        assertThat(ids).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(actions.stream()
                        .flatMap(action -> action.getRelatedAction().stream())
                        .map(PlanDefinitionActionRelatedActionComponent::getActionId))
                .isNotEmpty()
                .isSubsetOf(graph.steps().stream().map(Step::id).toList());
    }

    @ParameterizedTest
    @MethodSource("org.vasomotion.interop.protocol.ShippedProtocols#withSample")
    void should_have_an_action_with_its_source_for_each_step_when_written(ProtocolGraph graph) {
        PlanDefinitionActionComponent whole = parsed(graph).getActionFirstRep();

        for (Step step : graph.steps()) {
            PlanDefinitionActionComponent action = whole.getAction().stream()
                    .filter(each -> each.getId().equals(step.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(action.getTitle()).isEqualTo(step.title());
            assertThat(action.getDocumentationFirstRep().getLabel())
                    .isEqualTo(step.citation().verification().tag());
            assertThat(action.getDocumentationFirstRep().getCitation())
                    .isEqualTo(step.citation().source());
        }
    }

    @Test
    void should_give_timers_guards_and_proposals_when_written() {
        PlanDefinitionActionComponent whole =
                parsed(SampleProtocols.everything()).getActionFirstRep();
        List<PlanDefinitionActionComponent> actions = new ArrayList<>();
        collect(whole, actions);

        assertThat(named(actions, "watch.ways.4").getTimingDuration().getValue())
                .isEqualByComparingTo("90");
        assertThat(named(actions, "watch.ways.1")
                        .getConditionFirstRep()
                        .getExpression()
                        .getDescription())
                .contains("capillary refill time")
                .endsWith("≤ 3 s");
        assertThat(named(actions, "vasopressor.ways.1").getDescription()).startsWith("Passed over while not known.");
        assertThat(named(actions, "fluid.proposals.bolus").getTitle()).isEqualTo("Give 0.5 L crystalloid over 30 min");
        assertThat(named(actions, "over").getDescription()).isEqualTo("The protocol ends here.");
    }

    private static PlanDefinitionActionComponent named(List<PlanDefinitionActionComponent> actions, String id) {
        return actions.stream()
                .filter(action -> action.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void collect(PlanDefinitionActionComponent action, List<PlanDefinitionActionComponent> into) {
        into.add(action);
        action.getAction().forEach(inner -> collect(inner, into));
    }

    private static PlanDefinition parsed(ProtocolGraph graph) {
        IParser strict = FhirContext.forR4Cached().newJsonParser();
        strict.setParserErrorHandler(new StrictErrorHandler());
        return strict.parseResource(PlanDefinition.class, PlanDefinitionWriter.json(graph));
    }
}
