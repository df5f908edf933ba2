package org.vasomotion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {

    static Stream<String> commands() {
        return Vasomotion.commandLine().getSubcommands().keySet().stream().filter(name -> !name.equals("help"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void should_name_every_default_when_a_command_is_asked_for_help(String command) {
        Run run = Run.of("help", command);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: vasomotion " + command).doesNotContain("null", "${");
    }
}
