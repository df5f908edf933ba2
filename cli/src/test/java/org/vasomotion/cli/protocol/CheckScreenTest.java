package org.vasomotion.cli.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.check.CheckedProtocol;
import org.vasomotion.guidance.protocol.check.ShapeFinding;
import org.vasomotion.interop.protocol.ProtocolFile;

class CheckScreenTest {

    @Test
    void should_name_file_and_line_when_a_step_is_misshapen() {
        ProtocolGraph graph = ProtocolShelf.shipped().getFirst();
        String step = graph.steps().getLast().id();
        ProtocolFile file = new ProtocolFile("mine.yaml", graph, Map.of(step, 42));
        CheckedProtocol checked = new CheckedProtocol(
                graph.id(),
                graph.version(),
                List.of(new ShapeFinding(ShapeFinding.Kind.DEAD_TIMER, step, "ask again", "runs after the window")),
                Map.of(),
                List.of());
        StringWriter out = new StringWriter();

        new CheckScreen(file, checked, new PrintWriter(out)).print(0.1);

        assertThat(out.toString())
                .contains("  MISSHAPEN     mine.yaml, line 42: ask again: runs after the window")
                .contains("Nothing was searched: mend the graph first.");
    }
}
