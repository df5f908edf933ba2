package org.vasomotion.interop.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionGroupingBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.interop.wording.ConditionWords;
import org.vasomotion.interop.wording.QuantityWords;
import org.vasomotion.interop.wording.Wording;
import org.vasomotion.model.Api;

/// A protocol as a FHIR R4 PlanDefinition: a clinical protocol whose steps are actions, see `docs/protocol-file.md`.
@Api
public final class PlanDefinitionWriter {

    private static final String TYPES = "http://terminology.hl7.org/CodeSystem/plan-definition-type";
    private static final String SYSTEM = "urn:vasomotion:protocol";

    /// What FHIR has no element for: how the actions hang together.
    private static final String HOW_TO_READ = """
            The actions of this plan are the steps of a state machine. A patient is in one step at a time and begins in \
            the first of the relation "begin". While in a step, its proposals are suggested until somebody has carried \
            them out or refused them; nothing is ever executed. The group "ways out" of a step is looked at in order \
            and at most one way is taken: the first whose condition is known to be true, or whose time has passed since \
            the step was entered. While a condition is not known, ways after it wait, except where its description says \
            "passed over". A way leads to the step named by its related action. Conditions are three-valued; unknown \
            never opens a way.""";

    private PlanDefinitionWriter() {}

    /// The resource as JSON.
    public static String json(ProtocolGraph graph) {
        return FhirContext.forR4Cached().newJsonParser().setPrettyPrint(true).encodeResourceToString(resource(graph))
                + "\n";
    }

    static PlanDefinition resource(ProtocolGraph graph) {
        PlanDefinition plan = new PlanDefinition();
        plan.setId(graph.id());
        plan.setUrl(SYSTEM + ":" + graph.id());
        plan.addIdentifier(new Identifier().setSystem(SYSTEM).setValue(graph.id()));
        plan.setVersion(graph.version());
        plan.setName(name(graph.id()));
        plan.setTitle(graph.title());
        plan.setStatus(PublicationStatus.DRAFT);
        plan.setExperimental(true);
        plan.getType().addCoding().setSystem(TYPES).setCode("clinical-protocol").setDisplay("Clinical Protocol");
        plan.setDescription(HOW_TO_READ);
        plan.setUsage("For research and education. Not a medical device: it advises, a human decides.");
        plan.setPurpose(graph.notes().stream().map(note -> "- " + note).collect(Collectors.joining("\n")));
        graph.sources().forEach(citation -> plan.addRelatedArtifact(Citations.of(citation)));
        plan.addGoal()
                .getDescription()
                .setText(ConditionWords.inFull().of(graph.promises().target()));
        plan.addAction(whole(graph));
        return plan;
    }

    /// One action around all steps: it holds for whom, for how long and from where.
    private static PlanDefinitionActionComponent whole(ProtocolGraph graph) {
        PlanDefinitionActionComponent whole = new PlanDefinitionActionComponent();
        whole.setId("protocol");
        whole.setTitle(graph.title());
        whole.setDescription("Runs for " + Wording.of(graph.window().value()) + ", then: "
                + graph.step(graph.windowEnd()).title() + ". No path proposes more fluid than "
                + QuantityWords.of(graph.promises().mostFluid().value()) + ".");
        whole.setGroupingBehavior(ActionGroupingBehavior.LOGICALGROUP);
        whole.addCondition(Conditions.applicability(graph.eligibility()));
        whole.setTiming(Times.of(graph.window().value()));
        whole.addDocumentation(Citations.of(graph.window().citation()));
        Steps steps = new Steps(graph);
        whole.addAction(steps.begin());
        if (!graph.always().isEmpty()) {
            whole.addAction(steps.always());
        }
        whole.addAction(steps.windowEnd());
        graph.steps().forEach(step -> whole.addAction(steps.of(step)));
        return whole;
    }

    /// FHIR asks for a name that a program can use.
    private static String name(String id) {
        String words = Arrays.stream(id.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return Character.isLetter(words.charAt(0)) ? words : "Protocol" + words;
    }
}
