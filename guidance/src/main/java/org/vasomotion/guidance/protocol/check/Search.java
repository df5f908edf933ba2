package org.vasomotion.guidance.protocol.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.check.Frontier.Haste;
import org.vasomotion.guidance.protocol.check.Frontier.Leap;
import org.vasomotion.guidance.protocol.check.Trail.Leg;
import org.vasomotion.model.quantity.Quantity;

/// Goes through every symbolic state of a protocol, nearest first.
///
/// What a look leads to depends on the place and on which spans the ages lie in, not on the ages themselves; so each
/// such junction is looked at once, and the zones only say which junctions can be met.
final class Search {

    private final Anatomy anatomy;
    private final Haste haste;
    private final Courses courses;
    private final Reached reached = new Reached();
    private final Map<Property, Story> broken = new EnumMap<>(Property.class);
    private final Map<Junction, List<Course>> junctions = new HashMap<>();
    private final Map<Junction, List<Leap>> leaps = new HashMap<>();

    /// A place and the spans in which the ages lie.
    private record Junction(Place place, List<Span> spans) {}

    Search(Anatomy anatomy, List<Watch> watches, Haste haste) {
        this.anatomy = anatomy;
        this.haste = haste;
        Precision precision = switch (haste) {
            case SHORTEST -> Precision.everything(anatomy.edges());
            case FAST -> Precision.whatRefutes(anatomy.edges());
        };
        this.courses = new Courses(anatomy, watches, precision);
    }

    /// Searches until every step was seen in every way.
    void run() {
        Frontier frontier = Frontier.at(anatomy, haste);
        while (!frontier.isEmpty()) {
            frontier.next().ifPresent(node -> {
                reached.node(node);
                frontier.each(node, (spans, zone) -> {
                    for (Leap leap : leaps(node, spans)) {
                        frontier.follow(node, spans, zone, leap, Memory.nothing());
                    }
                });
            });
        }
        reached.states(frontier.size());
    }

    /// Where looks lead; of those that differ in nothing but what was found, one.
    private List<Leap> leaps(Node node, List<Span> spans) {
        return leaps.computeIfAbsent(new Junction(node.place(), spans), _ -> {
            Map<Object, Leap> differing = new LinkedHashMap<>();
            for (Course course : courses(node, spans)) {
                Leap leap = Leap.of(anatomy, node.place(), course);
                reached.course(node.place(), leap.to(), course);
                differing.putIfAbsent(leap.kind(), leap);
            }
            return List.copyOf(differing.values());
        });
    }

    /// Searches once more, now adding up what is proposed, until the sum is more than promised.
    void count() {
        Bookkeeping books = Bookkeeping.of(anatomy);
        Map<Junction, Map<Object, Booked>> booked = new HashMap<>();
        Frontier frontier = Frontier.at(anatomy, haste);
        while (!frontier.isEmpty() && !isBroken(Property.FLUID_BOUNDED)) {
            frontier.next().ifPresent(node -> {
                reached.fluid(node.memory().proposed());
                frontier.each(node, (spans, zone) -> {
                    Junction junction = new Junction(node.place(), spans);
                    for (Booked each : booked.computeIfAbsent(junction, _ -> booked(node, spans, books))
                            .values()) {
                        books.after(node.memory(), each.entry(), each.leap().to())
                                .ifPresent(memory -> {
                                    check(memory, node, spans, each.leap().course());
                                    frontier.follow(node, spans, zone, each.leap(), memory);
                                });
                    }
                });
            });
        }
    }

    /// A look and what it adds to the sums.
    private record Booked(Leap leap, Bookkeeping.Entry entry) {}

    private Map<Object, Booked> booked(Node node, List<Span> spans, Bookkeeping books) {
        Map<Object, Booked> differing = new LinkedHashMap<>();
        for (Course course : courses(node, spans)) {
            Booked each = new Booked(Leap.of(anatomy, node.place(), course), books.entry(course));
            differing.putIfAbsent(List.of(each.leap().kind(), each.entry()), each);
        }
        return differing;
    }

    private void check(Memory memory, Node node, List<Span> spans, Course course) {
        Promises promises = anatomy.graph().promises();
        Quantity proposed = Treatment.volume(memory.proposed(), Treatment.unit(promises));
        Quantity most = promises.mostFluid().value();
        if (proposed.compareTo(most) > 0) {
            String words = "proposes " + Words.quantity(proposed) + " of fluid in all, and promises at most "
                    + Words.quantity(most);
            Leg leg = Leg.of(spans, Set.of(), course.glances(), Map.of());
            blame(Property.FLUID_BOUNDED, node.trail().and(leg), words);
        }
    }

    /// The courses of a look; counts matter only as far as they can be told apart in one look.
    private List<Course> courses(Node node, List<Span> spans) {
        Map<String, Integer> alike = new HashMap<>();
        node.place()
                .counters()
                .forEach((counter, count) ->
                        alike.put(counter, anatomy.vocabulary().counts().alike(counter, count)));
        return junctions.computeIfAbsent(
                new Junction(node.place().counting(alike), spans),
                _ -> List.copyOf(courses.from(node.place(), spans, new Teller(node, spans))));
    }

    /// Notes what is found wrong on the way through one look.
    private final class Teller implements Courses.Blame {

        private final Node node;
        private final List<Span> spans;

        Teller(Node node, List<Span> spans) {
            this.node = node;
            this.spans = spans;
        }

        @Override
        public boolean isBroken(Property property) {
            return Search.this.isBroken(property);
        }

        @Override
        public void broken(Property property, List<Glance> way, Complaint complaint) {
            blame(property, node.trail().and(Leg.of(spans, Set.of(), way, complaint.found())), complaint.words());
        }
    }

    boolean isAnythingBroken() {
        return !broken.isEmpty();
    }

    boolean isBroken(Property property) {
        return broken.containsKey(property);
    }

    /// Notes a story, if it is the first that breaks the property.
    void blame(Property property, Trail trail, String words) {
        if (!isBroken(property)) {
            broken.put(property, new Storyteller(anatomy).tell(trail, words));
        }
    }

    /// Whether a property was found broken.
    Outcome outcome(Property property) {
        Story story = broken.get(property);
        return story == null ? new Outcome.Proved(reached.states(), courses.glances()) : new Outcome.Broken(story);
    }

    boolean isTaken(Edge edge) {
        return courses.isTaken(edge);
    }

    Reached reached() {
        return reached;
    }
}
