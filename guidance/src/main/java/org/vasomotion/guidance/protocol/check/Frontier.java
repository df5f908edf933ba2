package org.vasomotion.guidance.protocol.check;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.guidance.protocol.check.Trail.Leg;

/// What has been reached and what lies ahead. A state is passed over if one was reached that allows all its times and
/// has proposed as much.
///
/// @param haste whether the shortest ways have to be found
/// @param known the states reached, by place and what the record shows
/// @param ahead states not yet looked at, nearest first
record Frontier(Anatomy anatomy, Haste haste, Map<Spot, List<Node>> known, Deque<Node> ahead) {

    /// Whether the shortest ways have to be found.
    enum Haste {
        /// Every state is looked at by the shortest way to it, and as little is forgotten as can be.
        SHORTEST,
        /// States are passed over as soon as a wider one was reached, even if by a longer way.
        /// Forgotten is how long ago the protocol began, by how much one mark is older than
        /// another, and of what a look finds all that does not refute a complaint.
        FAST
    }

    /// A state without its times and sums.
    record Spot(Place place, Map<String, Long> shownMl) {}

    static Frontier at(Anatomy anatomy, Haste haste) {
        Frontier frontier = new Frontier(anatomy, haste, new HashMap<>(), new ArrayDeque<>());
        Place begin = anatomy.begin();
        Zone start = Zone.start(anatomy.timing().marks().size())
                .after(List.of(), List.of())
                .widened(largest(anatomy, haste, begin.step()));
        frontier.reach(begin, Memory.nothing(), start, Trail.Begin::new);
        return frontier;
    }

    private static long[] largest(Anatomy anatomy, Haste haste, String step) {
        return switch (haste) {
            case SHORTEST -> anatomy.timing().largest(step);
            case FAST -> anatomy.timing().largestInWindow(step);
        };
    }

    int size() {
        return known.values().stream().mapToInt(List::size).sum();
    }

    boolean isEmpty() {
        return ahead.isEmpty();
    }

    /// The next state, unless it need not be looked at.
    Optional<Node> next() {
        Node node = ahead.remove();
        return haste == Haste.SHORTEST || reached(node.place(), node.memory()).contains(node)
                ? Optional.of(node)
                : Optional.empty();
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
    void follow(Node node, List<Span> spans, Zone at, Leap leap, Memory memory) {
        Zone zone = at.after(leap.restarted(), leap.freed())
                .widened(largest(anatomy, haste, leap.to().step()));
        Zone told = haste == Haste.FAST ? zone.apart() : zone;
        reach(leap.to(), memory, told, () -> {
            Leg leg = Leg.of(spans, leap.restarted(), leap.course().glances(), Map.of());
            return node.trail().and(leg);
        });
    }

    private void reach(Place place, Memory memory, Zone zone, Supplier<Trail> trail) {
        List<Node> reached = reached(place, memory);
        for (Node seen : reached) {
            if (seen.covers(memory, zone)) {
                return;
            }
        }
        Node node = new Node(place, memory, zone, trail.get());
        reached.removeIf(seen -> node.covers(seen.memory(), seen.zone()));
        reached.add(node);
        ahead.add(node);
    }

    private List<Node> reached(Place place, Memory memory) {
        return known.computeIfAbsent(new Spot(place, memory.shownMl()), _ -> new ArrayList<>());
    }

    /// Where a look leads, and which marks it sets or forgets.
    ///
    /// @param restarted the marks that are set, counted from 1
    /// @param freed the marks whose ages are forgotten, counted from 1
    /// @param course one that leads there
    record Leap(Place to, Set<Integer> restarted, Set<Integer> freed, Course course) {

        static Leap of(Anatomy anatomy, Place from, Course course) {
            ProtocolState state = course.last().state();
            Set<Integer> restarted = new TreeSet<>();
            Set<Integer> freed = new TreeSet<>();
            List<String> marks = anatomy.timing().marks();
            for (int i = 0; i < marks.size(); i++) {
                Instant mark = state.marks().get(marks.get(i));
                if (mark == null) {
                    freed.add(i + 1);
                } else if (mark.equals(Anatomy.NOW)) {
                    restarted.add(i + 1);
                }
            }
            return new Leap(anatomy.after(from, course), restarted, freed, course);
        }

        /// What it has in common with others that need not be told from it.
        Object kind() {
            return List.of(to, restarted, freed);
        }
    }
}
