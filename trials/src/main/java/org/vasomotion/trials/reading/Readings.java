package org.vasomotion.trials.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.vasomotion.model.Api;
import org.vasomotion.trials.study.Measured;
import org.vasomotion.trials.study.Point;

/// What was read of the patients of a study; patient after patient in the same order at all points of a
/// cohort.
///
/// @param seen what was read
/// @param unchanged what would have been read had the patients stayed as they were at baseline: errors of
///     reading alone
@Api
public record Readings(Map<Point, double[]> seen, Map<Point, double[]> unchanged) {

    private static final double PERCENT = 100;

    public Readings {
        seen = Map.copyOf(seen);
        unchanged = Map.copyOf(unchanged);
    }

    /// One number of each patient, in the unit of the variable or in percent; no number where it could not
    /// be measured.
    public double[] of(Measured measured) {
        return numbers(measured, seen);
    }

    /// The same if nothing had happened to the patients between two readings.
    public double[] ofUnchanged(Measured measured) {
        return numbers(measured, unchanged);
    }

    /// Only the numbers that are there.
    public static double[] present(double[] numbers) {
        return Arrays.stream(numbers).filter(number -> !Double.isNaN(number)).toArray();
    }

    /// The same readings, those of one variable multiplied.
    public Readings scaled(String variable, double factor) {
        return new Readings(scaled(seen, variable, factor), scaled(unchanged, variable, factor));
    }

    private static Map<Point, double[]> scaled(Map<Point, double[]> values, String variable, double factor) {
        Map<Point, double[]> scaled = new HashMap<>();
        values.forEach((point, row) -> scaled.put(
                point,
                point.variable().equals(variable)
                        ? IntStream.range(0, row.length)
                                .mapToDouble(i -> row[i] * factor)
                                .toArray()
                        : row));
        return scaled;
    }

    private static double[] numbers(Measured measured, Map<Point, double[]> values) {
        return switch (measured) {
            case Measured.Level level -> row(values, level.point()).clone();
            case Measured.Change change -> {
                double[] from = row(values, change.from());
                double[] to = row(values, change.to());
                yield IntStream.range(0, from.length)
                        .mapToDouble(i -> change(from[i], to[i], change.in()))
                        .toArray();
            }
        };
    }

    private static double change(double from, double to, Measured.Change.Unit in) {
        return switch (in) {
            case OWN -> to - from;
            case PERCENT -> PERCENT * (to - from) / from;
        };
    }

    private static double[] row(Map<Point, double[]> values, Point point) {
        return Objects.requireNonNull(values.get(point), () -> "nothing was read at " + point);
    }
}
