package org.vasomotion.cli;

import java.io.PrintWriter;
import org.vasomotion.cli.protocol.ProtocolScreen;
import org.vasomotion.cli.protocol.ProtocolShelf;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.interop.decision.Constants;
import org.vasomotion.model.evidence.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `vasomotion protocol list`.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "The protocols that come with the program. M: numbers and rules from memory, unverified;"
                + " E: our proposals.")
final class ProtocolListCommand implements Runnable {

    private static final String ROW = "%-34s %-14s %-7s %3s %3s  %s%n";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(ROW, "Id", "Standing", "Version", "M", "E", "Title");
        for (ProtocolGraph graph : ProtocolShelf.shipped()) {
            out.printf(
                    ROW,
                    graph.id(),
                    ProtocolScreen.standing(graph),
                    graph.version(),
                    Constants.of(graph, Verification.UNVERIFIED).size(),
                    Constants.of(graph, Verification.PROPOSAL).size(),
                    graph.title());
        }
    }
}
