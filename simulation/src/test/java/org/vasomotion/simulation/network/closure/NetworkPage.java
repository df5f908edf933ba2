package org.vasomotion.simulation.network.closure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.alteration.ArteriolarClosing;
import org.vasomotion.simulation.network.alteration.ArteriolarTone;
import org.vasomotion.simulation.network.flow.FlowSolution;
import org.vasomotion.simulation.network.flow.FlowSolver;
import org.vasomotion.simulation.network.generator.NetworkGenerator;
import org.vasomotion.simulation.network.generator.NetworkShape;
import org.vasomotion.simulation.network.generator.NetworkShape.Thoroughfares;
import org.vasomotion.simulation.network.measure.Perfusion;
import org.vasomotion.simulation.network.rheology.Rheology;
import org.vasomotion.simulation.network.rheology.SurfaceLayer;

/// `docs/methodology/network.md`: its words stand in a resource, its tables are computed.
final class NetworkPage {

    private static final int[] CHANNELS = {0, 5, 17};
    private static final double[] INTEGRITY = {1, 0.75, 0.5, 0.25, 0};
    private static final double[] ACTIVATION = {0, 0.15, 0.3, 0.45, 0.5, 0.55};
    private static final int SEEDS = 10;

    private NetworkPage() {}

    static String of(String words) {
        return words.replace("{{networks}}", networks())
                .replace("{{plugging}}", plugging())
                .replace("{{layer}}", layer())
                .replace("{{tone}}", tone());
    }

    private static String networks() {
        List<String> rows = new ArrayList<>();
        rows.add(
                "| channels | segments | rounds | inflow, nL/min | median speed of cells, mm/s | SD of ln speed | variation of"
                        + " flow | perfused length |");
        rows.add("| --: | --: | --: | --: | --: | --: | --: | --: |");
        for (int channels : CHANNELS) {
            List<FlowSolution> flows = flows(channels, Rheology.human());
            List<Perfusion> measured = flows.stream().map(Perfusion::of).toList();
            rows.add(String.format(
                    Locale.ROOT,
                    "| %d | %d | %.0f | %.0f | %.2f | %.2f | %.2f | %.2f |",
                    channels,
                    flows.getFirst().network().segments().size(),
                    mean(flows.stream().mapToDouble(each -> each.convergence().rounds())),
                    mean(measured.stream().mapToDouble(Perfusion::inflowNlPerMin)),
                    mean(measured.stream().mapToDouble(Perfusion::medianVelocityMmPerS)),
                    mean(measured.stream().mapToDouble(Perfusion::spreadOfLogVelocity)),
                    mean(measured.stream().mapToDouble(Perfusion::variationOfFlow)),
                    mean(measured.stream().mapToDouble(Perfusion::perfusedShare))));
        }
        return String.join("\n", rows);
    }

    private static String plugging() {
        List<String> rows = new ArrayList<>();
        rows.add(
                "| channels | plugged | n | inflow | perfused length | supplied tissue | mesh conductance | law (29), n |"
                        + " law (29), perfused share for n |");
        rows.add("| --: | --: | --: | --: | --: | --: | --: | --: | --: |");
        for (int channels : CHANNELS) {
            List<PluggingSeries.Step> series = PluggingSeries.of(shape(channels));
            double bypass = series.getFirst().channels();
            for (PluggingSeries.Step step : series) {
                double open = 1 - step.plugged();
                rows.add(String.format(
                        Locale.ROOT,
                        "| %d | %.0f %% | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |",
                        channels,
                        100 * step.plugged(),
                        open,
                        step.inflow(),
                        step.perfused(),
                        step.supplied(),
                        step.mesh(),
                        law(open, bypass),
                        law(step.perfused(), bypass)));
            }
        }
        return String.join("\n", rows);
    }

    /// Equation 29 at unchanged blood, intact glycocalyx and cells: (1 - f) n + f.
    static double law(double open, double bypass) {
        return (1 - bypass) * open + bypass;
    }

    private static String layer() {
        List<String> rows = new ArrayList<>();
        rows.add("| integrity | inflow, nL/min | relative to intact |");
        rows.add("| --: | --: | --: |");
        double intact = layerInflow(1);
        for (double integrity : INTEGRITY) {
            double inflow = layerInflow(integrity);
            rows.add(String.format(Locale.ROOT, "| %.2f | %.0f | %.2f |", integrity, inflow, inflow / intact));
        }
        return String.join("\n", rows);
    }

    private static double layerInflow(double integrity) {
        return mean(flows(0, Rheology.withSurfaceLayer(new SurfaceLayer(integrity))).stream()
                .mapToDouble(FlowSolution::inflowNlPerMin));
    }

    private static String tone() {
        List<String> rows = new ArrayList<>();
        rows.add("| activation | closing pressure, mmHg | closed of 17 | inflow | perfused length |");
        rows.add("| --: | --: | --: | --: | --: |");
        List<Perfusion> resting =
                flows(0, Rheology.human()).stream().map(Perfusion::of).toList();
        for (double activation : ACTIVATION) {
            List<ArteriolarClosing.Closed> closed = networks(0).stream()
                    .map(each -> ArteriolarClosing.settle(
                            ArteriolarTone.at(each, _ -> activation), Rheology.human(), _ -> activation, 0))
                    .toList();
            List<Perfusion> now =
                    closed.stream().map(each -> Perfusion.of(each.flow())).toList();
            rows.add(String.format(
                    Locale.ROOT,
                    "| %.2f | %.1f | %.1f | %.2f | %.2f |",
                    activation,
                    ArteriolarTone.closingPressureMmHg(activation, 0),
                    mean(closed.stream().mapToDouble(each -> each.closed().size())),
                    mean(IntStream.range(0, SEEDS)
                            .mapToDouble(i ->
                                    now.get(i).inflowNlPerMin() / resting.get(i).inflowNlPerMin())),
                    mean(IntStream.range(0, SEEDS)
                            .mapToDouble(i -> now.get(i).perfusedLengthMm()
                                    / resting.get(i).perfusedLengthMm()))));
        }
        return String.join("\n", rows);
    }

    private static NetworkShape shape(int channels) {
        return NetworkShape.sheet().with(new Thoroughfares(channels, 10));
    }

    private static List<Network> networks(int channels) {
        return LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> NetworkGenerator.generate(shape(channels), seed))
                .toList();
    }

    private static List<FlowSolution> flows(int channels, Rheology rheology) {
        return networks(channels).stream()
                .map(each -> FlowSolver.solve(each, rheology))
                .toList();
    }

    private static double mean(DoubleStream values) {
        return values.average().orElseThrow();
    }
}
