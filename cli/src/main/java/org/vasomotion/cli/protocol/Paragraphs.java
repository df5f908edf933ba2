package org.vasomotion.cli.protocol;

import java.io.PrintWriter;

/// Prints text that fits a terminal.
final class Paragraphs {

    private static final int WIDTH = 100;

    private final PrintWriter out;

    Paragraphs(PrintWriter out) {
        this.out = out;
    }

    void line(String text) {
        out.println(text);
    }

    void gap() {
        out.println();
    }

    /// A paragraph whose first line begins with `head`; the lines after it stand below its text.
    void hanging(String head, String text) {
        String indent = " ".repeat(head.length());
        StringBuilder line = new StringBuilder(head);
        boolean isEmpty = true;
        for (String word : text.split(" ", -1)) {
            if (!isEmpty && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(indent);
                isEmpty = true;
            }
            line.append(isEmpty ? "" : " ").append(word);
            isEmpty = false;
        }
        out.println(line);
    }
}
