package org.vasomotion.simulation.waveform.feature;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;

/// Finds the feet of the pulses of a pressure wave by its slope sum: the rise within a short window,
/// which is large in an upstroke and zero in a fall.
@Evidence(
        source =
                "Slope sum: Zong 2003, Computers in Cardiology 2003:259; one threshold for a piece instead of an adaptive one")
final class UpstrokeDetector {

    /// About as long as an upstroke.
    private static final double WINDOW_S = 0.128;

    /// No heart beats again sooner: 220 per minute.
    private static final double SHORTEST_BEAT_S = 0.27;

    /// Of what the larger upstrokes of the piece reach.
    @Dimensionless
    private static final double THRESHOLD = 0.35;

    @Dimensionless
    private static final double LARGE = 0.95;

    /// A slope sum below this is no pulse.
    private static final double LEAST_MM_HG = 3;

    private UpstrokeDetector() {}

    static int[] feet(double[] mmHg, double samplesPerS) {
        int window = (int) Math.round(WINDOW_S * samplesPerS);
        double[] rises = slopeSums(mmHg, window);
        double threshold = THRESHOLD * largeRise(rises);
        if (threshold < LEAST_MM_HG * THRESHOLD) {
            return new int[0];
        }
        int pause = (int) Math.ceil(SHORTEST_BEAT_S * samplesPerS);
        IntStream.Builder feet = IntStream.builder();
        int quietUntil = window;
        for (int i = window; i < mmHg.length; i++) {
            if (i >= quietUntil && rises[i] >= threshold && rises[i - 1] < threshold) {
                add(feet, lowest(mmHg, i - window, i));
                quietUntil = i + pause;
            }
        }
        return feet.build().toArray();
    }

    /// A piece that begins within an upstroke does not show the foot of it.
    private static void add(IntStream.Builder feet, int foot) {
        if (foot > 0) {
            feet.add(foot);
        }
    }

    private static double[] slopeSums(double[] mmHg, int window) {
        double[] sums = new double[mmHg.length];
        for (int i = window; i < mmHg.length; i++) {
            double sum = 0;
            for (int k = i - window + 1; k <= i; k++) {
                sum += Math.max(0, mmHg[k] - mmHg[k - 1]);
            }
            sums[i] = sum;
        }
        return sums;
    }

    private static double largeRise(double[] rises) {
        double[] sorted = rises.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(int) (LARGE * (sorted.length - 1))];
    }

    private static int lowest(double[] mmHg, int from, int to) {
        int lowest = to;
        for (int i = to; i >= from; i--) {
            lowest = mmHg[i] < mmHg[lowest] ? i : lowest;
        }
        return lowest;
    }
}
