package org.vasomotion.interop.protocol;

import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.interop.document.Durations;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Words;
import org.vasomotion.interop.wording.SharedConditions;
import org.vasomotion.model.drug.Drug;

/// Writes a whole protocol, always in the same order and words.
final class GraphWriter {

    private final CitationKeys keys = new CitationKeys();
    private final CitedWriter cited = new CitedWriter(keys, null);
    private final ProtocolGraph graph;
    private final ConditionWriter conditions;
    private final StepWriter steps;

    GraphWriter(ProtocolGraph graph, Vocabulary vocabulary) {
        OperandWriter operands = new OperandWriter(vocabulary);
        this.graph = graph;
        this.conditions = new ConditionWriter(operands, SharedConditions.of(graph));
        this.steps = new StepWriter(conditions, new ActionWriter(operands));
    }

    FileNode.Entries write() {
        FileNode.Builder head = new FileNode.Builder()
                .put("format", GraphReader.FORMAT)
                .put("id", graph.id())
                .put("version", graph.version())
                .put("title", graph.title())
                .put("standing", Words.of(graph.standing()))
                .put(
                        "sources",
                        FileNode.list(graph.sources().stream()
                                .map(keys::of)
                                .map(FileNode::text)
                                .toList()))
                .put(
                        "notes",
                        FileNode.list(graph.notes().stream().map(FileNode::text).toList()));
        FileNode.Entries body = body();
        return head.put("citations", keys.table()).putAll(body).block();
    }

    private FileNode.Entries body() {
        FileNode.Builder window = new FileNode.Builder()
                .put("time", Durations.write(graph.window().value()))
                .put("then", graph.windowEnd());
        FileNode.Entries shared = conditions.section(cited);
        FileNode eligible = conditions.write(graph.eligibility(), cited);
        cited.cite(window, graph.window().citation());
        FileNode.Builder body = new FileNode.Builder();
        if (!shared.values().isEmpty()) {
            body.put("conditions", shared);
        }
        body.put("eligible", eligible).put("window", window.oneLine()).put("begin", graph.begin());
        if (!graph.always().isEmpty()) {
            body.put("always", steps.edges(graph.always(), cited));
        }
        return body.put(
                        "steps",
                        FileNode.list(graph.steps().stream()
                                .map(step -> steps.write(step, cited))
                                .toList()))
                .put("promises", promises(graph.promises()))
                .block();
    }

    private FileNode promises(Promises promises) {
        FileNode.Builder part = new FileNode.Builder()
                .put("target", conditions.write(promises.target(), cited))
                .put("fluid-forbidden", conditions.write(promises.fluidForbidden(), cited))
                .put("fluid-needs", conditions.write(promises.fluidNeeds(), cited))
                .put("most-fluid", cited.cited(promises.mostFluid(), volume -> Amounts.write(volume, volume.unit())));
        if (!promises.tests().isEmpty()) {
            part.put(
                    "tests",
                    FileNode.list(promises.tests().stream().map(this::test).toList()));
        }
        if (!promises.mostDoses().isEmpty()) {
            part.put(
                    "most-doses",
                    FileNode.list(
                            promises.mostDoses().stream().map(this::mostDose).toList()));
        }
        return part.block();
    }

    private FileNode mostDose(Promises.MostDose most) {
        return new FileNode.Builder()
                .put("drug", most.drug().id())
                .put("rate", cited.cited(most.rate(), rate -> Amounts.write(rate, rate.unit())))
                .block();
    }

    private FileNode test(Promises.TestOfTreatment test) {
        return new FileNode.Builder()
                .put("step", test.step())
                .put("kept", conditions.write(test.kept(), cited))
                .put("drugs", FileNode.texts(test.drugs().stream().map(Drug::id).toList()))
                .put("reverting", test.reverting())
                .block();
    }
}
