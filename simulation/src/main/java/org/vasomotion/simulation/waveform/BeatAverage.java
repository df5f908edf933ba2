package org.vasomotion.simulation.waveform;

import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.circulation.LinearizedCirculation;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.PatientBlock;

/// What the patient is like between beats: the circulation, and the flow of the skin relative to rest.
record BeatAverage(
        LinearizedCirculation circulation, @Dimensionless double skinFlow) {

    static BeatAverage of(PatientBlock block, int lane) {
        return new BeatAverage(
                LinearizedCirculation.of(block, lane),
                block.bedSignals().of(BedSignal.RELATIVE_FLOW, Bed.SKIN.place())[lane]);
    }

    double meanIntervalS() {
        return 60 / circulation.heartRatePerMin();
    }

    /// Equation (17): how long the ventricle ejects.
    static double systoleS(double intervalS) {
        return 0.32 * Math.sqrt(intervalS);
    }

    /// Equation (17): how much of its filling a ventricle gets in what an interval leaves for it.
    @Dimensionless
    static double filledShare(double intervalS) {
        return 1 - Elementary.exp(-(intervalS - systoleS(intervalS)) / 0.15);
    }
}
