package org.vasomotion.interop.protocol;

import java.util.List;
import org.vasomotion.guidance.assessment.Grade;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Writes conditions.
record ConditionWriter(OperandWriter operands) {

    private static final Quantity PRESENT = Quantity.of(1, Unit.SCORE_POINT);

    FileNode write(Condition condition, CitedWriter cited) {
        return switch (condition) {
            case Condition.Compare compare -> compared(compare, cited);
            case Condition.Seen seen -> keyed("pattern", FileNode.text(seen.pattern()));
            case Condition.CarriedOut done -> keyed("done", FileNode.text(done.action()));
            case Condition.All(List<Condition> parts) when parts.isEmpty() -> FileNode.text("always");
            case Condition.Any(List<Condition> parts) when parts.isEmpty() -> FileNode.text("never");
            case Condition.All all -> parts("all", all.parts(), cited);
            case Condition.Any any -> parts("any", any.parts(), cited);
            case Condition.Not not -> keyed("not", write(not.part(), cited));
            case Condition.Surely surely -> keyed("surely", write(surely.part(), cited));
            case Condition.Weighed weighed ->
                new FileNode.Builder()
                        .put(
                                "weigh",
                                new FileNode.Builder()
                                        .put("for", list(weighed.inFavor(), cited))
                                        .put("against", list(weighed.against(), cited))
                                        .block())
                        .block();
        };
    }

    private FileNode parts(String key, List<Condition> parts, CitedWriter cited) {
        return new FileNode.Builder().put(key, list(parts, cited)).block();
    }

    private FileNode.Items list(List<Condition> parts, CitedWriter cited) {
        return FileNode.list(parts.stream().map(part -> write(part, cited)).toList());
    }

    /// On one line if what it holds is.
    private static FileNode keyed(String key, FileNode value) {
        FileNode.Builder part = new FileNode.Builder().put(key, value);
        boolean isShort = value instanceof FileNode.Scalar
                || value instanceof FileNode.Entries entries && entries.layout() == FileNode.Layout.ONE_LINE;
        return isShort ? part.oneLine() : part.block();
    }

    private FileNode compared(Condition.Compare compare, CitedWriter cited) {
        FileNode.Builder part = new FileNode.Builder();
        if (isStated(compare) && compare.operand() instanceof Operand.Measured fact) {
            part.put("stated", fact.measurand().id());
        } else {
            part.putAll(operands.write(compare.operand()));
            part.put(Words.of(compare.comparison()), bound(compare));
        }
        cited.cite(part, compare.bound().citation());
        return part.oneLine();
    }

    private static boolean isStated(Condition.Compare compare) {
        return compare.operand() instanceof Operand.Measured fact
                && fact.methods().isEmpty()
                && Statements.isStatement(fact.measurand())
                && compare.comparison() == Comparison.AT_LEAST
                && compare.bound().value().equals(PRESENT);
    }

    private static FileNode bound(Condition.Compare compare) {
        Quantity bound = compare.bound().value();
        if (compare.operand() instanceof Operand.Graded) {
            for (Grade grade : Grade.values()) {
                if (grade.points().equals(bound)) {
                    return FileNode.text(Words.of(grade));
                }
            }
        }
        return Amounts.write(bound, compare.operand().unit());
    }
}
