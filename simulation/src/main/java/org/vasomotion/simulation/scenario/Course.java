package org.vasomotion.simulation.scenario;

import java.time.Duration;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.solver.VirtualPatients;

/// Events as they happen to the patients of a block: moments at which something is done, steps of the
/// solver between.
///
/// Every patient has his own titrations and his own answer to what a round asks; time is common. It is
/// counted in whole milliseconds, so that the moments do not drift with the number of steps.
@Api
public final class Course {

    /// A titration turns twice a minute, or, where the steps of the solver are longer, once a minute two turns.
    private static final long TURN_MS = 30_000;

    /// Of three at once, drug and pressure swing around the target.
    private static final long MOST_TURNS = 2;

    private static final long SHORTEST_STEP_MS = 10;

    private final VirtualPatients patients;
    private final long stepMs;
    private final int turns;
    private final Log log;
    private final List<Orders> orders;
    private final PriorityQueue<Due> due = new PriorityQueue<>();
    private long livedMs;

    /// @param patients as they are when the clock starts
    /// @param step of the solver, in whole milliseconds
    /// @param events in any order
    public Course(VirtualPatients patients, Duration step, List<Event> events) {
        this(patients, step, events, Log.NONE);
    }

    Course(VirtualPatients patients, Duration step, List<Event> events, Log log) {
        this.patients = patients;
        this.stepMs = step.toMillis();
        this.turns = Math.toIntExact(Math.clamp(stepMs / TURN_MS, 1, MOST_TURNS));
        this.log = log;
        this.orders = IntStream.range(0, patients.count())
                .mapToObj(lane -> new Orders(patients, lane))
                .toList();
        due.add(new Due(turns * TURN_MS, new What.Adjust(), due.size()));
        for (Event event : events) {
            long at = switch (event) {
                case Event.Once once -> once.at().toMillis();
                case Event.Round round -> round.from().toMillis();
            };
            due.add(new Due(at, new What.Happens(event), due.size()));
        }
    }

    /// Lets the patients live for some time before the clock starts, as nobody does anything.
    void liveBefore(Duration lead) {
        advance(lead.toMillis());
        livedMs = 0;
    }

    /// Lets the patients live up to a time after the start of the clock; what is due then has been done as
    /// well. Time stops when the last of them is dead.
    public void advanceTo(Duration at) {
        while (nextMs() <= at.toMillis() && isAnybodyAlive()) {
            Due next = due.remove();
            advance(next.atMs());
            happen(next);
            if (nextMs() > next.atMs()) {
                log.allDone(Duration.ofMillis(next.atMs()));
            }
        }
        if (isAnybodyAlive()) {
            advance(at.toMillis());
        }
    }

    /// Does something to one patient now, beside what the events of the course say; nothing is done to the
    /// dead.
    public void order(int lane, Order order) {
        if (!patients.isDead(lane)) {
            carryOut(lane, List.of(order), new Due(livedMs, new What.Adjust(), due.size()));
        }
    }

    private boolean isAnybodyAlive() {
        return living().findAny().isPresent();
    }

    /// Nothing is done to the dead.
    private IntStream living() {
        return IntStream.range(0, patients.count()).filter(lane -> !patients.isDead(lane));
    }

    /// How far they have come.
    Duration lived() {
        return Duration.ofMillis(livedMs);
    }

    private long nextMs() {
        Due next = due.peek();
        return next == null ? Long.MAX_VALUE : next.atMs();
    }

    private void happen(Due next) {
        switch (next.what()) {
            case What.Adjust _ -> {
                living().forEach(lane -> orders.get(lane).adjust(turns));
                again(next, turns * TURN_MS);
            }
            case What.Ends ends -> orders.get(ends.lane()).end(ends.give());
            case What.Happens happens -> happen(happens.event(), next);
        }
    }

    private void happen(Event event, Due now) {
        living().forEach(lane -> carryOut(lane, wanted(event, lane), now));
        if (event instanceof Event.Round round
                && now.atMs() + round.every().toMillis() <= round.until().toMillis()) {
            again(now, round.every().toMillis());
        }
    }

    private List<Order> wanted(Event event, int lane) {
        return switch (event) {
            case Event.Once once -> once.orders();
            case Event.Round round -> {
                boolean holds = round.when().stream().allMatch(test -> test.holds(patients.read(lane, test.sign())));
                yield holds ? round.orders() : round.otherwise();
            }
        };
    }

    private void again(Due last, long afterMs) {
        due.add(new Due(last.atMs() + afterMs, last.what(), last.rank()));
    }

    private void carryOut(int lane, List<Order> wanted, Due now) {
        for (Order order : wanted) {
            orders.get(lane).carryOut(order);
            log.done(lane, new Deed(Duration.ofMillis(now.atMs()), order));
            if (order instanceof Order.Give give) {
                due.add(new Due(now.atMs() + give.over().toMillis(), new What.Ends(lane, give), now.rank()));
            }
        }
    }

    /// Lets time pass, or nearly: a rest shorter than the shortest step is lived with the next.
    private void advance(long toMs) {
        int steps = Math.toIntExact((toMs - livedMs) / stepMs);
        patients.advance(steps, stepMs / 1000.0);
        livedMs += steps * stepMs;
        if (toMs - livedMs >= SHORTEST_STEP_MS) {
            patients.advance(1, (toMs - livedMs) / 1000.0);
            livedMs = toMs;
        }
    }

    /// Told what is done, to whom.
    interface Log {

        Log NONE = new Log() {};

        default void done(int lane, Deed deed) {}

        /// Everything that was due at this time has been done.
        default void allDone(Duration at) {}
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

        record Ends(int lane, Order.Give give) implements What {
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
    }
}
