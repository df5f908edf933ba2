package org.vasomotion.trials.trial;

import java.util.List;
import java.util.stream.IntStream;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.patient.PatientSnapshot;
import org.vasomotion.trials.design.Trial;
import org.vasomotion.trials.run.Enrolment;

/// What the first candidate of a trial, whether he fits or not, goes through in each of its arms: a change of sessions,
/// protocols, limits, instruments or clinicians shows in it, whatever file it is in.
@Api
public final class Rehearsal {

    private Rehearsal() {}

    /// The last digit of all that would be recorded of him, as text.
    public static String of(Trial trial, TrialSettings settings, Enrolment enrolment) {
        PatientSnapshot baseline =
                enrolment.candidates(trial.cohort(), settings.seed(), 0, 1).save(0);
        List<Treatment.Place> places = IntStream.range(0, trial.arms().size())
                .mapToObj(arm -> new Treatment.Place(0, arm, 0, "", baseline))
                .toList();
        StringBuilder text = new StringBuilder();
        for (PatientRow row : new Treatment(trial, settings).of(places)) {
            row.values().forEach(value -> text.append(value).append(' '));
            text.append('\n');
        }
        return text.toString();
    }
}
