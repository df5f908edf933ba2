package org.vasomotion.interop.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.guidance.protocol.ProtocolGraph;

/// Every shipped protocol is equivalent to a file.
class ShippedProtocolsTest {

    private static final ProtocolFormat FORMAT = ShippedProtocols.format();

    @ParameterizedTest
    @MethodSource("org.vasomotion.interop.protocol.ShippedProtocols#all")
    void should_give_an_equal_protocol_when_written_as_yaml_and_read(ProtocolGraph graph) {
        assertThat(FORMAT.parse(graph.id(), FORMAT.yaml(graph)).graph()).isEqualTo(graph);
    }

    @ParameterizedTest
    @MethodSource("org.vasomotion.interop.protocol.ShippedProtocols#all")
    void should_give_an_equal_protocol_when_written_as_json_and_read(ProtocolGraph graph) {
        assertThat(FORMAT.parse(graph.id(), FORMAT.json(graph)).graph()).isEqualTo(graph);
    }

    @Test
    void should_have_protocols_to_compare() {
        assertThat(ShippedProtocols.all()).hasSizeGreaterThanOrEqualTo(7);
    }
}
