package org.vasomotion.interop.protocol;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.interop.document.Attempt;
import org.vasomotion.interop.document.Durations;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.interop.document.Words;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Reads what a step proposes.
record ActionReader(OperandReader operands) {

    private static final List<String> KINDS =
            List.of("measure", "give", "start", "titrate", "return-to-rate", "stop", "remove-fluid", "hold", "review");

    private Problems problems() {
        return operands.problems();
    }

    Action read(FileNode node, Citing around) {
        Fields fields = Fields.any(problems(), node);
        String kind = fields.oneOf("an action", KINDS);
        fields.allow(keys(kind));
        Attempt<String> id = Attempt.at(() -> fields.text("id"));
        Citing citing = around.in(fields);
        return switch (kind) {
            case "measure" -> {
                List<Measurand> anyOf = problems().each(fields.someItems(kind), operands::measurand);
                yield new Action.Measure(id.get(), anyOf);
            }
            case "give" -> bolus(fields, id, citing);
            case "start" -> new Action.StartInfusion(id.get(), choices(fields, citing));
            case "titrate" -> titrate(fields, id, citing);
            case "return-to-rate" -> returned(fields, id);
            case "stop" -> {
                List<Drug> drugs = problems().each(fields.someItems(kind), operands::drug);
                yield new Action.StopInfusion(id.get(), drugs);
            }
            case "remove-fluid" -> {
                Attempt<Cited<Quantity>> volume = Attempt.at(() -> volume(fields, kind, citing));
                Attempt<Cited<Duration>> over = Attempt.at(() -> over(fields, citing));
                yield new Action.RemoveFluid(id.get(), volume.get(), over.get());
            }
            case "hold" -> new Action.Hold(id.get(), fields.text(kind));
            default -> new Action.CallForReview(id.get(), fields.text(kind));
        };
    }

    private static String[] keys(String kind) {
        return switch (kind) {
            case "give" -> new String[] {"id", kind, "volume", "over", "cite"};
            case "titrate" -> new String[] {"id", kind, "way", "towards", "range", "most", "cite"};
            case "return-to-rate" -> new String[] {"id", kind, "captured", "cite"};
            case "remove-fluid" -> new String[] {"id", kind, "over", "cite"};
            default -> new String[] {"id", kind, "cite"};
        };
    }

    private Action bolus(Fields fields, Attempt<String> id, Citing citing) {
        Attempt<DrugRole> role = Attempt.at(() -> fields.word("give", DrugRole.class));
        Attempt<Cited<Quantity>> volume = Attempt.at(() -> volume(fields, "volume", citing));
        Attempt<Cited<Duration>> over = Attempt.at(() -> over(fields, citing));
        if (!role.get().isFluid()) {
            throw problems().at(fields.need("give"), Words.of(role.get()) + " is no fluid");
        }
        return new Action.FluidBolus(id.get(), role.get(), volume.get(), over.get());
    }

    private Cited<Quantity> volume(Fields fields, String key, Citing citing) {
        return citing.cited(fields.need(key), node -> new Amounts(problems()).volume(node, "the volume"));
    }

    private Cited<Quantity> amount(Fields fields, String key, String subject, Unit like, Citing citing) {
        return citing.cited(fields.need(key), node -> new Amounts(problems()).quantity(node, subject, like));
    }

    private Cited<Duration> over(Fields fields, Citing citing) {
        return citing.cited(fields.need("over"), node -> Durations.read(problems(), node, "'over'"));
    }

    private List<Action.StartInfusion.Choice> choices(Fields fields, Citing around) {
        return problems().each(fields.someItems("start"), item -> {
            Fields choice = Fields.of(problems(), item, "drug", "rate", "cite");
            Drug drug = operands.drug(choice.need("drug"));
            Unit unit = operands.rateUnit(choice.need("drug"), drug);
            return new Action.StartInfusion.Choice(
                    drug, amount(choice, "rate", "the rate of " + drug.id(), unit, around.in(choice)));
        });
    }

    private Action titrate(Fields fields, Attempt<String> id, Citing citing) {
        Attempt<Drug> drug = Attempt.at(() -> operands.drug(fields.need("titrate")));
        Attempt<Action.Titrate.Way> way = Attempt.at(() -> fields.word("way", Action.Titrate.Way.class));
        Attempt<Operand> towards = Attempt.at(() -> operands.read(fields.need("towards")));
        Attempt<Cited<Interval>> range = Attempt.at(() -> {
            Operand steered = towards.get();
            return citing.cited(
                    fields.need("range"),
                    node -> new Amounts(problems()).interval(node, Statements.subject(steered), steered.unit()));
        });
        Attempt<Cited<Quantity>> most = Attempt.at(() -> {
            Unit unit = operands.rateUnit(fields.need("titrate"), drug.get());
            return amount(fields, "most", "the rate of " + drug.get().id(), unit, citing);
        });
        return new Action.Titrate(id.get(), drug.get(), way.get(), towards.get(), range.get(), most.get());
    }

    private Action returned(Fields fields, Attempt<String> id) {
        Attempt<Drug> drug = Attempt.at(() -> operands.drug(fields.need("return-to-rate")));
        String captured = operands.names().use(Names.Kind.CAPTURED, fields.need("captured"));
        return new Action.ReturnToRate(id.get(), drug.get(), captured);
    }
}
