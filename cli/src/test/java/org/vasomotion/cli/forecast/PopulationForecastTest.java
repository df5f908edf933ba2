package org.vasomotion.cli.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vasomotion.cli.ApiDescription;
import org.vasomotion.cli.Served;
import org.vasomotion.cli.Served.Answer;
import org.vasomotion.server.http.Companions;
import org.vasomotion.simulation.forecast.MemberPool;
import org.vasomotion.simulation.population.Population;

/// What-if through the API, with a small pool.
class PopulationForecastTest {

    private static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");
    private static final MemberPool POOL = MemberPool.of(Population.standard(), 9, 0, 16);

    private final Path folder;
    private Served served;

    PopulationForecastTest(@TempDir Path folder) {
        this.folder = folder;
        this.served = serving("a", POOL);
    }

    private Served serving(String journal, MemberPool pool) {
        return new Served(
                folder.resolve(journal),
                () -> EIGHT,
                new Companions("0", "test", null, null, PopulationForecast.with(pool)));
    }

    @AfterEach
    void end() {
        served.close();
    }

    private void known(String... values) {
        served.put("/api/patients/p1", "{\"bed\": \"1\"}");
        for (String value : values) {
            String[] part = value.split(" ", -1);
            Answer answer = served.post("/api/patients/p1/measurements", """
                    {"measurand": "%s", "message": "%s", "value": "%s", "unit": "%s"}"""
                    .formatted(part[0], part[0], part[1], part[2]));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        }
    }

    @Test
    void should_answer_as_described_and_say_on_what_it_stands() {
        known("capillary-refill-time 4.5 s", "lactate 3.5 mmol/L", "mean-arterial-pressure 66 mm[Hg]");

        Answer answer = served.get("/api/patients/p1/what-if?hours=1");
        JsonNode whatIf = answer.json();

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(ApiDescription.errors("WhatIf", answer.text())).isEmpty();
        assertThat(whatIf.path("conditionedOn").findValuesAsText("id"))
                .containsExactly("capillary-refill-time", "lactate", "mean-arterial-pressure");
        assertThat(whatIf.path("steps").findValuesAsText("id"))
                .containsExactly(
                        "nothing-new", "fluid-500-ml", "map-plus-10", "dobutamine-test", "red-cells", "iloprost");
        assertThat(whatIf.path("courses")).hasSize(6 * 5);
        assertThat(whatIf.path("courses").path(0).path("atS")).hasSize(7);
        assertThat(whatIf.path("note").asText()).contains("not a prediction for care");
        assertThat(whatIf.path("basis").asText()).contains("of " + POOL.size() + " virtual");
        assertThat(served.get("/api/patients/p1/what-if?hours=1").text()).isEqualTo(answer.text());
    }

    @Test
    void should_refuse_when_too_little_is_known() {
        known("capillary-refill-time 4.5 s", "lactate >4 mmol/L", "mean-arterial-pressure 66 mm[Hg]");

        Answer answer = served.get("/api/patients/p1/what-if");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("detail").asText()).contains("2 are known", "at least 3");
    }

    @Test
    void should_ask_to_come_again_while_members_are_being_made() {
        served.close();
        served = serving("b", MemberPool.empty());
        known("capillary-refill-time 4.5 s", "lactate 4 mmol/L", "mean-arterial-pressure 66 mm[Hg]");

        assertThat(served.get("/api/patients/p1/what-if").status()).isEqualTo(503);
    }

    @Test
    void should_refuse_what_makes_no_sense() {
        known();
        for (String hours : List.of("NaN", "0", "7", "-1", "two")) {
            assertThat(served.get("/api/patients/p1/what-if?hours=" + hours).status())
                    .as(hours)
                    .isEqualTo(400);
        }
        assertThat(served.get("/api/patients/nobody/what-if").status()).isEqualTo(404);
    }
}
