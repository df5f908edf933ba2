package org.vasomotion.trials.trial;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.solver.VirtualPatients;
import org.vasomotion.trials.design.Trial;
import org.vasomotion.trials.run.Enrolment;

/// What the first candidates of a trial, whether they fit or not, go through in each of its arms: a change of sessions,
/// protocols, limits, instruments or clinicians shows in it, whatever file it is in.
@Api
public final class Rehearsal {

    private static final int CANDIDATES = 2;

    private Rehearsal() {}

    /// The last digit of all that would be recorded of them, as text.
    public static String of(Trial trial, TrialSettings settings, Enrolment enrolment) {
        VirtualPatients candidates = enrolment.candidates(trial.cohort(), settings.seed(), 0, CANDIDATES);
        List<Treatment.Place> places = new ArrayList<>();
        for (int lane = 0; lane < CANDIDATES; lane++) {
            for (int arm = 0; arm < trial.arms().size(); arm++) {
                places.add(new Treatment.Place(lane, arm, 0, "", candidates.save(lane)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (PatientRow row : new Treatment(trial, settings).of(places)) {
            row.values().forEach(value -> text.append(value).append(' '));
            text.append('\n');
        }
        return text.toString();
    }
}
