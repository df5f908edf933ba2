package org.vasomotion.benchmarks;

import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;
import org.vasomotion.simulation.network.BoundaryCondition;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.Segment;
import org.vasomotion.simulation.network.flow.FlowSolution;
import org.vasomotion.simulation.network.flow.FlowSolver;
import org.vasomotion.simulation.network.flow.Poiseuille;
import org.vasomotion.simulation.network.generator.NetworkGenerator;
import org.vasomotion.simulation.network.generator.NetworkShape;
import org.vasomotion.simulation.network.rheology.Rheology;

/// Flows and hematocrits of a generated network of the size of the rat mesentery (546 vessels): from vessels to
/// the converged state, warm, analysis of the pattern included.
///
/// The reference is one dense factorisation and solution of the pressures alone, at the viscosities of that
/// state; the whole solution takes some twenty sparse ones.
final class NetworkSolve {

    private static final int WARM_UP = 300;
    private static final int TIMED = 101;
    private static final double NS_PER_MS = 1e6;

    private NetworkSolve() {}

    static List<Figure> measure() {
        Network network = NetworkGenerator.generate(NetworkShape.sheet(), 1);
        Rheology rheology = Rheology.human();
        FlowSolution flow = FlowSolver.solve(network, rheology);
        double solvedMs = medianMs(() -> FlowSolver.solve(network, rheology).inflowNlPerMin());
        double denseMs = medianMs(() -> dense(flow));
        return List.of(new Figure(
                network.segments().size() + "-segment network, "
                        + flow.convergence().rounds() + " rounds, warm",
                solvedMs,
                "ms",
                "one dense solution for the pressures",
                denseMs,
                "under 40 ms"));
    }

    /// Something that is computed and must not be computed away.
    private interface Work {
        double result();
    }

    private static double medianMs(Work work) {
        double sum = 0;
        for (int i = 0; i < WARM_UP; i++) {
            sum += work.result();
        }
        double[] ms = new double[TIMED];
        for (int i = 0; i < TIMED; i++) {
            long startedNs = System.nanoTime();
            sum += work.result();
            ms[i] = (System.nanoTime() - startedNs) / NS_PER_MS;
        }
        if (!Double.isFinite(sum)) {
            throw new IllegalStateException("the network has no solution");
        }
        return Figure.median(ms);
    }

    private static double dense(FlowSolution flow) {
        Network network = flow.network();
        int nodes = network.nodes().size();
        DMatrixRMaj matrix = new DMatrixRMaj(nodes, nodes);
        DMatrixRMaj right = new DMatrixRMaj(nodes, 1);
        for (int s = 0; s < network.segments().size(); s++) {
            Segment segment = network.segments().get(s);
            int from = network.fromIndex(s);
            int to = network.toIndex(s);
            double conductance =
                    Poiseuille.conductanceNlPerMinMmHg(segment.diameterUm(), segment.lengthUm(), flow.viscosityMpaS(s));
            matrix.add(from, from, conductance);
            matrix.add(to, to, conductance);
            matrix.add(from, to, -conductance);
            matrix.add(to, from, -conductance);
        }
        fixPressures(network, matrix, right);
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.symmPosDef(nodes);
        if (!solver.setA(matrix)) {
            throw new IllegalStateException("the dense mass balance is singular");
        }
        DMatrixRMaj pressures = new DMatrixRMaj(nodes, 1);
        solver.solve(right, pressures);
        return pressures.get(0);
    }

    private static void fixPressures(Network network, DMatrixRMaj matrix, DMatrixRMaj right) {
        network.boundaries().forEach(boundary -> {
            if (boundary.condition() instanceof BoundaryCondition.Pressure(double pressureMmHg)) {
                int fixed = network.indexOfNode(boundary.node());
                for (int n = 0; n < matrix.numRows; n++) {
                    right.add(n, 0, -matrix.get(n, fixed) * pressureMmHg);
                    matrix.set(n, fixed, 0);
                    matrix.set(fixed, n, 0);
                }
                matrix.set(fixed, fixed, 1);
                right.set(fixed, 0, pressureMmHg);
            }
        });
    }
}
