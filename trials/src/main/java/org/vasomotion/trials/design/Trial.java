package org.vasomotion.trials.design;

import java.time.Duration;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.trials.clinician.Habits;
import org.vasomotion.trials.study.Cohort;
import org.vasomotion.trials.study.Reference;
import org.vasomotion.trials.study.Study;

/// A randomised trial of strategies.
///
/// @param id kebab-case identifier
/// @param title for people
/// @param reference where the real one was published
/// @param about what it asks, in a sentence or two
/// @param cohort who takes part; its published number is that of the trial
/// @param comparison whether arms share patients
/// @param allocation how arms are drawn
/// @param arms the first is held against each of the others
/// @param lasts how long protocols run; usual care follows
/// @param followed how long patients live on in the simulation
/// @param watchedEvery between two values of the monitors
/// @param habits of the clinicians
/// @param signs that are looked at, as they truly are
/// @param readAt when, after the start
/// @param subgroups in which the comparison is repeated
/// @param leftOut what of the real trial is not here, for people
/// @param reported what the real trial found, and what counts as the same: one cohort, whose number is that of
/// an arm, and the arms with the times at which they are read
@Api
public record Trial(
        String id,
        String title,
        Reference reference,
        String about,
        Cohort cohort,
        Comparison comparison,
        Allocation allocation,
        List<Strategy> arms,
        Duration lasts,
        Duration followed,
        Duration watchedEvery,
        Habits habits,
        List<Sign> signs,
        List<Duration> readAt,
        List<Subgroup> subgroups,
        List<String> leftOut,
        Study reported) {

    private static final int FEWEST_ARMS = 2;

    public Trial {
        arms = List.copyOf(arms);
        signs = List.copyOf(signs);
        readAt = List.copyOf(readAt);
        subgroups = List.copyOf(subgroups);
        leftOut = List.copyOf(leftOut);
        if (arms.size() < FEWEST_ARMS) {
            throw new IllegalArgumentException("a trial has two arms at least");
        }
        if (followed.compareTo(lasts) < 0) {
            throw new IllegalArgumentException("patients are followed at least as long as the trial lasts");
        }
        if (allocation.kind() != Allocation.Kind.SIMPLE
                && (allocation.block() < arms.size() || allocation.block() % arms.size() != 0)) {
            throw new IllegalArgumentException("a block holds every arm equally often");
        }
        for (Duration at : readAt) {
            if (at.compareTo(followed) > 0 || at.toMillis() % watchedEvery.toMillis() != 0) {
                throw new IllegalArgumentException("signs are read at a multiple of " + watchedEvery.toMinutes()
                        + " min, no later than patients are followed");
            }
        }
    }
}
