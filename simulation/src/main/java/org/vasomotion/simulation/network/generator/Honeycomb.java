package org.vasomotion.simulation.network.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.vasomotion.model.quantity.Dimensionless;

/// Edges of a honeycomb with shaken corners, in units of its edge; at every inner corner three meet.
final class Honeycomb {

    private static final @Dimensionless double COLUMN = Math.sqrt(3) / 2;
    private static final @Dimensionless double ROW = 1.5;
    private static final @Dimensionless double ZIGZAG = 0.25;

    /// How far a corner is shaken along each axis, as a share of the edge.
    private static final @Dimensionless double SHAKE = 0.2;

    /// One edge between two corners.
    record Edge(int from, int to) {}

    private final int columns;
    private final int rows;
    private final @Dimensionless double[] x;
    private final @Dimensionless double[] y;
    private final List<Edge> edges = new ArrayList<>();

    Honeycomb(int columns, int rows, RandomGenerator random) {
        this.columns = columns;
        this.rows = rows;
        x = new double[columns * rows];
        y = new double[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int corner = corner(column, row);
                boolean isUp = (column + row) % 2 == 0;
                x[corner] = column * COLUMN + random.nextDouble(-SHAKE, SHAKE);
                y[corner] = row * ROW + (isUp ? ZIGZAG : -ZIGZAG) + random.nextDouble(-SHAKE, SHAKE);
                if (column + 1 < columns) {
                    edges.add(new Edge(corner, corner(column + 1, row)));
                }
                if (isUp && row + 1 < rows) {
                    edges.add(new Edge(corner, corner(column, row + 1)));
                }
            }
        }
        dropDeadEnds();
    }

    private int corner(int column, int row) {
        return row * columns + column;
    }

    private void dropDeadEnds() {
        int before;
        do {
            before = edges.size();
            int[] degree = new int[x.length];
            for (Edge edge : edges) {
                degree[edge.from()]++;
                degree[edge.to()]++;
            }
            edges.removeIf(edge -> degree[edge.from()] == 1 || degree[edge.to()] == 1);
        } while (edges.size() < before);
    }

    List<Edge> edges() {
        return edges;
    }

    @Dimensionless
    double x(int corner) {
        return x[corner];
    }

    @Dimensionless
    double y(int corner) {
        return y[corner];
    }

    @Dimensionless
    double width() {
        return columns * COLUMN;
    }

    @Dimensionless
    double height() {
        return rows * ROW;
    }

    @Dimensionless
    double length() {
        return edges.stream()
                .mapToDouble(edge -> Math.hypot(x[edge.from()] - x[edge.to()], y[edge.from()] - y[edge.to()]))
                .sum();
    }
}
