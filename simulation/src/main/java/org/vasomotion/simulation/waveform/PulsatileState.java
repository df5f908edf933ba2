package org.vasomotion.simulation.waveform;

import org.vasomotion.model.quantity.Dimensionless;

/// Everything that the next sample depends on, the settings of the drawing apart. Volumes and flows are
/// what differs from the beat-averaged patient.
final class PulsatileState {

    /// What the patient is like now.
    BeatAverage patient;

    /// What he was like when the present beat began.
    BeatAverage beat;

    long sample;
    long beatNumber;
    boolean isBeatNew = true;
    double sinceBeatS;
    double sinceBreathS;
    double intervalS;
    double strokeMl;

    double arterialMmHg;

    /// Integrals over the present beat of the arterial deviation and of that of the left filling pressure.
    @Dimensionless
    double loadSum;

    @Dimensionless
    double fillingSum;

    double inertFlowMlPerS;
    double splanchnicMl;
    double otherMl;
    double rightMl;
    double lungArteryMl;
    double lungVeinMl;

    /// The beat-averaged arterial and right atrial pressure, without the jumps of the patient's steps.
    double meanArterialMmHg;

    double meanRightAtrialMmHg;

    /// Pulse on its way to the finger, and in the finger.
    double wristMmHg;

    double fingerMmHg;

    double lineMmHg;

    /// Change of the pressure in the line.
    @Dimensionless
    double lineSlope;

    PulsatileState(BeatAverage patient) {
        this.patient = patient;
        this.beat = patient;
        this.intervalS = patient.meanIntervalS();
        this.strokeMl = patient.circulation().strokeMl();
        this.inertFlowMlPerS = patient.circulation().outputMlPerS();
        this.meanArterialMmHg = patient.circulation().arterialMmHg();
        this.meanRightAtrialMmHg = patient.circulation().rightAtrialMmHg();
        this.lineMmHg = meanArterialMmHg;
    }

    PulsatileState copy() {
        PulsatileState copy = new PulsatileState(patient);
        copy.beat = beat;
        copy.sample = sample;
        copy.beatNumber = beatNumber;
        copy.isBeatNew = isBeatNew;
        copy.sinceBeatS = sinceBeatS;
        copy.sinceBreathS = sinceBreathS;
        copy.intervalS = intervalS;
        copy.strokeMl = strokeMl;
        copy.arterialMmHg = arterialMmHg;
        copy.loadSum = loadSum;
        copy.fillingSum = fillingSum;
        copy.inertFlowMlPerS = inertFlowMlPerS;
        copy.splanchnicMl = splanchnicMl;
        copy.otherMl = otherMl;
        copy.rightMl = rightMl;
        copy.lungArteryMl = lungArteryMl;
        copy.lungVeinMl = lungVeinMl;
        copy.meanArterialMmHg = meanArterialMmHg;
        copy.meanRightAtrialMmHg = meanRightAtrialMmHg;
        copy.wristMmHg = wristMmHg;
        copy.fingerMmHg = fingerMmHg;
        copy.lineMmHg = lineMmHg;
        copy.lineSlope = lineSlope;
        return copy;
    }
}
