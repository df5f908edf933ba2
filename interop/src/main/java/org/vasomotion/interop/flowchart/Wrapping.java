package org.vasomotion.interop.flowchart;

import java.util.ArrayList;
import java.util.List;

/// Breaks sentences into lines.
final class Wrapping {

    private Wrapping() {}

    /// Lines of at most `width` characters; a longer word has a line to itself.
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : together(text).split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /// A number stays beside its unit.
    private static String together(String text) {
        return text.replaceAll("(\\d) (?=[a-zµ%])", "$1\u00a0");
    }
}
