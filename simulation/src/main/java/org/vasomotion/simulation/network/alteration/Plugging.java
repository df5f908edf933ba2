package org.vasomotion.simulation.network.alteration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.Passage;
import org.vasomotion.simulation.network.Segment;
import org.vasomotion.simulation.network.VesselKind;

/// Capillaries stopped by thrombus, stiff red cells or adherent leukocytes.
@Api
public final class Plugging {

    private Plugging() {}

    /// The network with a share of its open capillaries blocked, picked at random. With one seed a larger share
    /// blocks the same capillaries and more.
    ///
    /// @param share of the open capillary segments, 0 to 1; the number is rounded
    public static Network ofCapillaries(Network network, @Dimensionless double share, long seed) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share of " + share + " cannot be plugged");
        }
        List<Integer> names = new ArrayList<>(network.segments().stream()
                .filter(each -> each.kind() == VesselKind.CAPILLARY && each.isOpen())
                .map(Segment::name)
                .sorted()
                .toList());
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = names.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = names.get(i);
            names.set(i, names.get(other));
            names.set(other, kept);
        }
        Set<Integer> plugged = new HashSet<>(names.subList(0, (int) Math.round(share * names.size())));
        return network.withSegments(each -> plugged.contains(each.name()) ? each.with(Passage.BLOCKED) : each);
    }
}
