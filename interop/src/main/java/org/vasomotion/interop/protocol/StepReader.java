package org.vasomotion.interop.protocol;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.interop.document.Attempt;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.model.evidence.Citation;

/// Reads steps.
record StepReader(ConditionReader outside) {

    private OperandReader operands() {
        return outside.operands();
    }

    private Problems problems() {
        return operands().problems();
    }

    Step read(FileNode node, Citing around) {
        Fields fields = Fields.of(problems(), node, "id", "title", "kind", "only-if", "propose", "ways-out", "cite");
        Attempt<String> id = Attempt.at(() -> fields.text("id"));
        Attempt<String> title = Attempt.at(() -> fields.text("title"));
        Attempt<Step.Kind> kind =
                Attempt.at(() -> fields.has("kind") ? fields.word("kind", Step.Kind.class) : Step.Kind.PASSING);
        Attempt<Citation> citation = Attempt.at(() -> around.of(fields));
        Citing citing = around.in(fields);
        Attempt<List<Action>> actions = Attempt.at(() -> actions(fields, citing));
        ConditionReader conditions = new ConditionReader(operands(), outside.shared(), actionIds(fields));
        Attempt<Condition> onlyIf = Attempt.at(
                () -> fields.has("only-if") ? conditions.read(fields.need("only-if"), citing) : Condition.all());
        EdgeReader edges = new EdgeReader(conditions);
        Attempt<List<Edge>> ways =
                Attempt.at(() -> problems().each(fields.items("ways-out"), item -> edges.read(item, citing)));
        noteDeadEnds(fields, kind);
        return new Step(id.get(), title.get(), kind.get(), onlyIf.get(), actions.get(), ways.get(), citation.get());
    }

    private void noteDeadEnds(Fields fields, Attempt<Step.Kind> kind) {
        kind.ifThere(known -> {
            boolean hasWays = fields.has("ways-out");
            switch (known) {
                case PASSING -> {
                    if (!hasWays) {
                        problems().note(fields.node().line(), "the step has no 'ways-out' and is not 'kind: end'");
                    }
                }
                case END -> {
                    if (hasWays) {
                        problems().note(fields.node().line(), "the protocol ends here, so 'ways-out' lead nowhere");
                    }
                }
            }
        });
    }

    private List<Action> actions(Fields fields, Citing citing) {
        ActionReader reader = new ActionReader(operands());
        List<Action> actions = problems().each(fields.items("propose"), item -> reader.read(item, citing));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < actions.size(); i++) {
            String id = actions.get(i).id();
            if (!seen.add(id)) {
                problems().note(fields.items("propose").get(i).line(), "the step has two actions called '" + id + "'");
            }
        }
        return actions;
    }

    /// Also of actions that cannot be read, so that one mistake makes one problem.
    private static List<String> actionIds(Fields fields) {
        return Attempt.at(() -> fields.items("propose")).or(List.of()).stream()
                .filter(FileNode.Entries.class::isInstance)
                .map(item -> ((FileNode.Entries) item).values().get("id"))
                .filter(FileNode.Scalar.class::isInstance)
                .map(id -> ((FileNode.Scalar) id).text())
                .toList();
    }
}
