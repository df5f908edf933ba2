package org.vasomotion.interop.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.interop.protocol.SampleProtocols;
import org.vasomotion.interop.protocol.ShippedProtocols;
import org.vasomotion.model.evidence.Verification;

/// The committed pages are the generated ones; run with `-Dvasomotion.update=true` to write them anew.
class DecisionPagesTest {

    private static final Path FOLDER = Path.of("..", "docs", "protocols");
    private static final boolean UPDATE = Boolean.getBoolean("vasomotion.update");

    private static final String INDEX = """
            # Protocols

            Generated from `StandardProtocols`; do not edit. `./mvnw -pl interop -am test -Dvasomotion.update=true` writes these
            pages anew. Each page holds a flowchart, the decisions step by step with who says so, the constants that nobody has
            read in a source yet (M), and what this project proposes itself (E). How to write your own:
            [protocol files](../protocol-file.md).

            | protocol | standing | version | steps | unverified (M) | ours (E) |
            |---|---|---|---|---|---|
            """;

    @ParameterizedTest
    @MethodSource("org.vasomotion.interop.protocol.ShippedProtocols#all")
    void should_equal_the_committed_page_when_generated(ProtocolGraph graph) throws IOException {
        check(graph.id() + ".md", DecisionPage.of(graph));
    }

    @Test
    void should_equal_the_committed_list_when_generated() throws IOException {
        StringBuilder index = new StringBuilder(INDEX);
        for (ProtocolGraph graph : ShippedProtocols.all()) {
            index.append("| [%s](%s.md) | %s | %s | %d | %d | %d |\n"
                    .formatted(
                            graph.title(),
                            graph.id(),
                            graph.standing().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                            graph.version(),
                            graph.steps().size(),
                            Constants.of(graph, Verification.UNVERIFIED).size(),
                            Constants.of(graph, Verification.PROPOSAL).size()));
        }
        check("README.md", index.toString());
    }

    @Test
    void should_have_no_page_when_a_protocol_is_gone() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("README.md"),
                                    ShippedProtocols.all().stream().map(graph -> graph.id() + ".md"))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("org.vasomotion.interop.protocol.ShippedProtocols#withSample")
    void should_hold_every_step_and_way_when_written(ProtocolGraph graph) {
        String page = DecisionPage.of(graph);

        for (Step step : graph.steps()) {
            assertThat(page).contains("### " + step.title() + "\n\n`" + step.id() + "`");
            assertThat(step.edges())
                    .extracting(Edge::label)
                    .allSatisfy(label -> assertThat(page).contains("| " + label.replace("|", "\\|") + " |"));
        }
        assertThat(page)
                .as("every row of a table has its five cells")
                .doesNotContainPattern("(?m)^\\|(?:[^|\\n]*\\|){1,4}$");
    }

    @Test
    void should_list_apart_what_is_unverified_and_what_is_ours_when_written() {
        String page = DecisionPage.of(SampleProtocols.everything());
        String unverified = page.substring(page.indexOf("(M)\n"), page.indexOf("## Our proposals"));
        String ours = page.substring(page.indexOf("## Our proposals"), page.indexOf("## Sources"));

        assertThat(page).contains("> **Research only.**");
        assertThat(unverified)
                .contains("500 mL: Give 0.5 L crystalloid over 30 min (**M**")
                .contains("Raise pressure: Start dobutamine at 5 µg/kg/min (**M**")
                .doesNotContain("*E*");
        assertThat(ours).contains("no answer after 1 h 30 min (*E*").doesNotContain("**M**");
    }

    private static void check(String name, String page) throws IOException {
        Path file = FOLDER.resolve(name);
        if (UPDATE) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, page);
        }
        assertThat(Files.readString(file))
                .as("docs/protocols/%s has drifted; write it anew with -Dvasomotion.update=true", name)
                .isEqualTo(page);
    }
}
