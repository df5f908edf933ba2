package org.vasomotion.model.measurand;

import java.util.List;
import org.vasomotion.model.Api;

/// The nature of a measurand, which decides how it is entered and drawn.
@Api
public sealed interface MeasurandKind {

    /// A number on a continuous scale.
    @Api
    record Numeric() implements MeasurandKind {}

    /// A time taken with a stopwatch after a manoeuvre.
    @Api
    record Timed() implements MeasurandKind {}

    /// A number derived from a waveform or an image by a device or program; never trended across devices.
    @Api
    record WaveformDerived() implements MeasurandKind {}

    /// A grade on an ordered scale.
    ///
    /// @param least lowest grade
    /// @param labels one label per grade, from the lowest upwards
    @Api
    record Graded(int least, List<String> labels) implements MeasurandKind {

        public Graded {
            labels = List.copyOf(labels);
        }

        public int greatest() {
            return least + labels.size() - 1;
        }
    }
}
