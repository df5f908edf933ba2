package org.vasomotion.simulation.network.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.simulation.network.rheology.ApparentViscosity;
import org.vasomotion.simulation.network.rheology.CellPartition;
import org.vasomotion.simulation.network.rheology.Rheology;

class RheologyFileTest {

    /// The published constants, with cells of the rat.
    private static final String PUBLISHED = """
            0.964 6.98 -13.29 phase separation
            0.80 -0.075 -11.0 12.0 exponent
            6.0 -0.085 3.2 -2.44 -0.06 0.645 viscosity
            1000 1.e-10 1.9 linear solver
            100 1.e-3 1.e-3 nonlinear solver
            1.1 0.5 wall
            3. 1.0466 55. plasma
            0.4 constant hematocrit
            1 variable viscosity
            1 phase separation
            """;

    private static Rheology parse(String text) {
        return RheologyFile.parse("RheolParams.dat", text.lines().toList());
    }

    @Test
    void should_read_the_published_laws() {
        assertThat(parse(PUBLISHED)).isEqualTo(Rheology.rat());
    }

    @Test
    void should_switch_laws_off() {
        Rheology plain = parse(PUBLISHED.replace("1 variable", "0 variable").replace("1 phase", "0 phase"));

        assertThat(plain.viscosity()).isEqualTo(new ApparentViscosity.Constant(3 / 1.0466));
        assertThat(plain.partition()).isEqualTo(new CellPartition.WithTheFlow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -13.29 phase | phase    | RheolParams.dat:1: expected the three constants of phase separation, and "phase" is no number
            1.1 0.5 wall | wall     | RheolParams.dat:6: expected the constants W and lambda of the wall, and "wall" is no number
            1.0466 55.   | -1 55.   | RheolParams.dat:10: plasma has the viscosity -1.0 mPa s
            1.0466 55.   | 1.0466 0 | RheolParams.dat:10: red cells of 0.0 fL
            1 phase separation | on | RheolParams.dat:10: expected the switch for phase separation, and "on" is no whole number
            """)
    void should_name_file_line_and_reason_when_the_file_is_wrong(String right, String wrong, String complaint) {
        assertThatThrownBy(() -> parse(PUBLISHED.replace(right, wrong)))
                .isInstanceOf(NetworkFileException.class)
                .hasMessageStartingWith(complaint);
    }

    @Test
    void should_refuse_an_empty_or_short_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("r.dat"), "0.9 7 -13\n");

        assertThatThrownBy(() -> parse("")).hasMessage("RheolParams.dat:1: the file is empty");
        assertThatThrownBy(() -> RheologyFile.read(file))
                .hasMessage("r.dat:1: the file ends before the four constants of the exponent C");
    }
}
