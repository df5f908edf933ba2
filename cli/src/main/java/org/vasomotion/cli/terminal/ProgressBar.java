package org.vasomotion.cli.terminal;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;

/// One line that fills up. On a terminal it is drawn over itself; elsewhere every tenth is a line of its own.
public final class ProgressBar {

    private static final int WIDTH = 32;

    private final PrintWriter out;
    private final String what;
    private final long total;
    private final Drawing drawing;
    private final long startedNs;
    private int lastShown = -1;

    /// Where the line goes.
    public enum Drawing {
        /// A person's terminal: one line, drawn over.
        LIVE,
        /// A file or a pipe: few lines, never drawn over.
        LOG;

        /// What fits where this program's output goes.
        @SuppressWarnings("SystemConsoleNull") // since 25 the plain console is null again where there is no terminal
        public static Drawing here() {
            Console console = System.console();
            return console != null && console.isTerminal() ? LIVE : LOG;
        }
    }

    public ProgressBar(PrintWriter out, Drawing drawing, String what, long total) {
        this.out = out;
        this.drawing = drawing;
        this.what = what;
        this.total = Math.max(total, 1);
        this.startedNs = System.nanoTime();
    }

    /// Shows that `done` of the total are done.
    public void at(long done) {
        int steps = drawing == Drawing.LIVE ? WIDTH * 8 : 10;
        int step = (int) (done * steps / total);
        if (step == lastShown && done < total) {
            return;
        }
        lastShown = step;
        double seconds = (System.nanoTime() - startedNs) / 1e9;
        String count = String.format(Locale.ROOT, "%d/%d %s  %.1f s", done, total, what, seconds);
        if (drawing == Drawing.LIVE) {
            out.print("\r" + bar((double) done / total) + " " + count + "   ");
        } else if (done > 0) {
            out.println(count);
        }
        out.flush();
    }

    /// Leaves the line.
    public void done() {
        if (drawing == Drawing.LIVE) {
            out.print("\r" + " ".repeat(WIDTH + 48) + "\r");
            out.flush();
        }
    }

    private static String bar(double part) {
        int eighths = (int) Math.round(Math.min(part, 1) * WIDTH * 8);
        StringBuilder bar = new StringBuilder("[");
        bar.repeat('█', eighths / 8);
        if (eighths % 8 > 0) {
            bar.append("▏▎▍▌▋▊▉".charAt(eighths % 8 - 1));
        }
        return bar.append(" ".repeat(Math.max(0, WIDTH + 1 - bar.length())))
                .append(']')
                .toString();
    }
}
