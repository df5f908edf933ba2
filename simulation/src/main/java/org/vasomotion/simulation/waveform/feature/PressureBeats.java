package org.vasomotion.simulation.waveform.feature;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.model.Api;

/// The beats of a pressure wave.
@Api
public final class PressureBeats {

    private PressureBeats() {}

    /// All whole beats, in order; empty where there is no pulse.
    ///
    /// @param mmHg pressures at equal distances
    public static List<PressureBeat> of(double[] mmHg, double samplesPerS) {
        int[] feet = UpstrokeDetector.feet(mmHg, samplesPerS);
        List<PressureBeat> beats = new ArrayList<>();
        for (int i = 1; i < feet.length; i++) {
            beats.add(beat(mmHg, samplesPerS, feet[i - 1], feet[i]));
        }
        return beats;
    }

    private static PressureBeat beat(double[] mmHg, double samplesPerS, int foot, int nextFoot) {
        double systolicMmHg = mmHg[foot];
        double sumMmHg = 0;
        double steepestMmHg = 0;
        double areaMmHg = 0;
        double ejectionSamples = ejectionS((nextFoot - foot) / samplesPerS) * samplesPerS;
        for (int i = foot; i < nextFoot; i++) {
            systolicMmHg = Math.max(systolicMmHg, mmHg[i]);
            sumMmHg += mmHg[i];
            steepestMmHg = Math.max(steepestMmHg, mmHg[i + 1] - mmHg[i]);
            areaMmHg += i - foot <= ejectionSamples ? mmHg[i] - mmHg[foot] : 0;
        }
        return new PressureBeat(
                foot,
                nextFoot,
                mmHg[foot],
                systolicMmHg,
                sumMmHg / (nextFoot - foot),
                steepestMmHg * samplesPerS,
                areaMmHg / samplesPerS);
    }

    /// How long the left ventricle ejects after an interval: specification, equation (17); within 10 ms
    /// of the regression of Weissler 1968 (Circulation 37:149, from memory) between 60 and 110 beats per
    /// minute.
    private static double ejectionS(double intervalS) {
        return 0.32 * Math.sqrt(intervalS);
    }
}
