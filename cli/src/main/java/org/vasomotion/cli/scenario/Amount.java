package org.vasomotion.cli.scenario;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Reads a number with its unit, in the unit that is wanted. A unit of the same dimension is converted;
/// none is guessed.
public final class Amount {

    private static final Pattern AMOUNT = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)(?:\\s*(\\S+))?");

    private Amount() {}

    /// Reads a number in the wanted unit.
    ///
    /// @param unitCode of what is wanted; `1` and scores are written without a unit
    public static double read(Problems problems, FileNode node, String subject, String unitCode) {
        String text = Fields.text(problems, node, subject).strip();
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            throw problems.at(node, "'" + text + "' is no amount for " + subject + ": a number" + with(unitCode));
        }
        double number = Double.parseDouble(amount.group(1));
        String code = amount.group(2);
        if (code == null ? isBare(unitCode) : code.equals(unitCode)) {
            return number;
        }
        if (code == null) {
            throw problems.at(node, subject + " needs its unit: " + amount.group(1) + " " + unitCode);
        }
        return converted(number, code, unitCode)
                .orElseThrow(() ->
                        problems.at(node, "'" + code + "' is no unit for " + subject + ": a number" + with(unitCode)));
    }

    private static Optional<Double> converted(double number, String code, String wanted) {
        Optional<Unit> to = Unit.ofCode(wanted);
        return to.flatMap(unit -> Unit.ofCode(code, unit.dimension()))
                .map(from -> Quantity.of(number, from).valueIn(to.orElseThrow()));
    }

    private static boolean isBare(String unitCode) {
        return unitCode.equals("1") || unitCode.startsWith("{");
    }

    private static String with(String unitCode) {
        return isBare(unitCode) ? " without a unit" : " and " + unitCode;
    }
}
