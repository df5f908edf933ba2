package org.vasomotion.simulation.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.solver.VirtualPatients;

/// A scenario as it runs: one patient, and a record of him time and again.
@Api
public final class ScenarioRun {

    private final Scenario scenario;
    private final VirtualPatients patients;
    private final List<Deed> deeds = new ArrayList<>();
    private final Consumer<Duration> onlooker;
    private Duration lastSeen = Duration.ofMillis(-1);

    private ScenarioRun(Scenario scenario, Function<VirtualPatients, Consumer<Duration>> bedside) {
        this.scenario = scenario;
        this.patients = new VirtualPatients(List.of(scenario.patient()), StandardFormulary.standard());
        this.onlooker = bedside.apply(patients);
    }

    /// Runs a scenario to its end.
    ///
    /// @param watcher told each record as it is made
    /// @throws IllegalArgumentException for a drug that no virtual patient knows, or a parameter that is no
    /// number
    public static Recording of(Scenario scenario, Consumer<Moment> watcher) {
        return of(scenario, watcher, _ -> _ -> {});
    }

    /// Runs a scenario to its end while someone looks on, who sees everything and changes nothing: the run
    /// is the same with and without.
    ///
    /// @param watcher told each record as it is made
    /// @param bedside given the patient on lane 0 before the run, makes who looks on: he is told each time
    ///     at which something was done or at least every 30 s, in order, each once, when all of that time
    ///     is done
    /// @throws IllegalArgumentException for a drug that no virtual patient knows, or a parameter that is no
    /// number
    public static Recording of(
            Scenario scenario, Consumer<Moment> watcher, Function<VirtualPatients, Consumer<Duration>> bedside) {
        return new ScenarioRun(scenario, bedside).run(watcher);
    }

    /// The patient of a scenario as he is at a time of it, alone in a block of his own, and still given
    /// what he is given then.
    ///
    /// @param at after the start of the clock; not less than a step
    public static VirtualPatients patientAt(Scenario scenario, Duration at) {
        Duration end = at.compareTo(scenario.step()) < 0 ? scenario.step() : at;
        ScenarioRun run = new ScenarioRun(
                new Scenario(
                        scenario.id(),
                        scenario.title(),
                        scenario.about(),
                        scenario.sources(),
                        scenario.patient(),
                        scenario.lead(),
                        end,
                        scenario.step(),
                        end,
                        scenario.course(),
                        scenario.watched()),
                _ -> _ -> {});
        run.run(moment -> {});
        return run.patients;
    }

    private Recording run(Consumer<Moment> watcher) {
        // Signs are those of the last step, so that there has to be one.
        Duration step = scenario.step();
        Course course = new Course(patients, step, scenario.course(), new Witness());
        course.liveBefore(max(step, scenario.lead()));
        List<Moment> moments = new ArrayList<>();
        Duration end = scenario.duration();
        for (Duration at = Duration.ZERO;
                at.compareTo(end) <= 0 && !patients.isDead(0);
                at = at.plus(scenario.recordEvery())) {
            course.advanceTo(at);
            if (!patients.isDead(0)) {
                Moment moment = Moment.of(at, patients);
                moments.add(moment);
                watcher.accept(moment);
                look(at);
            }
        }
        course.advanceTo(end);
        return patients.isDead(0)
                ? recording(moments, course.lived(), Recording.Ending.DEAD)
                : recording(moments, end, Recording.Ending.ALIVE);
    }

    private Recording recording(List<Moment> moments, Duration lived, Recording.Ending ending) {
        return new Recording(scenario, patients.formulary(), moments, deeds, lived, ending);
    }

    /// Each time is looked on once.
    private void look(Duration at) {
        if (at.compareTo(lastSeen) > 0) {
            lastSeen = at;
            onlooker.accept(at);
        }
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private final class Witness implements Course.Log {

        @Override
        public void done(int lane, Deed deed) {
            deeds.add(deed);
        }

        @Override
        public void allDone(Duration at) {
            look(at);
        }
    }
}
