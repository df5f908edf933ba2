package org.vasomotion.interop.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The public demo sets, where they lie beside the project. Nothing of them is kept here.
class RealDemoTest {

    @Test
    void should_account_for_every_row_when_reading_the_mimic_iii_demo() {
        Received received = Received.of(demo("mimic-iii-demo"));

        assertThat(received.account().stays()).isEqualTo(84);
        assertThat(received.table("chartevents").rows()).isEqualTo(538_634);
        assertThat(received.table("labevents").rows()).isEqualTo(52_034);
        assertThat(received.table("inputevents_cv").rows()).isEqualTo(25_414);
        assertThat(received.table("inputevents_mv").rows()).isEqualTo(9_452);
        assertThat(received.table("outputevents").rows()).isEqualTo(7_857);
        assertThat(received.malformed()).isEmpty();
        assertThat(received.coverages()).hasSize(3 * 84);
        assertThat(received.intake().accepted()).isGreaterThan(100_000);
    }

    @Test
    void should_account_for_every_row_and_say_what_is_missing_when_reading_the_mimic_iv_demo() {
        Path path = demo("mimic-iv-demo");

        Received received = Received.of(path);

        assertThat(received.account().stays()).isEqualTo(140);
        assertThat(received.table("labevents").rows()).isEqualTo(107_727);
        assertThat(received.table("inputevents").rows()).isEqualTo(20_404);
        assertThat(received.table("outputevents").rows()).isEqualTo(9_362);
        try (Dataset dataset = Dataset.open(path, Received.options())) {
            assertThat(dataset.missingTables()).extracting(MissingTable::table).containsExactly("chartevents");
        }
    }

    private static Path demo(String name) {
        Optional<Path> found = Optional.empty();
        for (Path at = Path.of("").toAbsolutePath(); at != null && found.isEmpty(); at = at.getParent()) {
            Path here = at.resolve("shared").resolve("data").resolve(name);
            found = Files.isDirectory(here) ? Optional.of(here) : Optional.empty();
        }
        assumeThat(found)
                .as("the demo data " + name + " are not beside the project (shared/data); this test is skipped")
                .isPresent();
        return found.orElseThrow();
    }
}
