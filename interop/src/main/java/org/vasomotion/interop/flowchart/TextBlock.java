package org.vasomotion.interop.flowchart;

import java.util.ArrayList;
import java.util.List;

/// Wrapped text and the room that it takes. Letters are measured by the average of a sans-serif face, with room to
/// spare,
/// because the drawing is laid out where no fonts are.
///
/// @param lines from the top
record TextBlock(List<TextLine> lines, double width, double height) {

    static final double TITLE_SIZE = 14;
    static final double BODY_SIZE = 12;
    static final double LABEL_SIZE = 11;
    static final double LINE_HEIGHT = 1.35;
    static final double PADDING = 10;

    private static final double LETTER = 0.56;
    private static final double BOLD_LETTER = 0.62;
    private static final double SPARE = 6;
    private static final int TITLE_WIDTH = 28;
    private static final int BODY_WIDTH = 36;
    private static final int LABEL_WIDTH = 22;

    static TextBlock of(Flowchart.Box box) {
        List<TextLine> lines = new ArrayList<>();
        Wrapping.lines(box.title(), TITLE_WIDTH).forEach(line -> lines.add(new TextLine(line, TextLine.Weight.TITLE)));
        for (String sentence : box.lines()) {
            Wrapping.lines(sentence, BODY_WIDTH).forEach(line -> lines.add(new TextLine(line, TextLine.Weight.BODY)));
        }
        return measured(lines, PADDING);
    }

    static TextBlock of(Flowchart.Arrow arrow) {
        List<TextLine> lines = new ArrayList<>();
        for (String label : arrow.labels()) {
            Wrapping.lines(label, LABEL_WIDTH).forEach(line -> lines.add(new TextLine(line, TextLine.Weight.LABEL)));
        }
        return measured(lines, 2);
    }

    static double size(TextLine line) {
        return switch (line.weight()) {
            case TITLE -> TITLE_SIZE;
            case BODY -> BODY_SIZE;
            case LABEL -> LABEL_SIZE;
        };
    }

    private static TextBlock measured(List<TextLine> lines, double padding) {
        double width = 0;
        double height = 2 * padding;
        for (TextLine line : lines) {
            double letter = line.weight() == TextLine.Weight.TITLE ? BOLD_LETTER : LETTER;
            width = Math.max(width, line.text().length() * letter * size(line));
            height += size(line) * LINE_HEIGHT;
        }
        return new TextBlock(lines, width + 2 * padding + SPARE, height);
    }
}
