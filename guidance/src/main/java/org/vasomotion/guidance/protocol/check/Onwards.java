package org.vasomotion.guidance.protocol.check;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.model.drug.Drug;

/// What can happen at a stand. It is worked out and watched once for all stands with one outlook.
final class Onwards {

    /// Told what was seen.
    interface Alarm {

        /// Holds a glance to its properties.
        void watch(Glance glance, List<Watch> watches, Looker looker);

        /// Whether the way here contradicts itself, so that what was seen does not count.
        boolean isRefuted();
    }

    private final Anatomy anatomy;
    private final Looker looker;
    private final List<Watch> watches;
    private final List<TestWatch> tests;
    private final Precision precision;
    private final Map<Stand, List<Onward>> known = new HashMap<>();
    private final Map<View, List<Glance>> looked = new HashMap<>();
    private final Set<Edge> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final AtomicLong glances = new AtomicLong();

    /// A stand as far as it makes a difference to what can be seen from it.
    private record View(Outlook outlook, Map<Input, Integer> found, Set<String> standing, Stand.Order order) {}

    /// A glance and where it leads.
    record Onward(Glance glance, Stand next) {}

    Onwards(Anatomy anatomy, List<Watch> watches, Precision precision) {
        this.anatomy = anatomy;
        this.looker = new Looker(anatomy);
        this.watches = List.copyOf(watches);
        this.tests = TestWatch.of(anatomy);
        this.precision = precision;
    }

    boolean isTaken(Edge edge) {
        return taken.contains(edge);
    }

    long glances() {
        return glances.get();
    }

    /// Sees everything anew from now on: more is remembered.
    void forget() {
        known.clear();
        looked.clear();
    }

    /// What can happen at a stand; of what differs in nothing that matters later, one.
    List<Onward> from(Stand stand, Alarm alarm) {
        List<Onward> onwards = known.get(stand);
        if (onwards == null) {
            onwards = seen(stand, alarm).stream()
                    .map(glance -> onward(stand, glance))
                    .toList();
            if (!alarm.isRefuted()) {
                known.put(stand, onwards);
            }
        }
        return onwards;
    }

    private List<Glance> seen(Stand stand, Alarm alarm) {
        Stand local = stand.in(anatomy.local(stand.state()));
        View view = new View(Outlook.of(anatomy, local.state()), stand.found(), stand.standing(), stand.order());
        List<Glance> seen = looked.get(view);
        if (seen == null) {
            seen = List.copyOf(look(local, alarm));
            if (alarm.isRefuted()) {
                return List.of();
            }
            looked.put(view, seen);
        }
        return seen;
    }

    private Collection<Glance> look(Stand stand, Alarm alarm) {
        Map<Object, Glance> differing = new LinkedHashMap<>();
        for (Glance each : looker.glances(stand)) {
            if (alarm.isRefuted()) {
                break;
            }
            glances.incrementAndGet();
            each.moves().forEach(move -> taken.add(move.edge()));
            alarm.watch(each, watches, looker);
            Glance glance = each.owing(owed(each));
            differing.putIfAbsent(kind(glance), glance);
        }
        return differing.values();
    }

    private Set<Drug> owed(Glance glance) {
        Set<Drug> owed = new HashSet<>();
        tests.forEach(test -> owed.addAll(test.owed(glance, looker)));
        return owed;
    }

    /// What a glance has in common with others that need not be told from it, from whichever stand it is seen.
    private Object kind(Glance glance) {
        if (!glance.isMove()) {
            return List.of(glance.actions(), glance.volumes(), glance.answers());
        }
        Map<Input, Integer> kept = precision.kept(glance, anatomy.foresight());
        return List.of(
                anatomy.edges().number(glance.moves().getFirst().edge()),
                glance.state(),
                anatomy.handover().told(glance.state().step(), kept, precision),
                glance.owed(),
                glance.answers());
    }

    private Onward onward(Stand stand, Glance local) {
        if (!local.isMove()) {
            return new Onward(local.from(stand, stand.state()), stand);
        }
        ProtocolState state =
                anatomy.moved(stand.state(), local.moves().getFirst().edge(), local.state());
        Glance glance = local.from(stand, state);
        Map<Input, Integer> found = precision.arriving(glance, anatomy);
        return new Onward(glance, new Stand(state, found, Set.of(), Stand.Order.LATER));
    }
}
