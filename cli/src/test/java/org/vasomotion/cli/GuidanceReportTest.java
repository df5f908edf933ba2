package org.vasomotion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the page of a report is given about guidance: the names of the fields are its contract.
class GuidanceReportTest {

    @TempDir
    Path temp;

    private Path data;
    private Path out;

    @BeforeEach
    void write() {
        data = WardData.in(temp).folder();
        out = temp.resolve("out");
    }

    @Test
    void should_name_the_protocols_and_their_terms_when_some_were_asked() {
        Run.of("replay", data, "--out", out, "--protocols", "andromeda-shock-2,castro-2020-crt");

        JsonNode guidance = Run.cohort(out.resolve("report.html")).get("guidance");

        assertThat(guidance.get("protocols").findValuesAsText("id"))
                .containsExactly("andromeda-shock-2", "castro-2020-crt");
        assertThat(guidance.get("protocols").get(0).get("begin").asText()).isNotBlank();
        assertThat(guidance.get("begunWhen").asText())
                .contains("lactate")
                .contains("2 mmol/L")
                .contains("norepinephrine");
        assertThat(guidance.get("withinS").asInt()).isEqualTo(3600);
    }

    @Test
    void should_ask_a_protocol_of_the_user_when_it_is_given_as_a_file() throws IOException {
        Path mine = temp.resolve("mine.yaml");
        Run.of("protocol", "export", "castro-2020-crt", "--format", "yaml", "--out", mine);
        Files.writeString(mine, Files.readString(mine).replaceFirst("id: castro-2020-crt", "id: mine"));

        Run run = Run.of("replay", data, "--out", out, "--protocols", mine + ",castro-2020-crt");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Run.cohort(out.resolve("report.html"))
                        .get("guidance")
                        .get("protocols")
                        .findValuesAsText("id"))
                .containsExactly("mine", "castro-2020-crt");
    }

    @Test
    void should_refuse_before_reading_when_two_protocols_share_a_name() {
        Run run = Run.of("replay", data, "--out", out, "--protocols", "castro-2020-crt,castro-2020-crt");

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err().strip()).isEqualTo("vasomotion: --protocols: two of them are called castro-2020-crt");
        assertThat(out).doesNotExist();
    }

    @Test
    void should_give_the_page_phases_refill_steps_and_advice_when_a_protocol_was_begun() {
        Run.of("replay", data, "--out", out);

        JsonNode guidance = Run.stay(out.resolve("report.html"), "a").get("guidance");

        assertThat(guidance.get("onset").asLong())
                .as("lactate at half past nine")
                .isEqualTo(5400);
        assertStretches(guidance.get("phases"));
        assertStretches(guidance.get("refill"));
        assertThat(guidance.get("refill").get(0).get("fluidMl").asDouble())
                .as("fluid input is complete and none was given")
                .isZero();
        JsonNode first = guidance.get("advised").get(0);
        assertThat(first.get("from").asLong()).isEqualTo(5400);
        assertThat(first.get("kind").asText()).isEqualTo("measure");
        assertThat(first.get("what").asText()).startsWith("Measure capillary refill time");
        assertThat(first.get("done").asText()).isEqualTo("no");
        assertThat(first.get("limit").asText()).isEmpty();
        assertThat(first.get("because").get(0).asText()).contains("never measured");
        assertThat(first.get("source").asText()).isNotBlank();
    }

    @Test
    void should_count_the_same_advice_for_the_cohort_when_it_lists_it_for_the_stay() {
        Run.of("replay", data, "--out", out);

        JsonNode row =
                Run.cohort(out.resolve("report.html")).get("stays").get(0).get("guidance");
        JsonNode stay = Run.stay(out.resolve("report.html"), "a").get("guidance");

        assertThat(row.get("onset")).isEqualTo(stay.get("onset"));
        assertThat(row.get("advised").get("measure").get("no").asInt())
                .isEqualTo(stay.get("advised").size());
        double hours = 0;
        for (JsonNode kind : row.get("hours")) {
            hours += kind.asDouble();
        }
        JsonNode last = stay.get("phases").get(stay.get("phases").size() - 1);
        assertThat(hours * 3600)
                .isEqualTo(last.get("until").asDouble()
                        - stay.get("phases").get(0).get("from").asDouble());
        assertThat(row.get("refillHours").get("unknown").asDouble())
                .as("refill of this stay was never charted")
                .isEqualTo(hours);
    }

    @Test
    void should_give_no_guidance_at_all_when_no_protocol_was_asked() {
        Run.of("replay", data, "--out", out, "--protocols", "none");

        JsonNode cohort = Run.cohort(out.resolve("report.html"));

        assertThat(cohort.get("guidance").isNull()).isTrue();
        assertThat(cohort.get("stays").get(0).has("guidance")).isFalse();
        assertThat(Run.stay(out.resolve("report.html"), "a").has("guidance")).isFalse();
    }

    private static void assertStretches(JsonNode stretches) {
        assertThat(stretches).isNotEmpty();
        for (int i = 1; i < stretches.size(); i++) {
            assertThat(stretches.get(i).get("from"))
                    .as("no gap before stretch " + i)
                    .isEqualTo(stretches.get(i - 1).get("until"));
        }
    }
}
