package org.vasomotion.interop.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vasomotion.guidance.protocol.ProtocolGraph;

class ProtocolFormatTest {

    private static final ProtocolFormat FORMAT = new ProtocolFormat(SampleProtocols.vocabulary());
    private static final ProtocolGraph EVERYTHING = SampleProtocols.everything();

    @TempDir
    Path temp;

    @Test
    void should_give_an_equal_protocol_when_written_and_read() {
        assertThat(FORMAT.parse("sample.yaml", FORMAT.yaml(EVERYTHING)).graph()).isEqualTo(EVERYTHING);
    }

    @Test
    void should_give_an_equal_protocol_when_written_as_json_and_read() {
        assertThat(FORMAT.parse("sample.json", FORMAT.json(EVERYTHING)).graph()).isEqualTo(EVERYTHING);
    }

    @Test
    void should_read_json_when_it_is_indented_with_tabs() {
        String tabbed = FORMAT.json(EVERYTHING).replace("  ", "\t");

        assertThat(FORMAT.parse("sample.json", tabbed).graph()).isEqualTo(EVERYTHING);
    }

    @Test
    void should_know_the_line_of_each_step_when_read_from_disk() throws IOException {
        Path file = Files.writeString(temp.resolve("sample.yaml"), FORMAT.yaml(EVERYTHING));

        ProtocolFile read = FORMAT.read(file);

        int line = read.lines().getOrDefault("fluid", 0);
        assertThat(Files.readAllLines(file).get(line - 1)).isEqualTo("- id: fluid");
        assertThat(read.problem("fluid", "too wet")).hasToString(file + ", line " + line + ": too wet");
    }

    @Test
    void should_give_the_same_text_when_written_again() {
        String text = FORMAT.yaml(EVERYTHING);

        assertThat(FORMAT.yaml(FORMAT.parse("sample.yaml", text).graph())).isEqualTo(text);
    }
}
