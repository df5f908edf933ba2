package org.vasomotion.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.vasomotion.cli.protocol.CheckScreen;
import org.vasomotion.guidance.protocol.check.CheckedProtocol;
import org.vasomotion.guidance.protocol.check.ProtocolChecker;
import org.vasomotion.interop.protocol.ProtocolFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `vasomotion protocol check`.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Read a protocol, report every problem with its line, then search every path through it for one that"
                    + " breaks what protocols have to hold. The exit code is 0 only if there is none."
        })
final class ProtocolCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "NAME", description = "Identifier of a protocol, or a protocol file.")
    private String name = "";

    @Override
    public Integer call() throws IOException {
        ProtocolFile file = ProtocolCommand.find(name);
        spec.commandLine()
                .getErr()
                .println("Searching every path of " + file.graph().id() + " ...");
        long startedNs = System.nanoTime();
        CheckedProtocol checked = ProtocolChecker.check(file.graph());
        double seconds = (System.nanoTime() - startedNs) / 1e9;
        new CheckScreen(file, checked, spec.commandLine().getOut()).print(seconds);
        return checked.isProved() ? 0 : 1;
    }
}
