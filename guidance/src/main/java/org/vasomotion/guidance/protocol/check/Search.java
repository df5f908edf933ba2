package org.vasomotion.guidance.protocol.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.check.Trail.Leg;

/// Goes through every symbolic state of a protocol, nearest first.
///
/// What a look leads to depends on the place and on which spans the ages lie in, not on the ages themselves; so each
/// such junction is looked at once, and the zones only say which junctions can be met.
final class Search {

    private final Anatomy anatomy;
    private final Courses courses;
    private final Reached reached = new Reached();
    private final Map<Property, Story> broken = new EnumMap<>(Property.class);
    private final Map<Junction, List<Course>> junctions = new HashMap<>();

    /// A place, its counts as far as they matter in one look, and the spans in which the ages lie.
    private record Junction(Place place, List<Span> spans) {}

    Search(Anatomy anatomy, List<Watch> watches) {
        this.anatomy = anatomy;
        this.courses = new Courses(anatomy, watches);
    }

    /// Searches until every step was seen in every way.
    void run() {
        Frontier frontier = Frontier.at(anatomy);
        while (!frontier.ahead().isEmpty()) {
            Node node = frontier.ahead().remove();
            reached.node(node);
            frontier.each(node, (spans, zone) -> {
                for (Course course : courses(node, spans)) {
                    Place to = frontier.follow(node, spans, zone, course, Memory.nothing());
                    reached.course(node.place(), to, course);
                }
            });
        }
        reached.states(frontier.size());
    }

    /// Searches once more, now adding up what is proposed, until the sum is more than promised.
    void count(long mostMl) {
        Bookkeeping books = Bookkeeping.of(anatomy);
        Frontier frontier = Frontier.at(anatomy);
        while (!frontier.ahead().isEmpty() && !isBroken(Property.FLUID_BOUNDED)) {
            Node node = frontier.ahead().remove();
            reached.fluid(node.memory().proposedMl());
            frontier.each(node, (spans, zone) -> {
                for (Course course : courses(node, spans)) {
                    if (books.isPossible(node.memory(), course)) {
                        Memory memory = books.after(node.memory(), course);
                        check(mostMl, memory, node, spans, course);
                        frontier.follow(node, spans, zone, course, memory);
                    }
                }
            });
        }
    }

    private void check(long mostMl, Memory memory, Node node, List<Span> spans, Course course) {
        if (memory.proposedMl() > mostMl) {
            String words = "proposes " + memory.proposedMl() + " mL of fluid in all, and promises at most " + mostMl
                    + " mL";
            Leg leg = Leg.of(spans, Set.of(), course.glances(), Map.of());
            blame(Property.FLUID_BOUNDED, node.trail().and(leg), words);
        }
    }

    private List<Course> courses(Node node, List<Span> spans) {
        Map<String, Integer> alike = new HashMap<>();
        node.place()
                .counters()
                .forEach((counter, count) ->
                        alike.put(counter, anatomy.vocabulary().counts().alike(counter, count)));
        Place place = node.place();
        Place like = new Place(place.step(), place.captured(), alike, place.marks(), place.standing());
        Junction junction = new Junction(like, spans);
        List<Course> known = junctions.get(junction);
        if (known == null) {
            known = List.copyOf(courses.from(place, spans, new Teller(node, spans)));
            junctions.put(junction, known);
        }
        return known;
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
        return story == null
                ? new Outcome.Proved(reached.states(), courses.glances())
                : new Outcome.Broken(story);
    }

    boolean isTaken(Edge edge) {
        return courses.isTaken(edge);
    }

    Reached reached() {
        return reached;
    }
}
