package org.vasomotion.trials.criterion;

import org.vasomotion.trials.reading.Readings;
import org.vasomotion.trials.study.Measured;
import org.vasomotion.trials.study.Point;
import org.vasomotion.trials.study.Published;
import org.vasomotion.trials.study.Study;
import org.vasomotion.trials.study.Variable;

/// Brings readings of an observable that the model has in another unit to the scale of the laboratory: the
/// first published value, usually of the baseline, is met.
final class LaboratoryScale {

    private LaboratoryScale() {}

    static Readings apply(Study study, Readings readings) {
        Readings scaled = readings;
        for (Variable variable : study.variables()) {
            if (variable.scale() == Variable.Scale.LABORATORY) {
                scaled = scaled.scaled(variable.id(), factor(study, variable, readings));
            }
        }
        return scaled;
    }

    /// With no published value, what is simulated stays as it is.
    private static double factor(Study study, Variable variable, Readings readings) {
        for (Published published : study.published()) {
            if (published.subject() instanceof Published.Subject.At(Point point)
                    && point.variable().equals(variable.id())) {
                double[] values = readings.of(new Measured.Level(point));
                return published.value() / Achieved.typical(published.statistic(), values);
            }
        }
        return 1;
    }
}
