package org.vasomotion.guidance.protocol.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.ProtocolState;

/// The courses that looks can take. What can follow a stand in the middle of a look is worked out once, however many
/// looks come by.
final class Courses {

    /// Told what is wrong, and the way through the look to it.
    interface Blame {

        boolean isBroken(Property property);

        void broken(Property property, List<Glance> way, Complaint complaint);
    }

    private final Anatomy anatomy;
    private final Onwards onwards;
    private final Refutation refutation;
    private final Map<Stand, Rest> rests = new HashMap<>();
    private final Map<Ending, Integer> endings = new HashMap<>();

    /// What can follow a stand.
    ///
    /// @param longest the most moves in which it does
    record Rest(List<Tail> tails, int longest) {}

    /// What matters later of where a look ends.
    ///
    /// @param memory a hash of the state
    private record Ending(int memory, ProtocolState state, Set<String> treatments, Map<Operand, Integer> volumes) {}

    Courses(Anatomy anatomy, List<Watch> watches, Precision precision) {
        this.anatomy = anatomy;
        this.onwards = new Onwards(anatomy, watches, precision);
        this.refutation = new Refutation(anatomy.foresight(), precision);
    }

    /// All courses from a place at these ages. Of those that differ in nothing that matters later, one.
    List<Course> from(Place place, List<Span> spans, Blame blame) {
        Stand stand = new Stand(anatomy.state(place, spans), Map.of(), place.standing(), Stand.Order.FIRST);
        while (true) {
            Walk walk = new Walk(this, blame);
            List<Course> courses = walk.courses(stand);
            if (!walk.isRefuted()) {
                return courses;
            }
        }
    }

    Anatomy anatomy() {
        return anatomy;
    }

    Onwards onwards() {
        return onwards;
    }

    Map<Stand, Rest> rests() {
        return rests;
    }

    /// Whether this way contradicts itself. More is remembered from now on, and everything has to be seen again.
    boolean isRefuted(List<Glance> way) {
        boolean isRefuted = refutation.isMade(way);
        if (isRefuted) {
            onwards.forget();
            rests.clear();
        }
        return isRefuted;
    }

    /// A number for what matters later of where a look ends.
    int ending(Glance last) {
        return endings.computeIfAbsent(
                new Ending(last.stand().memory(), last.state(), last.treatments(), last.volumes()),
                _ -> endings.size());
    }

    /// Whether an edge is ever taken.
    boolean isTaken(Edge edge) {
        return onwards.isTaken(edge);
    }

    long glances() {
        return onwards.glances();
    }
}
