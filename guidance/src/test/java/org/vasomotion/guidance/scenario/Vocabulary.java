package org.vasomotion.guidance.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.MeasurandKind;
import org.vasomotion.model.measurand.StandardMeasurands;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Reads catalogue identifiers and values written as words.
final class Vocabulary {

    private static final Map<String, String> SPOKEN = Map.of("mmHg", "mm[Hg]", "U/min", "[iU]/min", "cmH2O", "cm[H2O]");

    private Vocabulary() {}

    /// What the first words name, and the words that are left.
    ///
    /// @param <T> what is named
    record Named<T>(T what, List<String> rest) {}

    static Optional<Named<Measurand>> measurand(List<String> words) {
        return longest(words, StandardMeasurands.catalog()::find);
    }

    static Optional<Named<Drug>> drug(List<String> words) {
        return longest(words, StandardDrugs.catalog()::find);
    }

    private static <T> Optional<Named<T>> longest(List<String> words, Function<String, Optional<T>> find) {
        for (int length = words.size(); length > 0; length--) {
            Optional<T> found = find.apply(String.join("-", words.subList(0, length)));
            if (found.isPresent()) {
                return Optional.of(new Named<>(found.get(), words.subList(length, words.size())));
            }
        }
        return Optional.empty();
    }

    /// A grade by its label, or a number with its unit, in the measurand's own unit.
    static Named<Interval> value(Measurand measurand, List<String> words) {
        if (measurand.kind() instanceof MeasurandKind.Graded graded) {
            return grade(graded, words);
        }
        Unit unit = unit(words.get(1), measurand);
        double value = Quantity.of(Double.parseDouble(words.getFirst()), unit).valueIn(measurand.unit());
        return new Named<>(Interval.exactly(value, measurand.unit()), words.subList(2, words.size()));
    }

    private static Named<Interval> grade(MeasurandKind.Graded graded, List<String> words) {
        for (int i = 0; i < graded.labels().size(); i++) {
            List<String> label = List.of(graded.labels().get(i).split(" "));
            if (words.size() >= label.size() && words.subList(0, label.size()).equals(label)) {
                return new Named<>(
                        Interval.exactly((double) graded.least() + i, Unit.SCORE_POINT),
                        words.subList(label.size(), words.size()));
            }
        }
        throw new IllegalArgumentException("no grade in " + words);
    }

    private static Unit unit(String spoken, Measurand measurand) {
        String code = SPOKEN.getOrDefault(spoken, spoken);
        return measurand.acceptedUnits().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(measurand.id() + " is not given in " + spoken));
    }

    /// The unit that a drug's rate or amount is spoken in.
    static Unit unit(String spoken, Drug drug) {
        String code = SPOKEN.getOrDefault(spoken, spoken);
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.code().equals(code) && drug.acceptedUnits().contains(unit))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(drug.id() + " is not given in " + spoken));
    }
}
