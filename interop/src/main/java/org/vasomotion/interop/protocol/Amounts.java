package org.vasomotion.interop.protocol;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.model.quantity.Dimension;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Amounts with units as text: `3 s`, `0.05 ug/kg/min`, `65 to 70 mm[Hg]`; a bare number for counts and scores.
final class Amounts {

    private static final String NUMBER = "([+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)";
    private static final Pattern AMOUNT = Pattern.compile(NUMBER + "(?:\\s*(\\S+))?");
    private static final Pattern BETWEEN = Pattern.compile(NUMBER + "\\s+to\\s+" + NUMBER + "(?:\\s+(\\S+))?");
    private static final Pattern FROM = Pattern.compile("at least\\s+" + NUMBER + "(?:\\s+(\\S+))?");
    private static final Pattern UP_TO = Pattern.compile("at most\\s+" + NUMBER + "(?:\\s+(\\S+))?");

    private final Problems problems;

    Amounts(Problems problems) {
        this.problems = problems;
    }

    /// An amount of the dimension of `like`.
    ///
    /// @param subject what it is an amount of, for the reason of a problem
    Quantity quantity(FileNode node, String subject, Unit like) {
        String text = Fields.text(problems, node, subject);
        Matcher amount = AMOUNT.matcher(text.strip());
        if (!amount.matches()) {
            throw problems.at(
                    node,
                    "'" + text + "' is no amount: a number, a space and a unit such as '3 " + like.code() + "'"
                            + (text.contains(",") ? ", with a point in place of the comma" : ""));
        }
        Unit unit = unit(node, amount.group(2), subject, like);
        return Quantity.of(finite(node, amount.group(1)), unit);
    }

    Interval interval(FileNode node, String subject, Unit like) {
        String text = Fields.text(problems, node, subject).strip();
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            double low = finite(node, between.group(1));
            double high = finite(node, between.group(2));
            if (low > high) {
                throw problems.at(node, "'" + text + "' begins above its end");
            }
            return Interval.of(low, high, unit(node, between.group(3), subject, like));
        }
        Matcher from = FROM.matcher(text);
        if (from.matches()) {
            return Interval.atLeast(Quantity.of(finite(node, from.group(1)), unit(node, from.group(2), subject, like)));
        }
        Matcher upTo = UP_TO.matcher(text);
        if (upTo.matches()) {
            return Interval.atMost(Quantity.of(finite(node, upTo.group(1)), unit(node, upTo.group(2), subject, like)));
        }
        return Interval.exactly(quantity(node, subject, like));
    }

    private double finite(FileNode node, String number) {
        double value = Double.parseDouble(number);
        if (!Double.isFinite(value)) {
            throw problems.at(node, number + " is too large");
        }
        return value;
    }

    private Unit unit(FileNode node, @Nullable String code, String subject, Unit like) {
        if (code == null) {
            if (isBare(like)) {
                return like;
            }
            throw problems.at(node, subject + " needs a unit, such as " + like.code());
        }
        return unit(node, code, subject, like.dimension());
    }

    /// A volume, whole or per kilogram of body weight.
    Quantity volume(FileNode node, String subject) {
        boolean isPerWeight = node instanceof FileNode.Scalar scalar
                && scalar.text().strip().endsWith(" " + Unit.MILLILITRE_PER_KILOGRAM.code());
        return quantity(node, subject, isPerWeight ? Unit.MILLILITRE_PER_KILOGRAM : Unit.MILLILITRE);
    }

    /// The unit with this code in a dimension.
    Unit unit(FileNode node, String code, String subject, Dimension dimension) {
        return Unit.ofCode(code, dimension).orElseThrow(() -> {
            List<String> right = Arrays.stream(Unit.values())
                    .filter(unit -> unit.dimension() == dimension)
                    .map(Unit::code)
                    .toList();
            String reason = Unit.ofCode(code).isPresent()
                    ? "'" + code + "' is no unit for " + subject
                    : "unknown unit '" + code + "' for " + subject;
            return problems.at(node, reason + ": it takes " + String.join(", ", right));
        });
    }

    static FileNode.Scalar write(Quantity quantity, Unit like) {
        String number = number(quantity.value());
        return isBare(like) && quantity.unit() == like
                ? FileNode.number(number)
                : FileNode.text(number + " " + quantity.unit().code());
    }

    static FileNode.Scalar write(Interval interval) {
        String unit = " " + interval.unit().code();
        if (interval.isExact()) {
            return FileNode.text(number(interval.low()) + unit);
        }
        if (interval.low() == Double.NEGATIVE_INFINITY) {
            return FileNode.text("at most " + number(interval.high()) + unit);
        }
        return FileNode.text(
                interval.high() == Double.POSITIVE_INFINITY
                        ? "at least " + number(interval.low()) + unit
                        : number(interval.low()) + " to " + number(interval.high()) + unit);
    }

    /// Counts and scores are written without a unit.
    private static boolean isBare(Unit unit) {
        return unit == Unit.ONE || unit == Unit.SCORE_POINT;
    }

    /// Exact and without an exponent.
    private static String number(double value) {
        return value == 0
                ? "0"
                : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
