package org.vasomotion.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The public demo sets, where they lie beside the project, through the command.
class RealDemoTest {

    @TempDir
    Path out;

    @Test
    void should_replay_every_stay_and_close_the_account_when_given_the_mimic_iii_demo() {
        Run run = Run.of("replay", demo("mimic-iii-demo"), "--out", out);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("84 stays replayed");
        JsonNode cohort = Run.cohort(out.resolve("report.html"));
        assertThat(cohort.get("stays")).hasSize(84);
        assertClosed(cohort);
    }

    @Test
    void should_say_that_charted_vitals_are_missing_when_given_the_mimic_iv_demo() {
        Run run = Run.of("replay", demo("mimic-iv-demo"), "--out", out);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).containsPattern("chartevents +missing: ");
        assertClosed(Run.cohort(out.resolve("report.html")));
    }

    /// The parts of the account are counted once more where they came from: stay by stay and item by item.
    private static void assertClosed(JsonNode cohort) {
        JsonNode account = cohort.get("account");
        assertThat(account.get("accepted").asLong()).isPositive();
        assertThat(account.get("received").asLong())
                .isEqualTo(account.get("accepted").asLong()
                        + account.get("quarantined").asLong()
                        + account.get("duplicate").asLong());
        assertThat(sum(cohort.get("quarantine"), "count"))
                .isEqualTo(account.get("quarantined").asLong());
        assertThat(sum(cohort.get("stays"), "duplicate"))
                .isEqualTo(account.get("duplicate").asLong());
    }

    private static long sum(JsonNode rows, String field) {
        long sum = 0;
        for (JsonNode row : rows) {
            sum += row.get(field).asLong();
        }
        return sum;
    }

    static Path demo(String name) {
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && !Files.exists(root.resolve("mvnw"))) {
            root = root.getParent();
        }
        Path demo = root.resolveSibling("shared").resolve("data").resolve(name);
        assumeThat(demo)
                .as("the demo data are not beside the project (../shared/data/" + name + "); this test is skipped")
                .isDirectory();
        return demo;
    }
}
