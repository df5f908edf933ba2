package org.vasomotion.simulation.solver;

import java.util.stream.Stream;
import org.vasomotion.simulation.bed.BedFlow;
import org.vasomotion.simulation.bed.PerfusedCapillaries;
import org.vasomotion.simulation.bed.ReceptorDrive;
import org.vasomotion.simulation.bed.TerminalTone;
import org.vasomotion.simulation.circulation.Arrest;
import org.vasomotion.simulation.circulation.Compartments;
import org.vasomotion.simulation.circulation.Heart;
import org.vasomotion.simulation.circulation.Reflexes;
import org.vasomotion.simulation.circulation.VolumeStep;
import org.vasomotion.simulation.drug.Formulary;
import org.vasomotion.simulation.drug.Pharmacology;
import org.vasomotion.simulation.fluid.FluidExchange;
import org.vasomotion.simulation.fluid.Kidney;
import org.vasomotion.simulation.hormone.PressorHormones;
import org.vasomotion.simulation.inflammation.EndothelialStates;
import org.vasomotion.simulation.inflammation.Infection;
import org.vasomotion.simulation.inflammation.SeverityEffects;
import org.vasomotion.simulation.lung.LungWater;
import org.vasomotion.simulation.metabolism.CarbonDioxide;
import org.vasomotion.simulation.metabolism.LactateBalance;
import org.vasomotion.simulation.metabolism.OxygenDebt;
import org.vasomotion.simulation.metabolism.ToeTemperature;
import org.vasomotion.simulation.oxygen.OxygenBalance;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.PatientBlock;

/// All systems of a block in the order in which they see each other: section 6.1 of the specification.
///
/// Signals are computed from the state at the start of the step, and every signal before it is read, so
/// that nothing but the state reaches the next step.
final class PhysiologyStep {

    private static final int MOST_NEWTON_STEPS = 25;

    private final Infection infection;
    private final SeverityEffects severity;
    private final EndothelialStates endothelium;
    private final Pharmacology pharmacology;
    private final Compartments compartments;
    private final ReceptorDrive receptors;
    private final FluidExchange fluids;
    private final BedFlow[] beds;
    private final PerfusedCapillaries perfused;
    private final TerminalTone[] tones;
    private final Heart heart;
    private final Kidney kidney;
    private final LungWater lungs;
    private final PressorHormones hormones;
    private final VolumeStep volumes;
    private final OxygenBalance oxygen;
    private final LactateBalance lactate;
    private final CarbonDioxide carbonDioxide;
    private final Reflexes reflexes;
    private final ToeTemperature toe;
    private final OxygenDebt debt;
    private final Arrest arrest;

    PhysiologyStep(PatientBlock block, Formulary formulary) {
        RestingBeds rest = RestingBeds.shared();
        pharmacology = new Pharmacology(block, formulary);
        infection = new Infection(block);
        severity = new SeverityEffects(block);
        endothelium = new EndothelialStates(block, pharmacology);
        compartments = new Compartments(block, pharmacology);
        receptors = new ReceptorDrive(block, pharmacology);
        fluids = new FluidExchange(block);
        beds = Stream.of(Bed.values())
                .map(bed -> new BedFlow(block, pharmacology, bed, rest.scale(bed)))
                .toArray(BedFlow[]::new);
        tones = Stream.of(Bed.values())
                .map(bed -> new TerminalTone(block, pharmacology, bed, beds[bed.place()]))
                .toArray(TerminalTone[]::new);
        perfused = new PerfusedCapillaries(block);
        heart = new Heart(block, pharmacology);
        kidney = new Kidney(block);
        lungs = new LungWater(block);
        hormones = new PressorHormones(block);
        volumes = new VolumeStep(block);
        oxygen = new OxygenBalance(block, rest.conductancesMlPerMin());
        lactate = new LactateBalance(block, pharmacology);
        carbonDioxide = new CarbonDioxide(block);
        reflexes = new Reflexes(block);
        toe = new ToeTemperature(block);
        debt = new OxygenDebt(block);
        arrest = new Arrest(block);
    }

    /// Blood moves by an implicit step, solved by Newton's method: veins that collapse and ventricles that
    /// hardly fill bend too sharply for their slopes at the start of a long step. Whoever comes after still
    /// sees the start.
    private void circulate(double stepS) {
        volumes.begin();
        volumes.improve(stepS);
        for (int more = 1; volumes.isMoving() && more < MOST_NEWTON_STEPS; more++) {
            compartments.pressures();
            heart.update();
            volumes.improve(stepS);
        }
        volumes.restore();
        compartments.pressures();
        heart.update();
        volumes.end();
    }

    void advance(double stepS) {
        infection.assess();
        severity.update();
        pharmacology.advance(stepS);
        pharmacology.add();
        compartments.update();
        receptors.update();
        fluids.assessEdema();
        for (BedFlow bed : beds) {
            bed.update();
        }
        perfused.update();
        heart.update();
        lungs.computeFlows();
        lungs.saturate();
        fluids.computeFlows();
        kidney.update();
        fluids.advance(stepS);
        lungs.advance(stepS);
        circulate(stepS);
        for (TerminalTone tone : tones) {
            tone.advance(stepS);
        }
        oxygen.advance(stepS);
        lactate.advance(stepS);
        carbonDioxide.advance(stepS);
        hormones.advance(stepS);
        reflexes.advance(stepS);
        toe.advance(stepS);
        debt.advance(stepS);
        arrest.advance(stepS);
        endothelium.advance(stepS);
        infection.advance(stepS);
    }
}
