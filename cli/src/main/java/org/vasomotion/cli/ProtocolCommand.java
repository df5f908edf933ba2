package org.vasomotion.cli;

import java.io.IOException;
import org.vasomotion.cli.protocol.ProtocolShelf;
import org.vasomotion.interop.protocol.ProtocolFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `vasomotion protocol`: what comes with the program, and files of the user.
@Command(
        name = "protocol",
        mixinStandardHelpOptions = true,
        subcommands = {
            ProtocolListCommand.class,
            ProtocolShowCommand.class,
            ProtocolCheckCommand.class,
            ProtocolExportCommand.class,
            CommandLine.HelpCommand.class
        },
        description = "List, show, check and export protocols, shipped ones and your own.",
        footer = {
            "",
            "A protocol of your own is a YAML or JSON file (docs/protocol-file.md).",
            "",
            "  vasomotion protocol show andromeda-shock-2",
            "  vasomotion protocol export castro-2020-crt --format json --out mine.json",
            "  vasomotion protocol check mine.json"
        })
final class ProtocolCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /// The protocol that the user means.
    static ProtocolFile find(String name) throws IOException {
        return ProtocolShelf.find(name)
                .orElseThrow(() -> new PlainErrors.UserError("there is no protocol and no file called " + name
                        + "; vasomotion protocol list names the protocols"));
    }
}
