package org.vasomotion.simulation.network.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.Segment;
import org.vasomotion.simulation.network.VesselKind;
import org.vasomotion.simulation.network.generator.NetworkShape.Thoroughfares;

class NetworkGeneratorTest {

    private static List<Segment> of(Network network, VesselKind kind) {
        return network.segments().stream().filter(each -> each.kind() == kind).toList();
    }

    @Test
    void should_make_the_same_network_from_the_same_seed_and_another_from_another() {
        Network network = NetworkGenerator.generate(NetworkShape.sheet(), 5);

        assertThat(NetworkGenerator.generate(NetworkShape.sheet(), 5).segments())
                .isEqualTo(network.segments());
        assertThat(NetworkGenerator.generate(NetworkShape.sheet(), 6).segments())
                .isNotEqualTo(network.segments());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void should_have_the_size_density_and_diameters_asked_for(long seed) {
        Network network = NetworkGenerator.generate(NetworkShape.sheet(), seed);
        List<Segment> capillaries = of(network, VesselKind.CAPILLARY);
        double[] logs = capillaries.stream()
                .mapToDouble(each -> Math.log(each.diameterUm()))
                .sorted()
                .toArray();
        double spread = Math.sqrt(capillaries.stream()
                .mapToDouble(each -> Math.pow(Math.log(each.diameterUm() / 6.5), 2))
                .average()
                .orElseThrow());
        double lengthMm = capillaries.stream().mapToDouble(Segment::lengthUm).sum() / 1000;

        assertThat(network.segments()).hasSize(545);
        assertThat(lengthMm / network.field().areaMm2()).isCloseTo(16.7, within(1e-9));
        assertThat(Math.exp(logs[logs.length / 2])).isCloseTo(6.5, within(0.2));
        assertThat(spread).isCloseTo(0.15, within(0.02));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void should_follow_murray_at_every_fork_of_its_trees(long seed) {
        Network network = NetworkGenerator.generate(NetworkShape.sheet(), seed);
        List<Segment> arterioles = of(network, VesselKind.ARTERIOLE);
        List<Segment> venules = of(network, VesselKind.VENULE);

        assertThat(arterioles).hasSize(33);
        assertThat(venules).hasSize(33);
        for (Segment parent : arterioles) {
            daughters(
                    parent,
                    arterioles.stream()
                            .filter(each -> each.from() == parent.to())
                            .toList());
        }
        for (Segment parent : venules) {
            daughters(
                    parent,
                    venules.stream().filter(each -> each.to() == parent.from()).toList());
        }
    }

    private static void daughters(Segment parent, List<Segment> daughters) {
        if (daughters.isEmpty()) {
            return;
        }
        double cubes = daughters.stream()
                .mapToDouble(each -> Math.pow(each.diameterUm(), 3))
                .sum();
        double[] sorted =
                daughters.stream().mapToDouble(Segment::diameterUm).sorted().toArray();
        assertThat(cubes).isCloseTo(Math.pow(parent.diameterUm(), 3), within(1e-9 * cubes));
        assertThat(sorted[0] / sorted[1]).isCloseTo(0.8, within(1e-12));
        assertThat(parent.lengthUm()).isGreaterThanOrEqualTo(10 * parent.diameterUm());
    }

    @Test
    void should_have_no_dead_end_and_at_most_three_vessels_at_a_node() {
        Network network = NetworkGenerator.generate(NetworkShape.sheet(), 1);
        int[] degree = new int[network.nodes().size()];
        for (int s = 0; s < network.segments().size(); s++) {
            degree[network.fromIndex(s)]++;
            degree[network.toIndex(s)]++;
        }
        List<Integer> ends = network.boundaries().stream()
                .map(each -> network.indexOfNode(each.node()))
                .toList();

        assertThat(IntStream.range(0, degree.length))
                .allSatisfy(n -> assertThat(degree[n]).isBetween(ends.contains(n) ? 1 : 2, 3));
    }

    @Test
    void should_add_as_many_thoroughfares_as_asked_for_and_change_nothing_else() {
        Network plain = NetworkGenerator.generate(NetworkShape.sheet(), 1);
        Network bridged = NetworkGenerator.generate(NetworkShape.sheet().with(new Thoroughfares(4, 10)), 1);

        assertThat(of(bridged, VesselKind.THOROUGHFARE)).hasSize(4);
        assertThat(bridged.segments().subList(0, 545)).isEqualTo(plain.segments());
    }

    @Test
    void should_refuse_shapes_that_cannot_be_made() {
        NetworkShape sheet = NetworkShape.sheet();
        TreeShape tree = sheet.arterioles();

        assertThatThrownBy(() -> sheet.with(new Thoroughfares(18, 10))).hasMessageContaining("18 thoroughfares");
        assertThatThrownBy(() -> new TreeShape(30, 0, 0.8, 10, 15)).hasMessageContaining("0 leaves");
        assertThatThrownBy(() -> new TreeShape(30, 4, 0.8, 15, 10)).hasMessageContaining("15.0 and 10.0");
        assertThatThrownBy(() -> shape(3, 3, 16.7, tree)).hasMessageContaining("too small");
        assertThatThrownBy(() -> shape(6, 6, 16.7, tree)).hasMessageContaining("too small for so many");
        assertThatThrownBy(() -> shape(21, 15, 0, tree)).hasMessageContaining("0.0 mm/mm2");
    }

    private static NetworkShape shape(int columns, int rows, double density, TreeShape tree) {
        return new NetworkShape(columns, rows, density, 6.5, 0.15, tree, tree, Thoroughfares.NONE, 45, 12, 0.4, 95);
    }
}
