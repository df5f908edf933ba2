package org.vasomotion.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vasomotion.cli.protocol.ProtocolShelf;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.interop.decision.DecisionPage;
import org.vasomotion.interop.fhir.PlanDefinitionWriter;
import org.vasomotion.interop.flowchart.Mermaid;
import org.vasomotion.interop.flowchart.Svg;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `vasomotion protocol export`.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write a protocol in another form.",
        footer = {
            "",
            "svg, mermaid      a flowchart",
            "markdown          flowchart and decision tables with their sources",
            "plandefinition    a FHIR R4 PlanDefinition, as JSON",
            "yaml, json        a protocol file that this program reads again"
        })
final class ProtocolExportCommand implements Callable<Integer> {

    /// What a protocol can be written as.
    enum Format {
        SVG,
        MERMAID,
        MARKDOWN,
        PLANDEFINITION,
        YAML,
        JSON
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "NAME", description = "Identifier of a protocol, or a protocol file.")
    private String name = "";

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "svg, mermaid, markdown, plandefinition, yaml or json.")
    private Format format = Format.YAML;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; default: the terminal.")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        String text = text(ProtocolCommand.find(name).graph());
        if (file == null) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(text);
            out.flush();
        } else {
            Files.writeString(file, text);
        }
        return 0;
    }

    private String text(ProtocolGraph graph) {
        return switch (format) {
            case SVG -> Svg.of(graph);
            case MERMAID -> Mermaid.of(graph);
            case MARKDOWN -> DecisionPage.of(graph);
            case PLANDEFINITION -> PlanDefinitionWriter.json(graph);
            case YAML -> ProtocolShelf.format().yaml(graph);
            case JSON -> ProtocolShelf.format().json(graph);
        };
    }
}
