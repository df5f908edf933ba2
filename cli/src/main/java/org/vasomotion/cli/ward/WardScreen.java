package org.vasomotion.cli.ward;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vasomotion.cli.terminal.ProgressBar.Drawing;

/// Shows a demonstration where the program was started: a table that is drawn over itself on a terminal, the
/// table once in a file or a pipe.
public final class WardScreen {

    private static final Duration REDRAW = Duration.ofSeconds(1);

    /// Control sequence of ECMA-48: clear to the end of the line.
    private static final String CLEAR = "\u001b[K";

    private final PrintWriter out;
    private final Drawing drawing;
    private final Demo demo;
    private List<String> drawn = List.of();

    public WardScreen(PrintWriter out, Drawing drawing, Demo demo) {
        this.out = out;
        this.drawing = drawing;
        this.demo = demo;
    }

    /// Shows it until this thread is interrupted.
    public void show() {
        try {
            while (true) {
                switch (drawing) {
                    case LIVE -> redraw();
                    case LOG -> {
                        if (!demo.isCatchingUp() && drawn.isEmpty()) {
                            drawn = lines();
                            drawn.forEach(out::println);
                            out.flush();
                        }
                    }
                }
                Thread.sleep(REDRAW);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        String how = demo.isCatchingUp()
                ? "living the hours before"
                : demo.speed() == 0 ? "paused" : String.format(Locale.ROOT, "%.0f times as fast", demo.speed());
        lines.add("Ward time " + WardTable.clock(demo.now()) + " UTC, " + how);
        lines.addAll(demo.table());
        return lines;
    }

    /// Only what has changed is written, so that nothing flickers.
    private void redraw() {
        List<String> lines = lines();
        StringBuilder text = new StringBuilder();
        if (!drawn.isEmpty()) {
            text.append(String.format(Locale.ROOT, "\u001b[%dA", drawn.size())); // up so many lines
        }
        int height = Math.max(lines.size(), drawn.size());
        for (int i = 0; i < height; i++) {
            String line = i < lines.size() ? lines.get(i) : "";
            boolean isSame = i < drawn.size() && drawn.get(i).equals(line);
            text.append(isSame ? "" : line + CLEAR).append('\n');
        }
        while (lines.size() < height) {
            lines.add("");
        }
        drawn = lines;
        out.print(text);
        out.flush();
    }
}
