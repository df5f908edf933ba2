package org.vasomotion.simulation.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.solver.VirtualPatients;

/// A scenario as it runs: one patient, moments at which something is done, steps of the solver between them.
///
/// Time is counted in whole milliseconds, so that the moments do not drift with the number of steps.
@Api
public final class ScenarioRun {

    private static final long TITRATION_MS = 30_000;
    private static final long SHORTEST_STEP_MS = 10;

    private final Scenario scenario;
    private final VirtualPatients patients;
    private final Orders orders;
    private final PriorityQueue<Due> due = new PriorityQueue<>();
    private final List<Deed> deeds = new ArrayList<>();
    private final Consumer<Duration> onlooker;
    private final long stepMs;

    private ScenarioRun(Scenario scenario, Function<VirtualPatients, Consumer<Duration>> bedside) {
        this.scenario = scenario;
        this.patients = new VirtualPatients(List.of(scenario.patient()), StandardFormulary.standard());
        this.orders = new Orders(patients);
        this.onlooker = bedside.apply(patients);
        this.stepMs = scenario.step().toMillis();
    }

    /// Runs a scenario to its end.
    ///
    /// @param watcher told each record as it is made
    /// @throws IllegalArgumentException for a drug that no virtual patient knows, or a parameter that is no number
    public static Recording of(Scenario scenario, Consumer<Moment> watcher) {
        return of(scenario, watcher, _ -> _ -> {});
    }

    /// Runs a scenario to its end while someone looks on, who sees everything and changes nothing: the run is the
    /// same with and without.
    ///
    /// @param watcher told each record as it is made
    /// @param bedside given the patient on lane 0 before the run, makes who looks on: he is told each time at which
    ///     something was done or at least every 30 s, in order, each once, when all of that time is done
    /// @throws IllegalArgumentException for a drug that no virtual patient knows, or a parameter that is no number
    public static Recording of(
            Scenario scenario, Consumer<Moment> watcher, Function<VirtualPatients, Consumer<Duration>> bedside) {
        return new ScenarioRun(scenario, bedside).run(watcher);
    }

    /// The patient of a scenario as he is at a time of it, alone in a block of his own, and still given what he is
    /// given then.
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
        advance(0, Math.max(stepMs, scenario.lead().toMillis()));
        plan();
        List<Moment> moments = new ArrayList<>();
        long lived = 0;
        long end = scenario.duration().toMillis();
        for (Due next = due.remove(); next.atMs() <= end && !patients.isDead(0); next = due.remove()) {
            lived = advance(lived, next.atMs());
            happen(next, moments, watcher);
            if (due.element().atMs() > next.atMs()) {
                onlooker.accept(Duration.ofMillis(next.atMs()));
            }
        }
        Optional<Duration> death = patients.isDead(0) ? Optional.of(Duration.ofMillis(lived)) : Optional.empty();
        return new Recording(scenario, patients.formulary(), moments, deeds, death);
    }

    private void plan() {
        due.add(new Due(0, new What.Look(), due.size()));
        due.add(new Due(TITRATION_MS, new What.Adjust(), due.size()));
        for (Event event : scenario.course()) {
            long at = switch (event) {
                case Event.Once once -> once.at().toMillis();
                case Event.Round round -> round.from().toMillis();
            };
            due.add(new Due(at, new What.Happens(event), due.size()));
        }
    }

    private void happen(Due next, List<Moment> moments, Consumer<Moment> watcher) {
        switch (next.what()) {
            case What.Look _ -> {
                Moment moment = Moment.of(Duration.ofMillis(next.atMs()), patients);
                moments.add(moment);
                watcher.accept(moment);
                again(next, scenario.recordEvery());
            }
            case What.Adjust _ -> {
                orders.adjust();
                again(next, Duration.ofMillis(TITRATION_MS));
            }
            case What.Ends ends -> orders.end(ends.give());
            case What.Happens happens -> happen(happens.event(), next);
        }
    }

    private void happen(Event event, Due now) {
        switch (event) {
            case Event.Once once -> carryOut(once.orders(), now);
            case Event.Round round -> {
                boolean holds = round.when().stream().allMatch(test -> test.holds(patients.read(0, test.sign())));
                carryOut(holds ? round.orders() : round.otherwise(), now);
                if (now.atMs() + round.every().toMillis() <= round.until().toMillis()) {
                    again(now, round.every());
                }
            }
        }
    }

    private void again(Due last, Duration after) {
        due.add(new Due(last.atMs() + after.toMillis(), last.what(), last.rank()));
    }

    private void carryOut(List<Order> wanted, Due now) {
        for (Order order : wanted) {
            orders.carryOut(order);
            deeds.add(new Deed(Duration.ofMillis(now.atMs()), order));
            if (order instanceof Order.Give give) {
                due.add(new Due(now.atMs() + give.over().toMillis(), new What.Ends(give), now.rank()));
            }
        }
    }

    /// Lets the patient live up to a moment, or nearly: a rest shorter than the shortest step is lived with the next.
    ///
    /// @return how far he has come
    private long advance(long fromMs, long toMs) {
        int steps = Math.toIntExact((toMs - fromMs) / stepMs);
        patients.advance(steps, stepMs / 1000.0);
        long reached = fromMs + steps * stepMs;
        if (toMs - reached < SHORTEST_STEP_MS) {
            return reached;
        }
        patients.advance(1, (toMs - reached) / 1000.0);
        return toMs;
    }

    /// What comes next, at equal times in the order of the file, what ends before what begins.
    private record Due(long atMs, What what, int rank) implements Comparable<Due> {

        @Override
        public int compareTo(Due other) {
            int byTime = Long.compare(atMs, other.atMs);
            int byKind = Integer.compare(what.order(), other.what.order());
            return byTime != 0 ? byTime : byKind != 0 ? byKind : Integer.compare(rank, other.rank);
        }
    }

    private sealed interface What {

        int order();

        record Ends(Order.Give give) implements What {
            @Override
            public int order() {
                return 0;
            }
        }

        record Happens(Event event) implements What {
            @Override
            public int order() {
                return 1;
            }
        }

        record Adjust() implements What {
            @Override
            public int order() {
                return 2;
            }
        }

        record Look() implements What {
            @Override
            public int order() {
                return 3;
            }
        }
    }
}
