package org.vasomotion.simulation.instrument;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.simulation.procedure.LegRaises;
import org.vasomotion.simulation.solver.VirtualPatients;

/// A bed with a virtual patient in it: who he is, where he lies in the block, and when his clock started.
@Api
public final class Bedside {

    private final VirtualPatients patients;
    private final int lane;
    private final long patient;
    private final PatientId id;
    private final Instant start;
    private final long seed;
    private final ObservedSigns observed;
    private final LegRaises legRaises;

    /// @param patients the block
    /// @param lane his in the block
    /// @param patient his number inside what the seed stands for
    /// @param id under which his readings are sent
    /// @param start the instant at which the clock of the patient stands at zero
    /// @param seed of everything that is left to chance here
    public Bedside(VirtualPatients patients, int lane, long patient, PatientId id, Instant start, long seed) {
        this(patients, lane, patient, id, start, seed, new LegRaises(patients));
    }

    /// The same beside others whose legs are raised by the same hands.
    ///
    /// @param legRaises of the block
    public Bedside(
            VirtualPatients patients,
            int lane,
            long patient,
            PatientId id,
            Instant start,
            long seed,
            LegRaises legRaises) {
        this.patients = patients;
        this.lane = lane;
        this.patient = patient;
        this.id = id;
        this.start = start;
        this.seed = seed;
        this.observed = new ObservedSigns(patients, seed);
        this.legRaises = legRaises;
    }

    VirtualPatients patients() {
        return patients;
    }

    int lane() {
        return lane;
    }

    PatientId id() {
        return id;
    }

    Instant start() {
        return start;
    }

    /// A stream of chance for one purpose at this bed.
    RandomGenerator chance(String purpose) {
        return RandomStream.of(seed, patient, purpose);
    }

    /// Raises his legs now.
    LegRaises.Raise legRaise() {
        return legRaises.of(lane);
    }

    /// What the sign is read as once, now.
    OptionalDouble observed(MeasurementError error, Duration at) {
        return observed.of(lane, patient, error, at);
    }

    /// The sublingual examination of now.
    MicroscopyExamination sublingual(Duration at) {
        return observed.sublingual(lane, patient, at);
    }

    /// Whether a clip on his finger finds hardly any pulse.
    boolean isFingerCold() {
        return observed.isFingerCold(lane);
    }
}
