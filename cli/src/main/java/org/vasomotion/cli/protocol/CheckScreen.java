package org.vasomotion.cli.protocol;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.check.CheckedProtocol;
import org.vasomotion.guidance.protocol.check.Outcome;
import org.vasomotion.guidance.protocol.check.Property;
import org.vasomotion.guidance.protocol.check.ShapeFinding;
import org.vasomotion.guidance.protocol.check.Story;
import org.vasomotion.interop.protocol.ProtocolFile;

/// What checking a protocol showed, for a terminal: what holds, and for what does not, how it is broken.
public final class CheckScreen {

    private static final String BESIDE = "                ";

    private final ProtocolFile file;
    private final CheckedProtocol checked;
    private final Paragraphs out;

    public CheckScreen(ProtocolFile file, CheckedProtocol checked, PrintWriter out) {
        this.file = file;
        this.checked = checked;
        this.out = new Paragraphs(out);
    }

    /// Prints everything.
    ///
    /// @param seconds that checking took
    public void print(double seconds) {
        ProtocolGraph graph = file.graph();
        out.line(graph.title() + ": " + graph.steps().size() + " steps");
        out.gap();
        shape(checked.shape());
        checked.outcomes().forEach(this::outcome);
        if (checked.outcomes().isEmpty()) {
            out.line("Nothing was searched: mend the graph first.");
        } else {
            searched(seconds);
        }
        checked.notes().forEach(note -> out.hanging("Note: ", note));
    }

    private void shape(List<ShapeFinding> findings) {
        for (ShapeFinding finding : findings) {
            String reason = (finding.place().isEmpty() ? "" : finding.place() + ": ") + finding.message();
            String where = finding.step().isEmpty()
                    ? file.name() + ": " + reason
                    : file.problem(finding.step(), reason).toString();
            out.hanging("  MISSHAPEN     ", where);
        }
    }

    private void outcome(Property property, Outcome outcome) {
        switch (outcome) {
            case Outcome.Proved _ -> out.hanging("  holds         ", property.statement());
            case Outcome.Broken broken -> {
                out.hanging("  BROKEN        ", property.statement());
                story(broken.story());
            }
        }
    }

    private void story(Story story) {
        out.gap();
        story.events().forEach(event -> event.lines().forEach(line -> out.hanging(BESIDE, line)));
        out.hanging(BESIDE, "So " + story.broken() + ".");
        out.gap();
    }

    private void searched(double seconds) {
        int states = 0;
        long looks = 0;
        for (Outcome outcome : checked.outcomes().values()) {
            if (outcome instanceof Outcome.Proved proved) {
                states = Math.max(states, proved.states());
                looks = Math.max(looks, proved.transitions());
            }
        }
        out.gap();
        if (states > 0) {
            out.hanging(
                    "",
                    String.format(
                            Locale.ROOT,
                            "Searched to the end in %.1f s: %,d states, %,d looks. Whatever is measured, unknown or answered, and"
                                    + " however time passes, is among them.",
                            seconds,
                            states,
                            looks));
        }
    }
}
