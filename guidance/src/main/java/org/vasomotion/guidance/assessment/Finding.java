package org.vasomotion.guidance.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Facts;
import org.vasomotion.guidance.condition.Judge;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.model.Api;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.quantity.Interval;

/// A graded interpretation of one value, together with the treatment that holds the value up.
///
/// What is not known lies anywhere between the two ends of the scale, what is charted as a bound between the
/// grades of its ends. Treatment does not change the grade: a normal pressure on a vasopressor is a normal
/// pressure, and shown as one that is supported.
///
/// @param row what is graded
/// @param least the mildest grade it can be
/// @param most the gravest grade it can be
/// @param reading the graded value, or what is missing
/// @param support the treatments that the row names, each with its dose or what is missing of it
@Api
public record Finding(FindingRow row, Grade least, Grade most, Reading reading, List<Judgement> support) {

    public Finding {
        support = List.copyOf(support);
    }

    /// Grades what `facts` know.
    static Finding of(FindingRow row, Facts facts) {
        List<Judgement> support = new ArrayList<>(row.supportedBy().size());
        for (Condition treatment : row.supportedBy()) {
            support.add(Judge.judge(treatment, facts));
        }
        Reading reading = facts.read(row.subject());
        return switch (reading) {
            case Reading.Of of -> {
                Interval points = row.scale().grade(of.explanation().value());
                yield new Finding(row, Grade.of(points.low()), Grade.of(points.high()), reading, support);
            }
            case Reading.Missing _ -> new Finding(row, Grade.NORMAL, Grade.SEVERE, reading, support);
        };
    }

    /// Whether the grade is certain.
    public boolean isCertain() {
        return least == most;
    }

    /// Whether treatment holds the value up: unknown if that of none is known and that of some is missing.
    public Truth isSupported() {
        Truth supported = Truth.FALSE;
        for (Judgement treatment : support) {
            supported = supported.or(treatment.truth());
        }
        return supported;
    }

    /// Until when it stands if nothing new is recorded.
    public Instant validUntil() {
        Instant until = reading.validUntil();
        for (Judgement treatment : support) {
            until = treatment.validUntil().isBefore(until) ? treatment.validUntil() : until;
        }
        return until;
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
