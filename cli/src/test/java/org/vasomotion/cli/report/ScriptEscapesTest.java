package org.vasomotion.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptEscapesTest {

    @ParameterizedTest
    @ValueSource(strings = {"</script><b>", "<!--<script>", "a < b", "\"quoted\" \\ \n", "Größe > 3 µg"})
    void should_keep_the_text_and_hold_no_tag_when_it_is_written(String text) throws IOException {
        StringWriter written = new StringWriter();
        try (var out =
                new JsonFactory().setCharacterEscapes(new ScriptEscapes()).createGenerator(written)) {
            out.writeString(text);
        }

        assertThat(written.toString()).doesNotContain("<");
        assertThat(new ObjectMapper().readValue(written.toString(), String.class))
                .isEqualTo(text);
    }
}
