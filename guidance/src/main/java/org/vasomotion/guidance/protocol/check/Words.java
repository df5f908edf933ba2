package org.vasomotion.guidance.protocol.check;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.MeasurandKind;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Plain words for what stories tell.
final class Words {

    private Words() {}

    static String subject(Input input) {
        return switch (input) {
            case Input.Worth worth -> subject(worth.operand());
            case Input.Taken taken -> subject(taken.operand());
            case Input.Sign sign -> sign.pattern();
            case Input.Done done -> done.action() + " carried out";
        };
    }

    static String subject(Operand operand) {
        return switch (operand) {
            case Operand.Measured measured -> lower(measured.measurand().name());
            case Operand.MeasuredSince since ->
                lower(since.measurand().name()) + " taken " + delay(since.delay()) + "after " + since.mark();
            case Operand.LastSeen last -> lower(last.measurand().name()) + " as last seen";
            case Operand.Lowest lowest ->
                "lowest " + lower(lowest.measurand().name()) + " over " + minutes(lowest.over());
            case Operand.Change change ->
                "change of " + lower(change.measurand().name());
            case Operand.RateChange change -> "change of " + change.drug() + " rate over " + minutes(change.over());
            case Operand.Indexed indexed -> indexed.index();
            case Operand.Running running -> running.drug() + " rate";
            case Operand.Graded graded -> graded.finding() + " grade";
            case Operand.Since since -> "time since " + since.mark();
            case Operand.Counted counted -> counted.counter() + " count";
            case Operand.FluidSince since -> "fluid given since " + since.mark();
            case Operand.Captured captured -> captured.name();
            case Operand.Rise rise -> "rise of " + subject(rise.now()) + " from " + rise.captured();
            case Operand.RelativeRise rise -> "relative rise of " + subject(rise.now()) + " from " + rise.captured();
        };
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String delay(Duration delay) {
        return delay.isZero() ? "" : minutes(delay) + " ";
    }

    static String of(Input input, int option, Vocabulary vocabulary) {
        if (option == 0) {
            return input instanceof Input.Taken ? "no" : "unknown";
        }
        return switch (input) {
            case Input.Worth worth ->
                range(worth.operand(), vocabulary.scale(worth.operand()).shown(option));
            case Input.Taken _ -> "yes";
            case Input.Sign _, Input.Done _ -> option == 1 ? "no" : "yes";
        };
    }

    private static String range(Operand operand, Interval range) {
        if (isFact(operand)) {
            return range.low() >= 1 ? "yes" : range.high() < 1 ? "no" : "unclear";
        }
        return between(range);
    }

    private static String between(Interval range) {
        String unit = range.unit() == Unit.ONE || range.unit() == Unit.SCORE_POINT
                ? ""
                : " " + range.unit().code();
        if (range.low() == range.high()) {
            return "exactly " + number(range.low()) + unit;
        }
        boolean isOpenBelow = range.low() == Double.NEGATIVE_INFINITY;
        boolean isOpenAbove = range.high() == Double.POSITIVE_INFINITY;
        if (isOpenBelow && isOpenAbove) {
            return "known";
        }
        String above = isOpenBelow ? "" : (isRound(range.low()) ? "at least " : "above ") + number(range.low());
        String below = isOpenAbove ? "" : (isRound(range.high()) ? "at most " : "below ") + number(range.high());
        return above + (isOpenBelow || isOpenAbove ? "" : " and ") + below + unit;
    }

    /// Whether a clinician says it, absent or present.
    private static boolean isFact(Operand operand) {
        return switch (operand) {
            case Operand.Measured measured -> isFact(measured.measurand());
            case Operand.LastSeen last -> isFact(last.measurand());
            case Operand.MeasuredSince _,
                    Operand.Lowest _,
                    Operand.Change _,
                    Operand.RateChange _,
                    Operand.Indexed _,
                    Operand.Running _,
                    Operand.Graded _,
                    Operand.Since _,
                    Operand.Counted _,
                    Operand.FluidSince _,
                    Operand.Captured _,
                    Operand.Rise _,
                    Operand.RelativeRise _ -> false;
        };
    }

    private static boolean isFact(Measurand measurand) {
        return measurand.kind() instanceof MeasurandKind.Graded graded
                && graded.labels().size() == 2;
    }

    /// A bound as it is written; its neighbour has many more digits.
    private static boolean isRound(double value) {
        return Double.isFinite(value)
                && BigDecimal.valueOf(value).stripTrailingZeros().precision() < 12;
    }

    private static String number(double value) {
        double rounded = isRound(value) ? value : (double) (float) value;
        return BigDecimal.valueOf(rounded)
                .round(new java.math.MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
    }

    static String of(Action action) {
        return switch (action) {
            case Action.Measure measure ->
                "measure "
                        + measure.anyOf().stream()
                                .map(each -> lower(each.name()))
                                .collect(Collectors.joining(" or "));
            case Action.FluidBolus bolus ->
                "give " + quantity(bolus.volume().value()) + " of "
                        + bolus.role().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " over "
                        + minutes(bolus.over().value());
            case Action.StartInfusion start ->
                "start "
                        + start.choices().stream()
                                .map(choice -> choice.drug() + " at "
                                        + quantity(choice.rate().value()))
                                .collect(Collectors.joining(" or "));
            case Action.Titrate titrate ->
                (titrate.way() == Action.Titrate.Way.UP ? "raise " : "lower ") + titrate.drug() + " until "
                        + subject(titrate.towards()) + " is "
                        + between(titrate.range().value()) + ", at most "
                        + quantity(titrate.most().value());
            case Action.ReturnToRate back -> "put " + back.drug() + " back to " + back.captured();
            case Action.StopInfusion stop -> "stop " + names(stop.drugs());
            case Action.RemoveFluid remove ->
                "remove at most " + quantity(remove.atMost().value()) + " over "
                        + minutes(remove.over().value());
            case Action.Hold hold -> "change nothing: " + hold.why();
            case Action.CallForReview review -> "a human decides: " + review.question();
        };
    }

    private static String names(List<Drug> drugs) {
        return drugs.stream().map(Drug::toString).collect(Collectors.joining(" or "));
    }

    static String quantity(Quantity quantity) {
        return number(quantity.value()) + " " + quantity.unit().code();
    }

    static String minutes(Duration duration) {
        return duration.toSeconds() % 60 == 0 ? duration.toMinutes() + " min" : duration.toSeconds() + " s";
    }
}
