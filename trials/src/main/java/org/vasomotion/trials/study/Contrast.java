package org.vasomotion.trials.study;

import java.util.List;
import org.vasomotion.model.Api;

/// What is tested for a difference.
@Api
public sealed interface Contrast {

    List<Measured> parts();

    /// Within patients.
    record Paired(Measured.Change change) implements Contrast {

        @Override
        public List<Measured> parts() {
            return List.of(change);
        }
    }

    /// How far one group lies above another.
    record Groups(Measured of, Measured above) implements Contrast {

        @Override
        public List<Measured> parts() {
            return List.of(of, above);
        }
    }
}
