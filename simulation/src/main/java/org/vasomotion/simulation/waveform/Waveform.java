package org.vasomotion.simulation.waveform;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// A piece of what a monitor draws: samples at equal distances.
@Api
public final class Waveform {

    private final double samplesPerS;
    private final long firstSample;
    private final int count;

    /// Each in the unit of its trace.
    @Dimensionless
    private final Map<Trace, double[]> samples = new EnumMap<>(Trace.class);

    Waveform(double samplesPerS, long firstSample, int count) {
        this.samplesPerS = samplesPerS;
        this.firstSample = firstSample;
        this.count = count;
        for (Trace trace : Trace.values()) {
            samples.put(trace, new double[count]);
        }
    }

    public double samplesPerS() {
        return samplesPerS;
    }

    /// Number of the first sample since drawing began.
    public long firstSample() {
        return firstSample;
    }

    /// How many samples there are.
    public int count() {
        return count;
    }

    /// When sample `i` of this piece was taken, since drawing began.
    public double timeS(int i) {
        return (firstSample + i) / samplesPerS;
    }

    /// All samples of a trace, in its unit.
    public double[] of(Trace trace) {
        return row(trace).clone();
    }

    /// The row itself.
    double[] row(Trace trace) {
        return Objects.requireNonNull(samples.get(trace));
    }
}
