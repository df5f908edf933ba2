package org.vasomotion.interop.protocol;

import java.time.Duration;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.interop.document.Durations;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Words;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.quantity.Quantity;

/// Writes what a step proposes.
record ActionWriter(OperandWriter operands) {

    FileNode write(Action action, CitedWriter cited) {
        FileNode.Builder part = new FileNode.Builder().put("id", action.id());
        switch (action) {
            case Action.Measure measure ->
                part.put(
                        "measure",
                        FileNode.texts(
                                measure.anyOf().stream().map(Measurand::id).toList()));
            case Action.FluidBolus bolus ->
                part.put("give", Words.of(bolus.role()))
                        .put("volume", amount(bolus.volume(), cited))
                        .put("over", duration(bolus.over(), cited));
            case Action.StartInfusion start -> part.put("start", choices(start, cited));
            case Action.Titrate titrate ->
                part.put("titrate", titrate.drug().id())
                        .put("way", Words.of(titrate.way()))
                        .put("towards", operands.write(titrate.towards()))
                        .put("range", cited.cited(titrate.range(), Amounts::write))
                        .put("most", amount(titrate.most(), cited));
            case Action.ReturnToRate back ->
                part.put("return-to-rate", back.drug().id()).put("captured", back.captured());
            case Action.StopInfusion stop ->
                part.put(
                        "stop",
                        FileNode.texts(stop.drugs().stream().map(Drug::id).toList()));
            case Action.RemoveFluid remove ->
                part.put("remove-fluid", amount(remove.atMost(), cited)).put("over", duration(remove.over(), cited));
            case Action.Hold hold -> part.put("hold", hold.why());
            case Action.CallForReview call -> part.put("review", call.question());
        }
        return action instanceof Action.Titrate || action instanceof Action.StartInfusion
                ? part.block()
                : part.oneLine();
    }

    private static FileNode choices(Action.StartInfusion start, CitedWriter cited) {
        return FileNode.list(start.choices().stream()
                .map(choice -> {
                    FileNode.Builder part = new FileNode.Builder()
                            .put("drug", choice.drug().id())
                            .put(
                                    "rate",
                                    Amounts.write(
                                            choice.rate().value(),
                                            choice.rate().value().unit()));
                    cited.cite(part, choice.rate().citation());
                    return part.oneLine();
                })
                .toList());
    }

    private static FileNode amount(Cited<Quantity> amount, CitedWriter cited) {
        return cited.cited(amount, quantity -> Amounts.write(quantity, quantity.unit()));
    }

    private static FileNode duration(Cited<Duration> time, CitedWriter cited) {
        return cited.cited(time, value -> FileNode.text(Durations.write(value)));
    }
}
