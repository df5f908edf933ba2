package org.vasomotion.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.vasomotion.cli.protocol.ProtocolScreen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `vasomotion protocol show`.
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Print a protocol: steps, proposals, ways out, and who says each of them.")
final class ProtocolShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "NAME", description = "Identifier of a protocol, or a protocol file.")
    private String name = "";

    @Override
    public Integer call() throws IOException {
        new ProtocolScreen(
                        ProtocolCommand.find(name).graph(), spec.commandLine().getOut())
                .print();
        return 0;
    }
}
