package org.vasomotion.cli.scenario;

import java.util.Arrays;
import java.util.List;
import org.vasomotion.interop.document.Durations;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.interop.document.Words;
import org.vasomotion.simulation.drug.SimulatedDrug;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedVariation;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.scenario.Order;
import org.vasomotion.simulation.scenario.SignTest;
import org.vasomotion.simulation.sign.Sign;

/// Reads what is done in a scenario, and what is looked at before.
public final class OrderReader {

    private static final List<String> ORDERS = List.of("infuse", "stop", "titrate", "give", "run", "set", "vary");

    private final Problems problems;

    public OrderReader(Problems problems) {
        this.problems = problems;
    }

    public Order order(FileNode node) {
        Fields fields = Fields.any(problems, node);
        return switch (fields.oneOf("an order", ORDERS)) {
            case "infuse" -> infuse(fields);
            case "stop" -> {
                fields.allow("stop");
                yield new Order.Infuse(Known.drug(problems, fields.need("stop")).name(), 0);
            }
            case "titrate" -> titrate(fields);
            case "give" -> give(fields);
            case "run" -> {
                fields.allow("run", "rate");
                Treatment treatment = treatment(fields, "run");
                yield new Order.Run(treatment, notNegative(fields, "rate", treatment.unitCode()));
            }
            case "set" -> {
                fields.allow("set", "to");
                Parameter parameter = Known.parameter(problems, fields.need("set"), fields.text("set"));
                yield new Order.Change(parameter, Amount.read(problems, fields.need("to"), "to", parameter.unitCode()));
            }
            default -> vary(fields);
        };
    }

    private Order infuse(Fields fields) {
        fields.allow("infuse", "rate");
        SimulatedDrug drug = Known.drug(problems, fields.need("infuse"));
        return new Order.Infuse(drug.name(), notNegative(fields, "rate", drug.rateUnitCode()));
    }

    private Order titrate(Fields fields) {
        fields.allow("titrate", "sign", "to", "by", "most");
        SimulatedDrug drug = Known.drug(problems, fields.need("titrate"));
        Sign sign = Known.sign(problems, fields.need("sign"));
        double by = Amount.read(problems, fields.need("by"), "by", drug.rateUnitCode());
        if (by == 0) {
            throw problems.at(fields.need("by"), "'by' is how far the rate moves per " + sign.unitCode() + ", not 0");
        }
        return new Order.Titrate(
                drug.name(),
                sign,
                Amount.read(problems, fields.need("to"), "to", sign.unitCode()),
                by,
                notNegative(fields, "most", drug.rateUnitCode()));
    }

    private Order give(Fields fields) {
        fields.allow("give", "volume", "over");
        Treatment treatment = treatment(fields, "give");
        if (!treatment.isVolume()) {
            throw problems.at(fields.need("give"), fields.text("give") + " is no volume: use 'run'");
        }
        double volumeMl = Amount.read(problems, fields.need("volume"), "volume", "mL");
        if (!(volumeMl > 0)) {
            throw problems.at(fields.need("volume"), "'volume' is above 0 mL");
        }
        return new Order.Give(treatment, volumeMl, Durations.read(problems, fields.need("over"), "over"));
    }

    private Order vary(Fields fields) {
        fields.allow("vary", "bed", "to");
        return new Order.Vary(
                Known.of(BedVariation.values(), fields.text("vary"), "bed variation", problems, fields.need("vary")),
                Known.of(Bed.values(), fields.text("bed"), "bed", problems, fields.need("bed")),
                Amount.read(problems, fields.need("to"), "to", "1"));
    }

    public SignTest test(FileNode node) {
        Fields fields = Fields.any(problems, node);
        List<String> sides =
                Arrays.stream(SignTest.Side.values()).map(Words::of).toList();
        String side = fields.oneOf("a comparison", sides);
        fields.allow("sign", side);
        Sign sign = Known.sign(problems, fields.need("sign"));
        return new SignTest(
                sign,
                Known.of(SignTest.Side.values(), side, "comparison", problems, node),
                Amount.read(problems, fields.need(side), side, sign.unitCode()));
    }

    private Treatment treatment(Fields fields, String key) {
        return Known.of(Treatment.values(), fields.text(key), "treatment", problems, fields.need(key));
    }

    private double notNegative(Fields fields, String key, String unitCode) {
        double value = Amount.read(problems, fields.need(key), key, unitCode);
        if (!(value >= 0)) {
            throw problems.at(fields.need(key), "'" + key + "' is not below zero");
        }
        return value;
    }
}
