package org.vasomotion.simulation.procedure;

import java.util.List;
import org.vasomotion.model.quantity.Dimensionless;

/// The straight line of least squares through points.
///
/// @param intercept where x is zero
/// @param slope change of y per x
record Line(@Dimensionless double intercept, @Dimensionless double slope) {

    /// @param x abscissa
    /// @param y ordinate
    record Point(@Dimensionless double x, @Dimensionless double y) {}

    /// Through two points or more that do not all have the same x.
    static Line through(List<Point> points) {
        double meanX = points.stream().mapToDouble(Point::x).average().orElseThrow();
        double meanY = points.stream().mapToDouble(Point::y).average().orElseThrow();
        double spread = 0;
        double together = 0;
        for (Point point : points) {
            spread += (point.x() - meanX) * (point.x() - meanX);
            together += (point.x() - meanX) * (point.y() - meanY);
        }
        double slope = together / spread;
        return new Line(meanY - slope * meanX, slope);
    }
}
