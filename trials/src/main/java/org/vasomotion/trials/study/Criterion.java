package org.vasomotion.trials.study;

import java.util.List;
import org.vasomotion.model.Api;

/// When a virtual cohort has repeated what was published.
@Api
public sealed interface Criterion {

    /// Kebab-case, inside the study.
    String id();

    /// Published numbers to which it holds the cohort, by their identifiers.
    List<String> answers();

    /// What it looks at.
    List<Measured> parts();

    /// The median moves the published way, and a test at the published number finds it often enough.
    ///
    /// @param number how many patients a resampled cohort has; 0 where nothing is tested
    /// @param significantPercent share of resampled cohorts in which the test has to be significant; 0: the
    ///     way is enough
    record Direction(String id, Contrast of, Way expected, int number, double significantPercent, List<String> answers)
            implements Criterion {

        /// Which way.
        public enum Way {
            RISE,
            FALL
        }

        public Direction {
            answers = List.copyOf(answers);
        }

        @Override
        public List<Measured> parts() {
            return of.parts();
        }
    }

    /// The median stays within half a published standard deviation, and a test at the published number
    /// finds nothing often enough.
    ///
    /// @param deviation published between people at baseline, in the unit of what is measured; no number
    ///     where none was published, so that the test alone decides
    /// @param number how many patients a resampled cohort has
    record NoChange(String id, Contrast of, double deviation, int number, List<String> answers) implements Criterion {

        public NoChange {
            answers = List.copyOf(answers);
        }

        @Override
        public List<Measured> parts() {
            return of.parts();
        }
    }

    /// A number lies in a range.
    record Magnitude(String id, Figure of, Range accept, List<String> answers) implements Criterion {

        public Magnitude {
            answers = List.copyOf(answers);
        }

        @Override
        public List<Measured> parts() {
            return of.parts();
        }
    }

    /// People differ as much as was published, within a factor of two.
    ///
    /// @param published how much they differed
    record Spreads(String id, Measured.Level of, Spread published, List<String> answers) implements Criterion {

        public Spreads {
            answers = List.copyOf(answers);
        }

        @Override
        public List<Measured> parts() {
            return List.of(of);
        }
    }

    /// A correlation lies where the published one may lie, and beyond what errors of reading alone would
    /// bring.
    record Heterogeneity(String id, Figure.Relation of, Range accept, List<String> answers) implements Criterion {

        public Heterogeneity {
            answers = List.copyOf(answers);
        }

        @Override
        public List<Measured> parts() {
            return of.parts();
        }
    }
}
