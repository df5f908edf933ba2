package org.vasomotion.simulation.waveform;

import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.circulation.LinearizedCirculation;

/// What is settled when a beat begins: how long until the next one, and how much it ejects.
final class HeartBeat {

    @Dimensionless
    private static final double LEAST_STROKE = 0.02;

    private HeartBeat() {}

    /// Ends the present beat if its time has come.
    static void perhapsBegin(PulsatileState state, Rhythm rhythm) {
        if (state.sinceBeatS < state.intervalS) {
            return;
        }
        double lastS = state.intervalS;
        state.sinceBeatS -= lastS;
        state.beatNumber++;
        state.beat = state.patient;
        state.intervalS = rhythm.intervalS(state.beatNumber, state.beat.meanIntervalS());
        state.strokeMl = strokeMl(state, lastS);
        state.fillingSum = 0;
        state.loadSum = 0;
        state.isBeatNew = true;
    }

    /// The stroke of the patient, moved along his slopes by what filled the left heart and what it
    /// ejected against during the last beat, and by how long it had to fill.
    private static double strokeMl(PulsatileState state, double filledForS) {
        LinearizedCirculation now = state.beat.circulation();
        double moreMlPerS =
                (now.leftFillingSlope() * state.fillingSum + now.leftLoadSlope() * state.loadSum) / filledForS;
        double meanS = state.beat.meanIntervalS();
        double strokeMl = now.strokeMl() + moreMlPerS * meanS;
        double share = BeatAverage.filledShare(filledForS) / BeatAverage.filledShare(meanS);
        return Math.max(LEAST_STROKE * now.strokeMl(), strokeMl * share);
    }
}
