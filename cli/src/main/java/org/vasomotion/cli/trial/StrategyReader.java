package org.vasomotion.cli.trial;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vasomotion.cli.protocol.ProtocolShelf;
import org.vasomotion.cli.study.StudyReader;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.interop.document.Durations;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Nearest;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.trials.design.Strategy;

/// Reads an arm: a protocol that comes with the program, or usual care.
final class StrategyReader {

    private static final String USUAL_CARE = "usual-care";

    private final Problems problems;

    StrategyReader(Problems problems) {
        this.problems = problems;
    }

    Strategy strategy(FileNode node) {
        Fields fields = Fields.of(problems, node, "id", "title", "protocol", "usual-care", "begins-again", "pressure");
        @Nullable String protocol = protocol(fields.need("protocol"));
        return new Strategy(
                StudyReader.identifier(problems, fields),
                fields.text("title"),
                protocol,
                fields.has("usual-care")
                        ? fields.word("usual-care", Strategy.Rounds.class)
                        : Strategy.Rounds.AFTERWARDS,
                fields.has("begins-again")
                        ? Durations.read(problems, fields.need("begins-again"), "begins-again")
                        : null,
                fields.has("pressure") ? HabitsReader.pressure(problems, fields.need("pressure")) : null);
    }

    private @Nullable String protocol(FileNode node) {
        String name = Fields.text(problems, node, "protocol");
        if (name.equals(USUAL_CARE)) {
            return null;
        }
        List<String> known = Stream.concat(
                        Stream.of(USUAL_CARE), ProtocolShelf.shipped().stream().map(ProtocolGraph::id))
                .toList();
        if (!known.contains(name)) {
            throw problems.at(node, "no protocol is called '" + name + "'" + Nearest.hintAmong(name, known));
        }
        return name;
    }
}
