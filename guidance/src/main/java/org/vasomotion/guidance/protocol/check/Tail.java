package org.vasomotion.guidance.protocol.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.model.drug.Drug;

/// The rest of a look from a stand on. Those that many looks end with share their glances.
///
/// @param glances its steps, at least one
/// @param counting what is counted and reset on the way, in order
/// @param owed drugs whose dose has to be put back because a test is left on the way without its effect
/// @param ending a number for the state it ends in and what is proposed there
record Tail(Link glances, List<Effect> counting, Set<Drug> owed, int ending) {

    /// One glance, and those after it.
    sealed interface Link {
        Glance glance();

        record Last(Glance glance) implements Link {}

        record Before(Glance glance, Link rest) implements Link {}
    }

    static Tail of(Glance last, int ending) {
        return new Tail(new Link.Last(last), List.of(), Set.of(), ending);
    }

    /// The same after one glance more.
    Tail after(Glance glance) {
        List<Effect> counted = counting;
        for (Move move : glance.moves()) {
            List<Effect> here = move.edge().effects().stream()
                    .filter(effect -> effect instanceof Effect.Count || effect instanceof Effect.Reset)
                    .toList();
            if (!here.isEmpty()) {
                counted = new ArrayList<>(here);
                counted.addAll(counting);
            }
        }
        Set<Drug> owing = owed;
        if (!glance.owed().isEmpty()) {
            owing = new HashSet<>(owed);
            owing.addAll(glance.owed());
        }
        return new Tail(new Link.Before(glance, glances), counted, owing, ending);
    }

    /// What it has in common with others that need not be told from it.
    Object kind() {
        return new Kind(ending, counting, owed);
    }

    private record Kind(int ending, List<Effect> counting, Set<Drug> owed) {}

    /// The glances, first to last.
    List<Glance> way() {
        List<Glance> way = new ArrayList<>();
        Link at = glances;
        while (at instanceof Link.Before before) {
            way.add(before.glance());
            at = before.rest();
        }
        way.add(at.glance());
        return way;
    }
}
