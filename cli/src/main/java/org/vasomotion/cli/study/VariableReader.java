package org.vasomotion.cli.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vasomotion.cli.scenario.Known;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Nearest;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.interop.document.Words;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.simulation.drug.SimulatedDrug;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.trials.finding.Endpoint;
import org.vasomotion.trials.finding.Recordable;
import org.vasomotion.trials.study.Derived;
import org.vasomotion.trials.study.Observable;
import org.vasomotion.trials.study.Variable;
import org.vasomotion.trials.trial.Exposure;

/// Reads observation operators: what was observed, in which unit, by whom.
final class VariableReader {

    private static final List<String> OBSERVABLES = List.of("sign", "derived", "drug");
    private static final List<String> KEPT = List.of("sign", "recorded");

    private final Problems problems;

    VariableReader(Problems problems) {
        this.problems = problems;
    }

    /// One that a trial keeps: as it truly was.
    ///
    /// @param signs that the trial looks at
    Variable ofTrial(FileNode node, List<Sign> signs) {
        Fields fields = Fields.of(problems, node, "id", "sign", "recorded", "unit");
        Observable observable = kept(fields, signs);
        String unitCode = fields.has("unit") ? fields.text("unit") : observable.unitCode();
        return new Variable(
                StudyReader.identifier(problems, fields),
                observable,
                unitCode,
                factor(fields, observable, unitCode, Variable.Scale.AS_MEASURED),
                Variable.Reader.TRUE_VALUE,
                Variable.Scale.AS_MEASURED);
    }

    private Observable kept(Fields fields, List<Sign> signs) {
        if (fields.oneOf("a variable", KEPT).equals("sign")) {
            Sign sign = Known.sign(problems, fields.need("sign"));
            if (!signs.contains(sign)) {
                throw problems.at(
                        fields.need("sign"),
                        "the trial does not look at " + Words.of(sign) + "; 'signs' has "
                                + signs.stream().map(Words::of).collect(Collectors.joining(", ")));
            }
            return new Observable.OfSign(sign);
        }
        String name = fields.text("recorded");
        return Recordable.exposure(name)
                .map(Exposure::unitCode)
                .or(() -> Recordable.endpoint(name).map(Endpoint::unitCode))
                .map(unit -> new Observable.Recorded(name, unit))
                .orElseThrow(() -> problems.at(
                        fields.need("recorded"),
                        "a trial records no '" + name + "'" + Nearest.hintAmong(name, Recordable.names())));
    }

    Variable variable(FileNode node) {
        Fields fields = Fields.of(problems, node, "id", "sign", "derived", "drug", "unit", "read", "scale");
        Observable observable = observable(fields);
        Variable.Scale scale =
                fields.has("scale") ? fields.word("scale", Variable.Scale.class) : Variable.Scale.AS_MEASURED;
        String unitCode = fields.has("unit") ? fields.text("unit") : observable.unitCode();
        return new Variable(
                StudyReader.identifier(problems, fields),
                observable,
                unitCode,
                factor(fields, observable, unitCode, scale),
                fields.has("read") ? fields.word("read", Variable.Reader.class) : Variable.Reader.BEDSIDE,
                scale);
    }

    private Observable observable(Fields fields) {
        return switch (fields.oneOf("a variable", OBSERVABLES)) {
            case "sign" -> new Observable.OfSign(Known.sign(problems, fields.need("sign")));
            case "derived" -> {
                FileNode value = fields.need("derived");
                yield new Observable.OfDerived(
                        Known.of(Derived.values(), fields.text("derived"), "derived observable", problems, value));
            }
            default -> {
                SimulatedDrug drug = Known.drug(problems, fields.need("drug"));
                yield new Observable.OfDrug(drug.name(), drug.rateUnitCode());
            }
        };
    }

    /// From the unit of the observable to the published one. Another observable in its own unit is never
    /// converted: the file has to say that the laboratory's scale is used.
    private double factor(Fields fields, Observable observable, String unitCode, Variable.Scale scale) {
        if (scale == Variable.Scale.LABORATORY || unitCode.equals(observable.unitCode())) {
            return 1;
        }
        return Unit.ofCode(observable.unitCode())
                .flatMap(own -> converted(own, unitCode))
                .orElseThrow(() -> problems.at(
                        fields.need("unit"),
                        "'" + unitCode + "' is no unit for what is read in " + observable.unitCode()
                                + "; if it is another observable, 'scale: laboratory' says so"));
    }

    private static Optional<Double> converted(Unit own, String unitCode) {
        return Unit.ofCode(unitCode, own.dimension())
                .map(wanted -> Quantity.of(1, own).valueIn(wanted));
    }
}
