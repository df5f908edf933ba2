package org.vasomotion.simulation.procedure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.PatientSnapshot;
import org.vasomotion.simulation.solver.VirtualPatients;

/// Passive leg raises of the patients of a block. What they show is computed when the first of them is asked for, and
/// then of all that wait: copies that live side by side take a fraction of the time of copies alone, and each is as
/// if he were alone. Not for several threads at once.
@Api
@Evidence(none = "says when raises are computed, not what they show")
public final class LegRaises {

    private final VirtualPatients patients;
    private final List<Raise> waiting = new ArrayList<>();

    /// Copies that were used, by how many they are.
    private final Map<Integer, VirtualPatients> copies = new HashMap<>();

    public LegRaises(VirtualPatients patients) {
        this.patients = patients;
    }

    /// Raises the legs of a patient as he is now; he himself is left alone.
    public Raise of(int lane) {
        Raise raise = new Raise(patients.save(lane));
        waiting.add(raise);
        return raise;
    }

    /// One raise, whose result may be asked for at any time.
    @Api
    public final class Raise {

        private final PatientSnapshot before;
        private @Nullable PassiveLegRaise shown;

        private Raise(PatientSnapshot before) {
            this.before = before;
        }

        /// What it shows.
        public PassiveLegRaise shown() {
            if (shown == null) {
                show();
            }
            return Objects.requireNonNull(shown);
        }
    }

    private void show() {
        VirtualPatients beside = copies.computeIfAbsent(waiting.size(), this::healthy);
        for (int lane = 0; lane < waiting.size(); lane++) {
            beside.restore(lane, waiting.get(lane).before);
        }
        List<PassiveLegRaise> raised = PassiveLegRaise.raised(beside);
        for (int lane = 0; lane < waiting.size(); lane++) {
            waiting.get(lane).shown = raised.get(lane);
        }
        waiting.clear();
    }

    private VirtualPatients healthy(int count) {
        return new VirtualPatients(Collections.nCopies(count, PatientParameters.reference()), patients.formulary());
    }
}
