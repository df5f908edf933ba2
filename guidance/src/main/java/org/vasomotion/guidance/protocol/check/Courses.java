package org.vasomotion.guidance.protocol.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.model.drug.Drug;

/// The courses that looks can take. What can happen at a stand is worked out and watched once, however many looks come
/// by.
final class Courses {

    /// Told what is wrong, and the way through the look to it.
    interface Blame {

        boolean isBroken(Property property);

        void broken(Property property, List<Glance> way, Complaint complaint);
    }

    private final Anatomy anatomy;
    private final Looker looker;
    private final List<Watch> watches;
    private final List<TestWatch> tests;
    private final Precision precision;
    private final Refutation refutation;
    private final Map<Stand, List<Step>> known = new HashMap<>();
    private final Map<View, List<Glance>> looked = new HashMap<>();
    private final Map<Stand, Rest> rests = new HashMap<>();
    private final Map<Ending, Integer> endings = new HashMap<>();
    private final Set<Edge> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final AtomicLong glances = new AtomicLong();

    /// A stand as far as it makes a difference to what can be seen from it.
    private record View(
            Outlook outlook, Map<Input, Integer> found, Set<String> standing, Stand.Order order) {}

    /// What can follow a stand.
    ///
    /// @param longest the most moves in which it does
    private record Rest(List<Tail> tails, int longest) {}

    /// What matters later of where a look ends.
    ///
    /// @param memory a hash of the state
    private record Ending(int memory, ProtocolState state, Set<String> treatments, Map<Operand, Integer> volumes) {}

    /// A glance and where it leads.
    private record Step(Glance glance, Stand next) {}

    Courses(Anatomy anatomy, List<Watch> watches, Precision precision) {
        this.anatomy = anatomy;
        this.looker = new Looker(anatomy);
        this.watches = List.copyOf(watches);
        this.tests = TestWatch.of(anatomy);
        this.precision = precision;
        this.refutation = new Refutation(anatomy.foresight(), precision);
    }

    /// All courses from a place at these ages. Of those that differ in nothing that matters later, one.
    List<Course> from(Place place, List<Span> spans, Blame blame) {
        Stand stand = new Stand(anatomy.state(place, spans), Map.of(), place.standing(), Stand.Order.FIRST);
        while (true) {
            Walk walk = new Walk(blame);
            List<Course> courses = walk.courses(stand);
            if (!walk.isRefuted()) {
                return courses;
            }
        }
    }

    /// Whether an edge is ever taken.
    boolean isTaken(Edge edge) {
        return taken.contains(edge);
    }

    long glances() {
        return glances.get();
    }

    /// The state of going through one look, depth first; what is unknown first.
    private final class Walk {

        private final Blame blame;
        private final Deque<Stand> trail = new ArrayDeque<>();
        private final List<Glance> way = new ArrayList<>();
        private final AtomicBoolean refuted = new AtomicBoolean();
        private final AtomicBoolean circled = new AtomicBoolean();

        Walk(Blame blame) {
            this.blame = blame;
        }

        /// Whether a way with a complaint contradicted itself, so that everything has to be seen again.
        boolean isRefuted() {
            return refuted.get();
        }

        /// The courses from where a look begins; of those that differ in nothing that matters later, one.
        List<Course> courses(Stand first) {
            List<Course> courses = new ArrayList<>();
            Set<Object> differing = new HashSet<>();
            trail.push(first);
            for (Step step : steps(first)) {
                for (Tail tail : tails(step)) {
                    if (!isRefuted() && differing.add(List.of(tail.kind(), step.glance().answers(), step.glance().isMove()))) {
                        Course course = new Course(tail.way());
                        hold(course, tail);
                        courses.add(course);
                    }
                }
            }
            trail.pop();
            return courses;
        }

        private void hold(Course course, Tail tail) {
            way.addAll(course.glances());
            if (anatomy.vocabulary().counts().isTooOften(course.moves())) {
                isRefuting();
            }
            TestWatch.left(tail.owed(), course.last())
                    .ifPresent(words ->
                            complain(Property.TEST_DOSES_REVERTED, new Complaint(words, course.last().found())));
            way.clear();
        }

        private List<Tail> tails(Step step) {
            Glance glance = step.glance();
            if (isRefuted()) {
                return List.of();
            }
            if (!glance.isMove()) {
                return List.of(Tail.of(glance, ending(glance)));
            }
            way.add(glance);
            List<Tail> tails = tails(step.next()).stream().map(tail -> tail.after(glance)).toList();
            way.removeLast();
            return tails;
        }

        private int ending(Glance last) {
            return endings.computeIfAbsent(
                    new Ending(last.stand().memory(), last.state(), last.treatments(), last.volumes()),
                    _ -> endings.size());
        }

