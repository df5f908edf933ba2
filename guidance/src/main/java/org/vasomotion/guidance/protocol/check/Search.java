package org.vasomotion.guidance.protocol.check;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.guidance.protocol.check.Trail.Leg;

/// Goes through every symbolic state of a protocol, nearest first.
///
/// What a look leads to depends on the place and on which spans the ages lie in, not on the ages themselves; so
/// each such junction is looked at once, and the zones only say which junctions can be met.
final class Search {

    private static final Instant NOW = Instant.parse("2000-01-03T08:00:00Z");

    private final ProtocolGraph graph;
    private final Vocabulary vocabulary;
    private final Timing timing;
    private final Looker looker;
    private final Bookkeeping books;
    private final List<Watch> watches;
    private final Reached reached = new Reached();
    private final Map<Property, Story> broken = new EnumMap<>(Property.class);
    private final Map<Place, List<Zone>> zones = new HashMap<>();
    private final Deque<Node> ahead = new ArrayDeque<>();
    private final Map<Junction, Map<Successor, Leg>> junctions = new HashMap<>();
    private final AtomicLong looks = new AtomicLong();

    /// A place and the spans in which the ages lie.
    private record Junction(Place place, List<Span> spans) {}

    Search(ProtocolGraph graph, Assumptions assumptions, Bookkeeping.Scope scope, List<Watch> watches) {
        this.graph = graph;
        this.vocabulary = Vocabulary.of(graph, assumptions);
        this.timing = Timing.of(graph, assumptions);
        this.looker = new Looker(graph, vocabulary, assumptions);
        this.books = Bookkeeping.of(graph, vocabulary, scope);
        this.watches = List.copyOf(watches);
    }

    /// Searches until everything was seen.
    Search run() {
        return run(() -> false);
    }

    /// Searches until everything was seen, or all that is watched is broken.
    Search runUntilBroken() {
        return run(() -> watches.stream().allMatch(watch -> broken.containsKey(watch.property())));
    }

    private Search run(BooleanSupplier isEnough) {
        ProtocolState begin = ProtocolState.begin(graph, NOW);
        Place first = Place.of(begin, vocabulary, timing.marks(), Memory.nothing());
        reach(first, Zone.start(timing.marks().size()), new Trail.Begin());
        while (!ahead.isEmpty() && !isEnough.getAsBoolean()) {
            Node node = ahead.remove();
            for (List<Span> spans : timing.combinations(node.place().step())) {
                within(node.zone(), spans).ifPresent(zone -> go(node, spans, zone));
            }
        }
        return this;
    }

    private static Optional<Zone> within(Zone zone, List<Span> spans) {
        Optional<Zone> part = Optional.of(zone);
        for (int i = 0; i < spans.size() && part.isPresent(); i++) {
            part = part.get().within(i + 1, spans.get(i));
        }
        return part;
    }

    private void go(Node node, List<Span> spans, Zone zone) {
        Junction junction = new Junction(node.place(), spans);
        Map<Successor, Leg> successors = junctions.get(junction);
        if (successors == null) {
            successors = look(node, spans);
            junctions.put(junction, successors);
        }
        successors.forEach((successor, leg) -> {
            Zone then = zone;
            for (int mark : successor.restarted()) {
                then = then.restarted(mark);
            }
            reach(successor.place(), then, node.trail().and(leg));
        });
    }

    private void reach(Place place, Zone at, Trail trail) {
        Zone zone = at.passing().widened(timing.largest(place.step()));
        List<Zone> known = zones.computeIfAbsent(place, _ -> new ArrayList<>());
        if (known.stream().noneMatch(seen -> seen.covers(zone))) {
            known.removeIf(zone::covers);
            known.add(zone);
            reached.place(place, trail);
            ahead.add(new Node(place, zone, trail));
        }
    }

    private Map<Successor, Leg> look(Node node, List<Span> spans) {
        Place place = node.place();
        ProtocolState state = place.state(timing.marks(), spans, NOW);
        Occasion occasion = new Occasion(
                state, NOW, place.memory(), found -> books.isPossible(place.memory(), state, found, vocabulary));
        Map<Successor, Leg> successors = new LinkedHashMap<>();
        looker.each(occasion, Map.of(), new Looker.Eye() {
            @Override
            public void sight(Sight sight) {
                looks.incrementAndGet();
                Successor successor = successor(place, sight);
                Leg leg = Leg.of(spans, successor.restarted(), sight.found(), sight);
                successors.putIfAbsent(successor, leg);
                reached.sight(place, successor.place(), sight);
                watch(node, leg, sight);
            }

            @Override
            public void circle(Map<Input, Integer> found, List<String> round) {
                looks.incrementAndGet();
                Leg leg = new Leg(spans, Set.of(), found, List.of(), List.of());
                String words = "edges lead round in a circle at one instant: " + String.join(" -> ", round);
                blame(Property.NO_CYCLE_WITHOUT_TIMER, node.trail().and(leg), words);
            }
        });
        return successors;
    }

    private Successor successor(Place place, Sight sight) {
        ProtocolState after = sight.transition().state();
        Set<Integer> restarted = new HashSet<>();
        for (int i = 0; i < timing.marks().size(); i++) {
            if (after.mark(timing.marks().get(i)).filter(NOW::equals).isPresent()) {
                restarted.add(i + 1);
            }
        }
        Memory memory = books.after(place.memory(), sight);
        return new Successor(Place.of(after, vocabulary, timing.marks(), memory), restarted);
    }

    private void watch(Node node, Leg leg, Sight sight) {
        for (Watch watch : watches) {
            if (!broken.containsKey(watch.property())) {
                watch.complaint(sight, looker).ifPresent(complaint -> {
                    Leg last = Leg.of(leg.spans(), leg.restarted(), complaint.found(), sight);
                    blame(watch.property(), node.trail().and(last), complaint.words());
                });
            }
        }
    }

    /// Notes a story, if it is the first that breaks the property.
    void blame(Property property, Trail trail, String words) {
        if (!broken.containsKey(property)) {
            broken.put(property, new Storyteller(graph, vocabulary, timing).tell(trail, words));
        }
    }

    /// Whether a property was found broken.
    Outcome outcome(Property property) {
        Story story = broken.get(property);
        int states = zones.values().stream().mapToInt(List::size).sum();
        return story == null ? new Outcome.Proved(states, looks.get()) : new Outcome.Broken(story);
    }

    Reached reached() {
        return reached;
    }
}
