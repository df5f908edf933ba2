package org.vasomotion.guidance.assessment;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// How far from normal a finding is.
@Api
public enum Grade {
    NORMAL(0),
    ABNORMAL(1),
    SEVERE(2);

    private final int points;

    Grade(int points) {
        this.points = points;
    }

    /// The points that a finding's scale gives for this grade.
    public Quantity points() {
        return Quantity.of(points, Unit.SCORE_POINT);
    }

    static Grade of(double points) {
        for (Grade grade : values()) {
            if (grade.points == points) {
                return grade;
            }
        }
        throw new IllegalArgumentException("no grade has " + points + " points");
    }
}
