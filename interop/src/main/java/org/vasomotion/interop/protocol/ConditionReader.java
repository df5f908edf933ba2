package org.vasomotion.interop.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vasomotion.guidance.assessment.Grade;
import org.vasomotion.guidance.assessment.Pattern;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.interop.document.Attempt;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Nearest;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.interop.document.Words;
import org.vasomotion.interop.wording.ConditionWords;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Reads conditions.
///
/// @param shared the conditions with a name that stand above
/// @param actions the actions of the step around; a condition elsewhere can refer to none
record ConditionReader(OperandReader operands, Map<String, Attempt<Condition>> shared, List<String> actions) {

    private static final List<String> JOINING =
            List.of("all", "any", "not", "surely", "weigh", "pattern", "done", "stated", "use");
    private static final List<String> COMPARISONS =
            Arrays.stream(Comparison.values()).map(Words::of).toList();
    private static final List<String> KINDS =
            Stream.concat(JOINING.stream(), OperandReader.KINDS.stream()).toList();

    private Problems problems() {
        return operands.problems();
    }

    Condition read(FileNode node, Citing around) {
        if (node instanceof FileNode.Scalar scalar) {
            return switch (scalar.text()) {
                case "always" -> Condition.all();
                case "never" -> Condition.any();
                default ->
                    throw problems().at(node, "a condition is 'always', 'never' or keys, not '" + scalar.text() + "'");
            };
        }
        Fields fields = Fields.any(problems(), node);
        String kind = fields.oneOf("a condition", KINDS);
        return JOINING.contains(kind) ? joined(fields, kind, around) : compared(fields, kind, around);
    }

    private Condition joined(Fields fields, String kind, Citing around) {
        fields.allow(kind, "cite");
        FileNode value = fields.need(kind);
        return switch (kind) {
            case "all" -> new Condition.All(parts(fields, kind, around));
            case "any" -> new Condition.Any(parts(fields, kind, around));
            case "not" -> new Condition.Not(read(value, around.in(fields)));
            case "surely" -> new Condition.Surely(read(value, around.in(fields)));
            case "weigh" -> weighed(value, around.in(fields));
            case "pattern" -> new Condition.Seen(pattern(value));
            case "use" -> named(value);
            case "done" -> new Condition.CarriedOut(action(value));
            default -> stated(fields, around);
        };
    }

    private List<Condition> parts(Fields fields, String key, Citing around) {
        Citing citing = around.in(fields);
        return problems().each(fields.items(key), part -> read(part, citing));
    }

    private Condition named(FileNode node) {
        String name = Fields.text(problems(), node, "use");
        Attempt<Condition> known = shared.get(name);
        if (known == null) {
            throw problems()
                    .at(node, "no condition called '" + name + "' stands above" + Nearest.hint(name, shared.keySet()));
        }
        return known.get();
    }

    private Condition weighed(FileNode node, Citing around) {
        Fields fields = Fields.of(problems(), node, "for", "against");
        Attempt<List<Condition>> inFavor = Attempt.at(() -> parts(fields, "for", around));
        Attempt<List<Condition>> against = Attempt.at(() -> parts(fields, "against", around));
        return new Condition.Weighed(inFavor.get(), against.get());
    }

    private String pattern(FileNode node) {
        String id = Fields.text(problems(), node, "pattern");
        List<Pattern> patterns = operands.vocabulary().assessment().patterns();
        return operands.known(node, "pattern", id, patterns, Pattern::id).id();
    }

    private String action(FileNode node) {
        String id = Fields.text(problems(), node, "done");
        if (!actions.contains(id)) {
            throw problems()
                    .at(
                            node,
                            actions.isEmpty()
                                    ? "'done' speaks of an action of the step around it, and here is none"
                                    : "this step proposes nothing called '" + id + "'" + Nearest.hint(id, actions));
        }
        return id;
    }

    private Condition stated(Fields fields, Citing around) {
        Attempt<Citation> citation = Attempt.at(() -> around.of(fields));
        Measurand fact = operands.measurand(fields.need("stated"));
        if (!ConditionWords.isStatement(fact)) {
            throw problems()
                    .at(
                            fields.need("stated"),
                            fact.id() + " is measured, not stated: compare its 'value' with a bound");
        }
        return Condition.stated(fact, citation.get());
    }

    private Condition compared(Fields fields, String kind, Citing around) {
        String[] more = Stream.concat(COMPARISONS.stream(), Stream.of("cite")).toArray(String[]::new);
        fields.allow(Stream.concat(Arrays.stream(OperandReader.keys(kind)), Arrays.stream(more))
                .toArray(String[]::new));
        Attempt<Operand> operand = Attempt.at(() -> operands.read(fields, kind));
        Attempt<String> comparison = Attempt.at(() -> fields.oneOf("a comparison", COMPARISONS));
        Attempt<Citation> citation = Attempt.at(() -> around.of(fields));
        String sign = comparison.get();
        Quantity bound = bound(fields.need(sign), operand.get());
        return new Condition.Compare(operand.get(), comparison(sign), new Cited<>(bound, citation.get()));
    }

    private static Comparison comparison(String sign) {
        return Arrays.stream(Comparison.values())
                .filter(each -> Words.of(each).equals(sign))
                .findFirst()
                .orElseThrow();
    }

    private Quantity bound(FileNode node, Operand operand) {
        Unit unit = operand.unit();
        if (operand instanceof Operand.Graded && node instanceof FileNode.Scalar scalar) {
            for (Grade grade : Grade.values()) {
                if (Words.of(grade).equals(scalar.text())) {
                    return grade.points();
                }
            }
        }
        return new Amounts(problems()).quantity(node, Statements.subject(operand), unit);
    }
}
