package org.vasomotion.guidance.assessment;

import java.time.Instant;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.model.Api;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.quantity.Interval;

/// A graded interpretation of one value.
///
/// What is not known lies anywhere between the two ends of the scale, what is charted as a bound between the grades of
/// its ends.
///
/// @param row what is graded
/// @param least the mildest grade it can be
/// @param most the gravest grade it can be
/// @param reading the graded value, or what is missing
@Api
public record Finding(FindingRow row, Grade least, Grade most, Reading reading) {

    /// Grades a reading.
    public static Finding of(FindingRow row, Reading reading) {
        return switch (reading) {
            case Reading.Of of -> {
                Interval points = row.scale().grade(of.explanation().value());
                yield new Finding(row, Grade.of(points.low()), Grade.of(points.high()), reading);
            }
            case Reading.Missing _ -> new Finding(row, Grade.NORMAL, Grade.SEVERE, reading);
        };
    }

    /// Whether the grade is certain.
    public boolean isCertain() {
        return least == most;
    }

    /// Until when it stands if nothing new is recorded.
    public Instant validUntil() {
        return reading.validUntil();
    }

    /// The grade as points, 0 for normal, with the explanation of the value below it.
    Reading asPoints() {
        return switch (reading) {
            case Reading.Of of ->
                new Reading.Of(
                        Explanation.graded(row.id(), row.scale(), of.explanation()), of.observedAt(), of.validUntil());
            case Reading.Missing missing -> missing;
        };
    }
}
