package org.vasomotion.simulation.waveform.feature;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// What a monitor prints beside an arterial pressure wave. What the wave does not show is NaN.
///
/// @param beats how many whole beats were found
/// @param heartRatePerMin mean
/// @param systolicMmHg mean over beats
/// @param diastolicMmHg mean over beats
/// @param meanMmHg mean over beats
/// @param pulseMmHg mean over beats
/// @param steepestMmHgPerS mean over beats of the steepest rise
/// @param pulsePressureVariationPercent over a breath
/// @param strokeVolumeVariationPercent over a breath, by the area under the ejection
@Api
public record PulseFeatures(
        int beats,
        double heartRatePerMin,
        double systolicMmHg,
        double diastolicMmHg,
        double meanMmHg,
        double pulseMmHg,
        double steepestMmHgPerS,
        @Dimensionless double pulsePressureVariationPercent,
        @Dimensionless double strokeVolumeVariationPercent) {

    /// Read from a wave.
    ///
    /// @param mmHg arterial pressures at equal distances
    /// @param breathS how long a breath of the ventilator lasts
    public static PulseFeatures of(double[] mmHg, double samplesPerS, double breathS) {
        List<PressureBeat> beats = PressureBeats.of(mmHg, samplesPerS);
        BreathVariation variation = new BreathVariation(breathS, samplesPerS);
        return new PulseFeatures(
                beats.size(),
                60 * samplesPerS / mean(beats, beat -> beat.nextFoot() - beat.foot()),
                mean(beats, PressureBeat::systolicMmHg),
                mean(beats, PressureBeat::diastolicMmHg),
                mean(beats, PressureBeat::meanMmHg),
                mean(beats, PressureBeat::pulseMmHg),
                mean(beats, PressureBeat::steepestMmHgPerS),
                variation.ofPulsePressure(beats).orElse(Double.NaN),
                variation.ofStrokeVolume(beats).orElse(Double.NaN));
    }

    private static double mean(List<PressureBeat> beats, ToDoubleFunction<PressureBeat> measure) {
        return beats.stream().mapToDouble(measure).average().orElse(Double.NaN);
    }
}
