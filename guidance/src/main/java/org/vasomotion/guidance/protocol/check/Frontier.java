package org.vasomotion.guidance.protocol.check;

import java.util.ArrayList;
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
record Frontier(Anatomy anatomy, Map<Spot, List<Zone>> zones, Deque<Node> ahead) {

    /// A state without its times.
    record Spot(Place place, Memory memory) {}

    static Frontier at(Anatomy anatomy) {
        Frontier frontier = new Frontier(anatomy, new HashMap<>(), new ArrayDeque<>());
        Zone start = Zone.start(anatomy.timing().marks().size());
        frontier.reach(anatomy.begin(), Memory.nothing(), start, new Trail.Begin());
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
    void follow(Node node, List<Span> spans, Zone at, Course course, Memory memory) {
        ProtocolState state = course.last().state();
        Set<Integer> restarted = new HashSet<>();
        Zone zone = at;
        for (int i = 0; i < anatomy.timing().marks().size(); i++) {
            String mark = anatomy.timing().marks().get(i);
            if (state.mark(mark).filter(Anatomy.NOW::equals).isPresent()) {
                restarted.add(i + 1);
                zone = zone.restarted(i + 1);
            } else if (state.mark(mark).isEmpty()) {
                zone = zone.freed(i + 1);
            }
        }
        Trail trail = node.trail().and(Trail.Leg.of(spans, restarted, course.glances(), Map.of()));
        reach(anatomy.after(node.place(), course), memory, zone, trail);
    }

    private void reach(Place place, Memory memory, Zone at, Trail trail) {
        Zone zone = at.passing().widened(anatomy.timing().largest(place.step()));
        List<Zone> known = zones.computeIfAbsent(new Spot(place, memory), _ -> new ArrayList<>());
        if (known.stream().noneMatch(seen -> seen.covers(zone))) {
            known.removeIf(zone::covers);
            known.add(zone);
            ahead.add(new Node(place, memory, zone, trail));
        }
    }
}
