package org.vasomotion.guidance.protocol.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.function.Supplier;
import org.vasomotion.guidance.protocol.check.Trail.Leg;
import java.util.Deque;
import java.util.HashMap;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.vasomotion.guidance.protocol.ProtocolState;

/// What has been reached and what lies ahead. A state is passed over if one was reached that allows all its times.
///
/// @param zones the sets of times reached, by place and memory
/// @param ahead states not yet looked at, nearest first
/// @param places where courses lead, by where they begin
record Frontier(
        Anatomy anatomy,
        Map<Spot, List<Zone>> zones,
        Deque<Node> ahead,
        Map<Place, Map<Course, Place>> places) {

    /// A state without its times.
    record Spot(Place place, Memory memory) {}

    static Frontier at(Anatomy anatomy) {
        Frontier frontier = new Frontier(anatomy, new HashMap<>(), new ArrayDeque<>(), new HashMap<>());
        Zone start = Zone.start(anatomy.timing().marks().size());
        frontier.reach(anatomy.begin(), Memory.nothing(), start, Trail.Begin::new);
        return frontier;
    }

    int size() {
        return zones.values().stream().mapToInt(List::size).sum();
    }

    /// Every combination of spans in which a look at this state can fall, with the times that fall there.
    void each(Node node, BiConsumer<List<Span>, Zone> look) {
        for (List<Span> spans : anatomy.timing().combinations(node.place())) {
            within(node.zone(), spans).ifPresent(zone -> look.accept(spans, zone));
        }
    }

    private static Optional<Zone> within(Zone zone, List<Span> spans) {
        Optional<Zone> part = Optional.of(zone);
        for (int i = 0; i < spans.size() && part.isPresent(); i++) {
            part = part.get().within(i + 1, spans.get(i));
        }
        return part;
    }

    /// Goes where a look leads.
    Place follow(Node node, List<Span> spans, Zone at, Course course, Memory memory) {
        ProtocolState state = course.last().state();
        List<String> marks = anatomy.timing().marks();
        Zone zone = at;
        for (int i = 0; i < marks.size(); i++) {
            Instant mark = state.marks().get(marks.get(i));
            if (mark == null) {
                zone = zone.freed(i + 1);
            } else if (mark.equals(Anatomy.NOW)) {
                zone = zone.restarted(i + 1);
            }
        }
        Place place = places.computeIfAbsent(node.place(), _ -> new IdentityHashMap<>())
                .computeIfAbsent(course, _ -> anatomy.after(node.place(), course));
        reach(place, memory, zone, () -> node.trail().and(leg(spans, course)));
        return place;
    }

    private Leg leg(List<Span> spans, Course course) {
        Set<Integer> restarted = new HashSet<>();
        for (int i = 0; i < spans.size(); i++) {
            String mark = anatomy.timing().marks().get(i);
            if (Anatomy.NOW.equals(course.last().state().marks().get(mark))) {
                restarted.add(i + 1);
            }
        }
        return Leg.of(spans, restarted, course.glances(), Map.of());
    }

    private void reach(Place place, Memory memory, Zone at, Supplier<Trail> trail) {
        Zone zone = at.passing().widened(anatomy.timing().largest(place.step()));
        List<Zone> known = zones.computeIfAbsent(new Spot(place, memory), _ -> new ArrayList<>());
        if (known.stream().noneMatch(seen -> seen.covers(zone))) {
            known.removeIf(zone::covers);
            known.add(zone);
            ahead.add(new Node(place, memory, zone, trail.get()));
        }
    }
}
