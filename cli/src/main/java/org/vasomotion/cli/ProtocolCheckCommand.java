package org.vasomotion.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `vasomotion protocol check`.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Read a protocol and report every problem with its line.")
final class ProtocolCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "NAME", description = "Identifier of a protocol, or a protocol file.")
    private String name = "";

    @Override
    public Integer call() throws IOException {
        ProtocolGraph graph = ProtocolCommand.find(name).graph();
        PrintWriter out = spec.commandLine().getOut();
        out.println(graph.title() + ": " + graph.steps().size() + " steps, no problem found in reading it.");
        return 0;
    }
}