        private List<Tail> tails(Stand stand) {
            Rest known = rests.get(stand);
            int moves = anatomy.graph().steps().size();
            if (known != null && way.size() + known.longest() <= moves) {
                return known.tails();
            }
            if (trail.contains(stand) || way.size() > moves) {
                circle();
                return List.of();
            }
            trail.push(stand);
            Map<Object, Tail> differing = new LinkedHashMap<>();
            for (Step step : steps(stand)) {
                tails(step).forEach(tail -> differing.putIfAbsent(tail.kind(), tail));
            }
            trail.pop();
            List<Tail> tails = List.copyOf(differing.values());
            if (!isRefuted() && !circled.get()) {
                rests.put(stand, new Rest(tails, longest(stand)));
            }
            return tails;
        }

        private int longest(Stand stand) {
            int longest = 0;
            for (Step step : steps(stand)) {
                if (step.glance().isMove()) {
                    Rest next = rests.get(step.next());
                    longest = Math.max(longest, 1 + (next == null ? 0 : next.longest()));
                }
            }
            return longest;
        }

        /// Of a way that contradicts itself nothing is said.
        private void complain(Property property, Complaint complaint) {
            if (blame.isBroken(property)) {
                return;
            }
            if (!isRefuting()) {
                blame.broken(property, way, complaint);
            }
        }

        /// Whether this way contradicts itself; then more is remembered from now on.
        private boolean isRefuting() {
            Set<String> changed = new HashSet<>(refutation.of(way));
            if (System.getProperty("dbg") != null) { System.out.println("WAY"); for (Glance g : way) { System.out.println("   " + g.stand().state().step() + " " + (g.isMove() ? g.moves().getFirst().edge().label() : "-")); g.found().forEach((i,o) -> System.out.print("      " + Words.subject(i) + "=" + Words.of(i, o, anatomy.vocabulary()))); System.out.println(); } }
            if (!changed.isEmpty()) {
                known.clear();
                looked.clear();
                rests.clear();
                refuted.set(true);
            }
            return !changed.isEmpty();
        }

        private void circle() {
            String round =
                    way.stream().map(glance -> glance.stand().state().step()).collect(Collectors.joining(" -> "));
            String words = "edges lead round in a circle at one instant: " + round + " -> "
                    + way.getLast().moves().getFirst().edge().to();
            circled.set(true);
            complain(
                    Property.NO_CYCLE_WITHOUT_TIMER,
                    new Complaint(words, way.getLast().found()));
        }

        private Collection<Step> steps(Stand stand) {
            List<Step> steps = known.get(stand);
            if (steps == null) {
                Stand local = stand.in(anatomy.local(stand.state()));
                View view = new View(Outlook.of(anatomy, local.state()), stand.found(), stand.standing(), stand.order());
                List<Glance> seen = looked.get(view);
                if (seen == null) {
                    seen = List.copyOf(look(local));
                    if (isRefuted()) {
                        return List.of();
                    }
                    looked.put(view, seen);
                }
                steps = seen.stream().map(glance -> step(stand, glance)).toList();
                known.put(stand, steps);
            }
            return steps;
        }

        private Step step(Stand stand, Glance local) {
            ProtocolState state = local.isMove()
                    ? anatomy.moved(stand.state(), local.moves().getFirst().edge(), local.state())
                    : stand.state();
            Glance glance = local.from(stand, state);
            return new Step(glance, next(glance));
        }

        private Collection<Glance> look(Stand stand) {
            Map<Object, Glance> differing = new LinkedHashMap<>();
            for (Glance each : looker.glances(stand)) {
                if (isRefuted()) {
                    break;
                }
                glances.incrementAndGet();
                each.moves().forEach(move -> taken.add(move.edge()));
                watch(each);
                Glance glance = each.owing(owed(each));
                Object kind = glance.isMove()
                        ? List.of(
                                anatomy.edges().number(glance.moves().getFirst().edge()),
                                glance.state(),
                                anatomy.handover()
                                        .told(
                                                SingleSteps.step(glance.state().step()),
                                                precision.kept(glance, anatomy.foresight()),
                                                precision),
                                glance.owed(),
                                glance.answers())
                        : List.of(glance.actions(), glance.volumes(), glance.answers());
                differing.putIfAbsent(kind, glance);
            }
            return differing.values();
        }

        private Stand next(Glance glance) {
            return glance.isMove()
                    ? new Stand(
                            glance.state(),
                            precision.arriving(glance, anatomy),
                            Set.of(),
                            Stand.Order.LATER)
                    : glance.stand();
        }

        private Set<Drug> owed(Glance glance) {
            Set<Drug> owed = new HashSet<>();
            tests.forEach(test -> owed.addAll(test.owed(glance, looker)));
            return owed;
        }

        private void watch(Glance glance) {
            way.add(glance);
            for (Watch watch : watches) {
                if (!blame.isBroken(watch.property())) {
                    watch.complaint(glance, looker)
                            .ifPresent(complaint -> complain(watch.property(), complaint));
                }
            }
            way.removeLast();
        }
    }
}
