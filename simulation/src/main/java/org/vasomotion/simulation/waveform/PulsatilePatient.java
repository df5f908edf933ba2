package org.vasomotion.simulation.waveform;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.PatientBlock;

/// Draws the beats and breaths of one patient of a block, sample by sample.
///
/// Let the patient live, [#follow] him, draw the next samples; he is only read. How the samples are split
/// into calls does not change them.
@Api
public final class PulsatilePatient {

    private static final double SLOWEST_PER_S = 50;
    private static final double FASTEST_PER_S = 125;

    /// Small against the quickest thing that happens, the pressure line apart, whose rule does not care.
    private static final double LONGEST_STEP_S = 0.002;

    /// Until breaths repeat themselves: some times what the lungs and the veins need.
    private static final double SETTLING_S = 60;

    /// The patient's steps come as steps; pressures glide to them.
    private static final double GLIDE_S = 1;

    private final Settings settings;
    private final int stepsPerSample;
    private final double stepS;
    private PulsatileState state;

    /// Of the patient's circulation, of that of the reference body.
    @Dimensionless
    private double size;

    /// How it is drawn.
    ///
    /// @param samplesPerS 50 to 125
    public record Settings(double samplesPerS, Ventilation ventilation, Rhythm rhythm, PressureLine line) {

        public Settings {
            if (!(samplesPerS >= SLOWEST_PER_S && samplesPerS <= FASTEST_PER_S)) {
                throw new IllegalArgumentException("a monitor draws 50 to 125 samples per second, not " + samplesPerS);
            }
        }

        /// Ventilated, regular, with a perfect line.
        public static Settings usual(double samplesPerS) {
            return new Settings(samplesPerS, Ventilation.usual(), Rhythm.regular(), new PressureLine.Ideal());
        }
    }

    /// A patient whose breaths have come into their stride.
    public PulsatilePatient(PatientBlock block, int lane, Settings settings) {
        this.settings = settings;
        this.stepsPerSample = (int) Math.ceil(1 / settings.samplesPerS() / LONGEST_STEP_S);
        this.stepS = 1 / settings.samplesPerS() / stepsPerSample;
        this.state = new PulsatileState(BeatAverage.of(block, lane));
        this.size = block.size(lane);
        for (int i = 0; i < SETTLING_S / stepS; i++) {
            advance();
        }
        state.isBeatNew = false;
    }

    /// Takes the patient as he is after his last step; from the next beat on.
    public void follow(PatientBlock block, int lane) {
        state.patient = BeatAverage.of(block, lane);
        size = block.size(lane);
    }

    /// The next samples.
    public Waveform next(int count) {
        Waveform piece = new Waveform(settings.samplesPerS(), state.sample, count);
        for (int i = 0; i < count; i++) {
            draw(piece, i);
            for (int step = 0; step < stepsPerSample; step++) {
                advance();
            }
            state.sample++;
        }
        return piece;
    }

    /// Everything that the next samples depend on, patient and settings apart.
    public WaveformSnapshot save() {
        return new WaveformSnapshot(state);
    }

    /// Goes on from what was saved with the same settings.
    public void restore(WaveformSnapshot saved) {
        state = saved.state();
    }

    private void draw(Waveform piece, int i) {
        double pleuralMmHg = settings.ventilation().pleuralSwingMmHg(state.sinceBreathS);
        piece.row(Trace.ARTERIAL_PRESSURE)[i] = state.lineMmHg;
        piece.row(Trace.CENTRAL_VENOUS_PRESSURE)[i] = state.meanRightAtrialMmHg
                + VenousReturn.rightTransmuralMmHg(state)
                + pleuralMmHg
                + AtrialWaves.mmHg(state, settings.rhythm());
        piece.row(Trace.PLETHYSMOGRAM)[i] = Finger.percent(state);
        piece.row(Trace.AIRWAY_PRESSURE)[i] = settings.ventilation().airwayCmH2O(state.sinceBreathS);
        piece.row(Trace.R_WAVE)[i] = state.isBeatNew ? 1 : 0;
        piece.row(Trace.STROKE_VOLUME)[i] = size * state.strokeMl;
        state.isBeatNew = false;
    }

    private void advance() {
        HeartBeat.perhapsBegin(state, settings.rhythm());
        double ejectionS = BeatAverage.systoleS(state.intervalS);
        double inflowMlPerS = Ejection.flowMlPerS(state.strokeMl, ejectionS, state.sinceBeatS);
        double pleuralMmHg = settings.ventilation().pleuralSwingMmHg(state.sinceBreathS);
        VenousReturn.advance(state, pleuralMmHg, inflowMlPerS, stepS);
        ArterialTree.advance(state, inflowMlPerS, stepS);
        double arterialMmHg = ArterialTree.pressureMmHg(state, inflowMlPerS);
        LineResponse.advance(state, settings.line(), arterialMmHg, stepS);
        Finger.advance(state, arterialMmHg, stepS);
        glide();
        state.sinceBeatS += stepS;
        state.sinceBreathS += stepS;
        if (state.sinceBreathS >= settings.ventilation().breathS()) {
            state.sinceBreathS -= settings.ventilation().breathS();
        }
    }

    private void glide() {
        double share = stepS / GLIDE_S;
        state.meanArterialMmHg += (state.patient.circulation().arterialMmHg() - state.meanArterialMmHg) * share;
        state.meanRightAtrialMmHg +=
                (state.patient.circulation().rightAtrialMmHg() - state.meanRightAtrialMmHg) * share;
    }
}
