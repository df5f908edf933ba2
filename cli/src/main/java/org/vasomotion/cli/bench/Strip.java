package org.vasomotion.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.server.bench.Frame;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.waveform.PulsatilePatient;
import org.vasomotion.simulation.waveform.Trace;
import org.vasomotion.simulation.waveform.Waveform;

/// What the monitor of a bench draws: the last seconds of it, so that each listener gets pieces without gaps.
final class Strip {

    static final int SAMPLES_PER_S = 100;

    private static final int KEPT = 10 * SAMPLES_PER_S;

    /// Of whoever has nothing yet.
    private static final int FIRST = SAMPLES_PER_S / 5;

    private static final double PERCENT = 100;

    private final PulsatilePatient drawing;
    private final double startS;
    private final List<Double> arterialMmHg = new ArrayList<>();

    /// Of its mean 1.
    @Dimensionless
    private final List<Double> pleth = new ArrayList<>();

    private long forgotten;

    /// @param startS on the clock of the patient
    Strip(PatientBlock block, double startS) {
        this.drawing = new PulsatilePatient(block, 0, PulsatilePatient.Settings.usual(SAMPLES_PER_S));
        this.startS = startS;
    }

    /// Draws up to a time, as the patient is now.
    void drawTo(PatientBlock block, double atS) {
        drawing.follow(block, 0);
        int missing = (int) (Math.round((atS - startS) * SAMPLES_PER_S) - forgotten - arterialMmHg.size());
        if (missing <= 0) {
            return;
        }
        Waveform piece = drawing.next(missing);
        DoubleStream.of(piece.of(Trace.ARTERIAL_PRESSURE)).forEach(arterialMmHg::add);
        DoubleStream.of(piece.of(Trace.PLETHYSMOGRAM))
                .map(each -> each / PERCENT)
                .forEach(pleth::add);
        int old = arterialMmHg.size() - KEPT;
        if (old > 0) {
            arterialMmHg.subList(0, old).clear();
            pleth.subList(0, old).clear();
            forgotten += old;
        }
    }

    /// What follows a time, as far as it is kept.
    ///
    /// @param sinceS not a number for whoever has nothing yet
    Frame.Wave since(double sinceS) {
        int last = arterialMmHg.size();
        long asked = Double.isNaN(sinceS) ? last - FIRST : Math.round((sinceS - startS) * SAMPLES_PER_S) - forgotten;
        int from = Math.clamp(asked, 0, last);
        return new Frame.Wave(
                SAMPLES_PER_S,
                startS + (forgotten + from) / (double) SAMPLES_PER_S,
                arterialMmHg.subList(from, last),
                pleth.subList(from, last));
    }
}
