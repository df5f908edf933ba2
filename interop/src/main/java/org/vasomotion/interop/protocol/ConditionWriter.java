package org.vasomotion.interop.protocol;

import java.util.List;
import java.util.stream.Stream;
import org.vasomotion.guidance.assessment.Grade;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Words;
import org.vasomotion.interop.wording.ConditionWords;
import org.vasomotion.interop.wording.SharedConditions;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Writes conditions.
///
/// @param shared the conditions that are written once and used by name
record ConditionWriter(OperandWriter operands, SharedConditions shared) {

    private static final Quantity PRESENT = Quantity.of(1, Unit.SCORE_POINT);

    /// A condition, or its name.
    FileNode write(Condition condition, CitedWriter cited) {
        return shared.nameOf(condition)
                .<FileNode>map(name -> keyed("use", FileNode.text(name)))
                .orElseGet(() -> writeOut(condition, cited));
    }

    /// The section of conditions with names.
    FileNode.Entries section(CitedWriter cited) {
        FileNode.Builder section = new FileNode.Builder();
        shared.names().forEach((condition, name) -> section.put(name, writeOut(condition, cited)));
        return section.block();
    }

    private FileNode writeOut(Condition condition, CitedWriter cited) {
        return switch (condition) {
            case Condition.Compare compare -> compared(compare, cited);
            case Condition.Seen seen -> keyed("pattern", FileNode.text(seen.pattern()));
            case Condition.CarriedOut done -> keyed("done", FileNode.text(done.action()));
            case Condition.All(List<Condition> parts) when parts.isEmpty() -> FileNode.text("always");
            case Condition.Any(List<Condition> parts) when parts.isEmpty() -> FileNode.text("never");
            case Condition.All all -> parts("all", all, cited);
            case Condition.Any any -> parts("any", any, cited);
            case Condition.Not not -> keyed("not", write(not.part(), cited));
            case Condition.Surely surely -> keyed("surely", write(surely.part(), cited));
            case Condition.Weighed weighed -> weighed(weighed, cited);
        };
    }

    private FileNode weighed(Condition.Weighed weighed, CitedWriter around) {
        FileNode.Builder part = new FileNode.Builder();
        CitedWriter cited = citeOnce(part, weighed, around);
        FileNode.Entries tests = new FileNode.Builder()
                .put("for", list(weighed.inFavor(), cited))
                .put("against", list(weighed.against(), cited))
                .block();
        return new FileNode.Builder().put("weigh", tests).putAll(part.block()).block();
    }

    private FileNode parts(String key, Condition condition, CitedWriter around) {
        FileNode.Builder part = new FileNode.Builder();
        CitedWriter cited = citeOnce(part, condition, around);
        return new FileNode.Builder()
                .put(key, list(SharedConditions.partsOf(condition), cited))
                .putAll(part.block())
                .block();
    }

    /// One citation above several bounds that all have it.
    private CitedWriter citeOnce(FileNode.Builder part, Condition condition, CitedWriter around) {
        List<Citation> citations = citations(condition).toList();
        boolean isOne = citations.size() > 1 && citations.stream().distinct().count() == 1;
        if (!isOne) {
            return around;
        }
        around.cite(part, citations.getFirst());
        return around.in(citations.getFirst());
    }

    /// Those of the bounds that will be written here; a condition with a name has its own.
    private Stream<Citation> citations(Condition condition) {
        return condition instanceof Condition.Compare compare
                ? Stream.of(compare.bound().citation())
                : SharedConditions.partsOf(condition).stream()
                        .filter(part -> shared.nameOf(part).isEmpty())
                        .flatMap(this::citations);
    }

    private FileNode.Items list(List<Condition> parts, CitedWriter cited) {
        return FileNode.list(parts.stream().map(part -> write(part, cited)).toList());
    }

    /// On one line if what it holds is.
    private static FileNode keyed(String key, FileNode value) {
        FileNode.Builder part = new FileNode.Builder().put(key, value);
        boolean isShort = value instanceof FileNode.Scalar
                || (value instanceof FileNode.Entries entries && entries.layout() == FileNode.Layout.ONE_LINE);
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
                && ConditionWords.isStatement(fact.measurand())
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
