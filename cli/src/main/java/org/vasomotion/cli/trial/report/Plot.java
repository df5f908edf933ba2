package org.vasomotion.cli.trial.report;

import java.util.ArrayList;
import java.util.List;

/// A frame with two axes.
final class Plot {

    private static final int LEFT = 48;
    private static final int RIGHT = 12;
    private static final int TOP = 26;
    private static final int BOTTOM = 34;
    private static final int TICKS = 4;
    private static final double TICK = 4;
    private static final double BELOW = 15;
    private static final String AXIS = "stroke:#888;stroke-width:1";
    private static final String GRID = "stroke:#e6e6e6;stroke-width:1";

    private final Svg svg;
    private final int width;
    private final int height;
    private final double leastX;
    private final double mostX;
    private final double leastY;
    private final double mostY;

    Plot(int width, int height, String title, double[] across, double[] up) {
        this.svg = new Svg(width, height, title);
        this.width = width;
        this.height = height;
        this.leastX = across[0];
        this.mostX = across[1];
        double[] round = rounded(up[0], up[1]);
        this.leastY = round[0];
        this.mostY = round[1];
        svg.words(new Svg.Point(LEFT - 40.0, 14), "start", title);
    }

    /// Ends that a person would have chosen.
    private static double[] rounded(double least, double most) {
        double span = most > least ? most - least : Math.max(1, Math.abs(most));
        double unit = Math.pow(10, Math.floor(Math.log10(span / TICKS)));
        double step = span / TICKS / unit;
        double nice = unit * (step <= 1 ? 1 : step <= 2 ? 2 : step <= 5 ? 5 : 10);
        double low = Math.floor(least / nice) * nice;
        return new double[] {low, Math.max(low + nice * TICKS, Math.ceil(most / nice) * nice)};
    }

    Svg.Point at(double x, double y) {
        return new Svg.Point(
                LEFT + (x - leastX) / (mostX - leastX) * (width - LEFT - RIGHT),
                height - BOTTOM - (y - leastY) / (mostY - leastY) * (height - TOP - BOTTOM));
    }

    Plot axes(String acrossWords, List<Double> marks) {
        for (int i = 0; i <= TICKS; i++) {
            double y = leastY + (mostY - leastY) * i / TICKS;
            svg.line(at(leastX, y), at(mostX, y), i == 0 ? AXIS : GRID);
            Svg.Point label = at(leastX, y);
            svg.words(new Svg.Point(label.x() - TICK - 2, label.y() + TICK), "end", Numerals.of(y));
        }
        for (double mark : marks) {
            Svg.Point foot = at(mark, leastY);
            svg.line(foot, new Svg.Point(foot.x(), foot.y() + TICK), AXIS);
            svg.words(new Svg.Point(foot.x(), foot.y() + BELOW), "middle", Numerals.of(mark));
        }
        svg.words(new Svg.Point(width - (double) RIGHT, height - 4.0), "end", acrossWords);
        return this;
    }

    Plot curve(List<double[]> points, String colour) {
        svg.path(places(points), "stroke:" + colour + ";stroke-width:2");
        return this;
    }

    Plot band(List<double[]> lower, List<double[]> upper, String colour) {
        List<Svg.Point> around = new ArrayList<>(places(lower));
        around.addAll(places(upper).reversed());
        svg.area(around, "fill:" + colour + ";fill-opacity:0.15;stroke:none");
        return this;
    }

    private List<Svg.Point> places(List<double[]> points) {
        return points.stream().map(point -> at(point[0], point[1])).toList();
    }

    String text() {
        return svg.text();
    }
}
