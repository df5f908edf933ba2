package org.vasomotion.simulation.network.flow;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.DMatrixSparseCSC;
import org.ejml.interfaces.linsol.LinearSolverSparse;
import org.ejml.sparse.FillReducing;
import org.ejml.sparse.csc.factory.LinearSolverFactory_DSCC;
import org.vasomotion.simulation.network.Network;

/// Mass balance at every node as a sparse symmetric positive definite system. The pattern is analysed once, the
/// numbers are filled in and factorised at every call.
final class PressureSystem {

    private static final int NONE = -1;

    private final Network network;
    private final Unknowns unknowns;
    private final DMatrixSparseCSC matrix;
    private final DMatrixRMaj right;
    private final DMatrixRMaj solved;
    private final LinearSolverSparse<DMatrixSparseCSC, DMatrixRMaj> solver =
            LinearSolverFactory_DSCC.cholesky(FillReducing.NONE);
    private final int[] diagonal;
    private final int[] between;

    PressureSystem(Network network, Incidence incidence) {
        this.network = network;
        this.unknowns = new Unknowns(network, incidence);
        int rows = unknowns.count();
        right = new DMatrixRMaj(rows, 1);
        solved = new DMatrixRMaj(rows, 1);
        diagonal = new int[rows];
        between = new int[network.segments().size()];
        matrix = pattern();
    }

    /// Upper triangle by columns; vessels side by side share an entry.
    private DMatrixSparseCSC pattern() {
        LongStream.Builder wanted = LongStream.builder();
        for (int row = 0; row < diagonal.length; row++) {
            wanted.add(key(row, row));
        }
        for (int s = 0; s < between.length; s++) {
            if (couples(s)) {
                wanted.add(keyOf(s));
            }
        }
        long[] entries = wanted.build().sorted().distinct().toArray();
        DMatrixSparseCSC made = new DMatrixSparseCSC(diagonal.length, diagonal.length, entries.length);
        made.nz_length = entries.length;
        for (int at = 0; at < entries.length; at++) {
            made.nz_rows[at] = (int) (entries[at] % diagonal.length);
            made.col_idx[(int) (entries[at] / diagonal.length) + 1]++;
        }
        for (int column = 0; column < diagonal.length; column++) {
            made.col_idx[column + 1] += made.col_idx[column];
        }
        made.indicesSorted = true;
        Arrays.setAll(diagonal, row -> Arrays.binarySearch(entries, key(row, row)));
        Arrays.setAll(between, s -> couples(s) ? Arrays.binarySearch(entries, keyOf(s)) : NONE);
        return made;
    }

    private long key(int row, int column) {
        return (long) Math.max(row, column) * diagonal.length + Math.min(row, column);
    }

    private long keyOf(int segment) {
        return key(unknowns.row(network.fromIndex(segment)), unknowns.row(network.toIndex(segment)));
    }

    private boolean couples(int segment) {
        return network.segments().get(segment).isOpen()
                && unknowns.row(network.fromIndex(segment)) >= 0
                && unknowns.row(network.toIndex(segment)) >= 0;
    }

    /// Pressures in mmHg for these conductances; NaN where nothing determines them.
    void solve(double[] conductanceNlPerMinMmHg, double[] pressureMmHg) {
        fill(conductanceNlPerMinMmHg);
        for (int n = 0; n < pressureMmHg.length; n++) {
            pressureMmHg[n] = unknowns.givenMmHg(n);
        }
        if (diagonal.length == 0) {
            return;
        }
        if (!solver.setA(matrix)) {
            throw new IllegalStateException("the mass balance of " + network.title() + " is singular");
        }
        solver.setStructureLocked(true);
        solver.solve(right, solved);
        for (int n = 0; n < pressureMmHg.length; n++) {
            if (unknowns.row(n) >= 0) {
                pressureMmHg[n] = solved.data[unknowns.row(n)];
            }
        }
    }

    private void fill(double[] conductanceNlPerMinMmHg) {
        Arrays.fill(matrix.nz_values, 0, matrix.nz_length, 0);
        Arrays.fill(right.data, 0);
        for (int n = 0; n < network.nodes().size(); n++) {
            if (unknowns.row(n) >= 0) {
                right.data[unknowns.row(n)] = unknowns.inflowNlPerMin(n);
            }
        }
        for (int s = 0; s < between.length; s++) {
            if (network.segments().get(s).isOpen() && unknowns.isReached(network.fromIndex(s))) {
                add(network.fromIndex(s), network.toIndex(s), conductanceNlPerMinMmHg[s]);
                add(network.toIndex(s), network.fromIndex(s), conductanceNlPerMinMmHg[s]);
                if (between[s] != NONE) {
                    matrix.nz_values[between[s]] -= conductanceNlPerMinMmHg[s];
                }
            }
        }
    }

    private void add(int node, int other, double conductanceNlPerMinMmHg) {
        int row = unknowns.row(node);
        if (row >= 0) {
            matrix.nz_values[diagonal[row]] += conductanceNlPerMinMmHg;
            if (unknowns.row(other) < 0) {
                right.data[row] += conductanceNlPerMinMmHg * unknowns.givenMmHg(other);
            }
        }
    }
}
