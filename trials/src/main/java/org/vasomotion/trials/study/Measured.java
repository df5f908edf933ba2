package org.vasomotion.trials.study;

import org.vasomotion.model.Api;

/// One number of each patient.
@Api
public sealed interface Measured {

    /// The latest reading that it needs.
    Point last();

    /// A reading.
    record Level(Point point) implements Measured {

        @Override
        public Point last() {
            return point;
        }
    }

    /// What one reading of a patient is above another of the same patient, in its unit or in percent of the
    /// earlier.
    record Change(Point from, Point to, Unit in) implements Measured {

        /// How a change is expressed.
        public enum Unit {
            OWN,
            PERCENT
        }

        public Change {
            if (!from.cohort().equals(to.cohort()) || !from.variable().equals(to.variable())) {
                throw new IllegalArgumentException("a change is of one variable in one cohort");
            }
        }

        @Override
        public Point last() {
            return to;
        }
    }
}
