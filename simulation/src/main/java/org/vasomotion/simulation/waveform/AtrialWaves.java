package org.vasomotion.simulation.waveform;

import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;

/// The waves of central venous pressure within a beat: a (atrial systole), c (the valve bulges), x (it
/// descends), v (filling against the closed valve), y (it opens).
@Evidence(none = "assumed: heights, times and widths as drawn in textbooks; the right atrium of the core has none")
enum AtrialWaves {
    A(2.5, 0.03),
    C(1.0, 0.025),
    X(-2.0, 0.06),
    V(2.0, 0.06),
    Y(-1.2, 0.05);

    @Dimensionless
    private static final double ROOT_TWO_PI = 2.5066282746310002;

    private final double heightMmHg;
    private final double widthS;

    AtrialWaves(double heightMmHg, double widthS) {
        this.heightMmHg = heightMmHg;
        this.widthS = widthS;
    }

    private double atS(double intervalS) {
        double endOfSystoleS = Ejection.PRE_EJECTION_S + BeatAverage.systoleS(intervalS);
        return switch (this) {
            case A -> intervalS - 0.08;
            case C -> Ejection.PRE_EJECTION_S;
            case X -> 0.6 * endOfSystoleS;
            case V -> endOfSystoleS;
            case Y -> endOfSystoleS + 0.12;
        };
    }

    private double mmHg(double sinceBeatS, double intervalS) {
        double away = (sinceBeatS - atS(intervalS)) / widthS;
        double bell = Elementary.exp(-Math.min(away * away / 2, 600));
        return heightMmHg * (bell - widthS * ROOT_TWO_PI / intervalS);
    }

    /// All waves at a time of a beat, less their mean over it.
    static double mmHg(PulsatileState state, Rhythm rhythm) {
        double sum = 0;
        for (AtrialWaves wave : values()) {
            if (wave != A || rhythm.hasAtrialSystole()) {
                sum += wave.mmHg(state.sinceBeatS, state.intervalS);
            }
        }
        return sum;
    }
}
