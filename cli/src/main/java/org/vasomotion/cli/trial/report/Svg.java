package org.vasomotion.cli.trial.report;

import java.util.Locale;
import org.vasomotion.cli.report.Skeleton;

/// A drawing, built from top to bottom.
final class Svg {

    private final StringBuilder text = new StringBuilder();

    Svg(int width, int height, String title) {
        text.append(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\"><title>%s</title>",
                width,
                height,
                width,
                height,
                Skeleton.escaped(title)));
    }

    /// A point of it.
    record Point(double x, double y) {}

    Svg line(Point from, Point to, String style) {
        text.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" style=\"%s\"/>",
                from.x(),
                from.y(),
                to.x(),
                to.y(),
                style));
        return this;
    }

    Svg box(Point corner, double width, double height, String style) {
        text.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"3\" style=\"%s\"/>",
                corner.x(),
                corner.y(),
                width,
                height,
                style));
        return this;
    }

    /// @param anchor start, middle or end
    Svg words(Point at, String anchor, String words) {
        text.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                at.x(),
                at.y(),
                anchor,
                Skeleton.escaped(words)));
        return this;
    }

    String text() {
        return text + "</svg>";
    }
}
