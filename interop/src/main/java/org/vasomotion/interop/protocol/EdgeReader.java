package org.vasomotion.interop.protocol;

import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Trigger;
import org.vasomotion.guidance.protocol.Trigger.WhenUnknown;
import org.vasomotion.interop.document.Attempt;
import org.vasomotion.interop.document.Durations;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.model.evidence.Citation;

/// Reads ways out.
record EdgeReader(ConditionReader conditions) {

    private static final List<String> TRIGGERS = List.of("when", "once", "otherwise", "after");
    private static final List<String> EFFECTS = List.of("mark", "capture", "count", "reset");

    private Problems problems() {
        return conditions.operands().problems();
    }

    private Names names() {
        return conditions.operands().names();
    }

    Edge read(FileNode node, Citing around) {
        Fields fields =
                Fields.of(problems(), node, "label", "when", "once", "otherwise", "after", "to", "remember", "cite");
        Attempt<String> label = Attempt.at(() -> fields.text("label"));
        Attempt<Citation> citation = Attempt.at(() -> around.of(fields));
        Attempt<String> to = Attempt.at(() -> names().use(Names.Kind.STEP, fields.need("to")));
        Attempt<List<Effect>> effects = Attempt.at(() -> problems().each(fields.items("remember"), this::effect));
        Trigger trigger = trigger(fields, around.in(fields));
        return new Edge(label.get(), trigger, to.get(), effects.get(), citation.get());
    }

    private Trigger trigger(Fields fields, Citing citing) {
        String kind = fields.oneOf("a way out", TRIGGERS);
        FileNode value = fields.need(kind);
        return switch (kind) {
            case "when" -> new Trigger.When(condition(value, citing), WhenUnknown.WAIT);
            case "once" -> new Trigger.When(condition(value, citing), WhenUnknown.PASS);
            case "after" -> new Trigger.After(citing.cited(value, node -> Durations.read(problems(), node, "'after'")));
            default -> {
                if (!fields.text(kind).equals("true")) {
                    throw problems().at(value, "'otherwise' is true or left out");
                }
                yield new Trigger.Otherwise();
            }
        };
    }

    private Condition condition(FileNode node, Citing citing) {
        return conditions.read(node, citing);
    }

    private Effect effect(FileNode node) {
        Fields fields = Fields.any(problems(), node);
        String kind = fields.oneOf("'remember'", EFFECTS);
        if (kind.equals("capture")) {
            return capture(fields);
        }
        fields.allow(kind);
        return switch (kind) {
            case "mark" -> new Effect.Mark(given(Names.Kind.MARK, fields.text(kind)));
            case "count" -> new Effect.Count(given(Names.Kind.COUNTER, fields.text(kind)));
            default -> new Effect.Reset(names().use(Names.Kind.COUNTER, fields.need(kind)));
        };
    }

    private Effect capture(Fields fields) {
        fields.allow("capture", "as");
        Attempt<String> name = Attempt.at(() -> given(Names.Kind.CAPTURED, fields.text("as")));
        Attempt<Operand> operand = Attempt.at(() -> conditions.operands().read(fields.need("capture")));
        return new Effect.Capture(name.get(), operand.get());
    }

    private String given(Names.Kind kind, String name) {
        names().give(kind, name);
        return name;
    }
}
