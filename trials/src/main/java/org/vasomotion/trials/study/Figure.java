package org.vasomotion.trials.study;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.scenario.SignTest;

/// One number of a cohort.
@Api
public sealed interface Figure {

    /// What it is computed from.
    List<Measured> parts();

    record Mean(Measured of) implements Figure {

        @Override
        public List<Measured> parts() {
            return List.of(of);
        }
    }

    record Median(Measured of) implements Figure {

        @Override
        public List<Measured> parts() {
            return List.of(of);
        }
    }

    /// Share of patients on one side of a bound, in percent.
    ///
    /// @param bound in the unit of what is measured
    record Share(Measured of, SignTest.Side side, double bound) implements Figure {

        @Override
        public List<Measured> parts() {
            return List.of(of);
        }
    }

    /// How far the mean of one lies above the mean of the other.
    record Difference(Measured of, Measured above) implements Figure {

        @Override
        public List<Measured> parts() {
            return List.of(of, above);
        }
    }

    /// The median of one over the median of the other.
    record Ratio(Measured of, Measured over) implements Figure {

        @Override
        public List<Measured> parts() {
            return List.of(of, over);
        }
    }

    /// How two arms of a trial compare over all that became of their patients.
    ///
    /// @param of of the arm whose ratio it is, when the comparison ends
    /// @param over of the arm that it is held against
    record Effect(Measured of, Measured over, Effect.Kind kind) implements Figure {

        /// Which ratio.
        public enum Kind {
            /// Of the hazards of death (Cox).
            HAZARD_RATIO,
            /// Of pairs won to pairs lost.
            WIN_RATIO
        }

        @Override
        public List<Measured> parts() {
            return List.of(of, over);
        }
    }

    /// How two numbers of the same patients go together.
    record Relation(Measured of, Measured with, Relation.Kind kind) implements Figure {

        /// What is said of it.
        public enum Kind {
            PEARSON,
            SPEARMAN,
            /// Square of Pearson's.
            SQUARED,
            /// Of the regression line of the first on the second.
            SLOPE
        }

        public Relation {
            if (!of.last().cohort().equals(with.last().cohort())) {
                throw new IllegalArgumentException("only numbers of the same patients go together");
            }
        }

        @Override
        public List<Measured> parts() {
            return List.of(of, with);
        }

        /// Whether chance alone would make them go together: a change, and where it started from.
        public boolean isChangeOnItsStart() {
            return of instanceof Measured.Change change
                    && with instanceof Measured.Level level
                    && change.from().equals(level.point());
        }
    }
}
