package org.vasomotion.simulation.waveform.feature;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;

/// How much something of the beats varies over a breath, in per cent: 100 times the difference between
/// the largest and the smallest value of one breath over the mean of the two. The mean over whole breaths
/// is reported.
///
/// @param breathS how long a breath lasts; breaths are counted from the first beat on
/// @param samplesPerS of the wave
@Api
@Evidence(source = "Michard 2000, 10.1164/ajrccm.162.1.9903035")
public record BreathVariation(double breathS, double samplesPerS) {

    /// Fewer beats in a breath would miss its extremes.
    private static final int LEAST_BEATS = 3;

    /// Of pulse pressure.
    public OptionalDouble ofPulsePressure(List<PressureBeat> beats) {
        return of(beats, PressureBeat::pulseMmHg);
    }

    /// Of the stroke volume, which the area under the ejection stands for.
    public OptionalDouble ofStrokeVolume(List<PressureBeat> beats) {
        return of(beats, PressureBeat::ejectionArea);
    }

    /// Of anything positive; empty without one whole breath of at least three beats.
    public OptionalDouble of(List<PressureBeat> beats, ToDoubleFunction<PressureBeat> measure) {
        if (beats.isEmpty()) {
            return OptionalDouble.empty();
        }
        int first = beats.getFirst().foot();
        int breaths = (int) ((beats.getLast().nextFoot() - first) / (breathS * samplesPerS));
        double sum = 0;
        int counted = 0;
        for (int breath = 0; breath < breaths; breath++) {
            double from = first + breath * breathS * samplesPerS;
            double to = from + breathS * samplesPerS;
            double[] values = beats.stream()
                    .filter(beat -> beat.foot() >= from && beat.foot() < to)
                    .mapToDouble(measure)
                    .toArray();
            if (values.length >= LEAST_BEATS) {
                sum += percent(values);
                counted++;
            }
        }
        return counted == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / counted);
    }

    @Dimensionless
    private static double percent(double[] values) {
        double most = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        for (double value : values) {
            most = Math.max(most, value);
            least = Math.min(least, value);
        }
        return 100 * (most - least) / ((most + least) / 2);
    }
}
