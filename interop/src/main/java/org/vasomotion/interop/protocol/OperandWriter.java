package org.vasomotion.interop.protocol;

import java.util.List;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.interop.document.Durations;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.quantity.Unit;

/// Writes what a condition compares.
record OperandWriter(Vocabulary vocabulary) {

    FileNode.Entries write(Operand operand) {
        FileNode.Builder part = new FileNode.Builder();
        switch (operand) {
            case Operand.Measured measured -> {
                part.put("value", measured.measurand().id());
                by(part, measured.methods());
            }
            case Operand.MeasuredSince since -> {
                part.put("value", since.measurand().id());
                by(part, since.methods());
                part.put("since", since.mark());
                if (!since.delay().isZero()) {
                    part.put("delay", Durations.write(since.delay()));
                }
            }
            case Operand.LastSeen seen -> part.put("last-seen", seen.measurand().id());
            case Operand.Lowest lowest ->
                part.put("lowest", lowest.measurand().id()).put("over", Durations.write(lowest.over()));
            case Operand.Change change -> {
                part.put("change-of", change.measurand().id());
                part.put("shortest", Durations.write(change.since().atLeast()));
                part.put("about", Durations.write(change.since().ideally()));
                part.put("longest", Durations.write(change.since().atMost()));
            }
            case Operand.RateChange change -> {
                part.put("rate-change-of", change.drug().id()).put("over", Durations.write(change.over()));
                in(part, change.unit(), change.drug().rateUnit().stream().anyMatch(change.unit()::equals));
            }
            case Operand.Indexed indexed -> {
                part.put("index", indexed.index());
                in(part, indexed.unit(), isOwnUnit(indexed));
            }
            case Operand.Running running -> {
                part.put("rate-of", running.drug().id());
                in(part, running.unit(), running.drug().rateUnit().stream().anyMatch(running.unit()::equals));
            }
            case Operand.Graded graded -> part.put("finding", graded.finding());
            case Operand.Since since -> part.put("time-since", since.mark());
            case Operand.Counted counted -> part.put("count-of", counted.counter());
            case Operand.FluidSince since -> part.put("fluid-since", since.mark());
            case Operand.Captured captured ->
                part.put("captured", captured.name()).put("in", captured.unit().code());
            case Operand.Rise rise -> part.put("rise-of", write(rise.now())).put("from", rise.captured());
            case Operand.RelativeRise rise ->
                part.put("percent-rise-of", write(rise.now())).put("from", rise.captured());
        }
        return part.oneLine();
    }

    private static void by(FileNode.Builder part, List<Method> methods) {
        if (!methods.isEmpty()) {
            part.put("by", FileNode.texts(methods.stream().map(Method::id).toList()));
        }
    }

    private static void in(FileNode.Builder part, Unit unit, boolean isUsual) {
        if (!isUsual) {
            part.put("in", unit.code());
        }
    }

    private boolean isOwnUnit(Operand.Indexed indexed) {
        return vocabulary.assessment().indices().indices().stream()
                .filter(index -> index.id().equals(indexed.index()))
                .map(Index::unit)
                .anyMatch(indexed.unit()::equals);
    }
}
