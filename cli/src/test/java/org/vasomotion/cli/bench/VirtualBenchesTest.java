package org.vasomotion.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.cli.ApiDescription;
import org.vasomotion.cli.Served;
import org.vasomotion.cli.Served.Answer;
import org.vasomotion.server.bench.Bench;
import org.vasomotion.server.bench.BenchOrder;
import org.vasomotion.server.bench.Frame;
import org.vasomotion.server.http.Companions;

/// Benches through the API, with their time in the hand of the test.
class VirtualBenchesTest {

    private static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");
    private static final String ILL = "{\"patient\": \"mechanism-bottleneck\", \"protocol\": \"andromeda-shock-2\"}";

    private final AtomicReference<Instant> wall = new AtomicReference<>(EIGHT);
    private final VirtualBenches benches = VirtualBenches.still(() -> wall.get());
    private final Served served;

    VirtualBenchesTest(@TempDir Path folder) {
        served = new Served(folder, () -> EIGHT, new Companions("0", "test", null, benches, null));
    }

    @AfterEach
    void end() {
        served.close();
    }

    /// In pieces, as the wall would.
    private void live(int wallS) {
        for (int i = 0; i < 10 * wallS; i++) {
            benches.live(Duration.ofMillis(100));
        }
    }

    private static void isAsDescribed(String schema, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(ApiDescription.errors(schema, answer.text())).as(answer.text()).isEmpty();
    }

    private JsonNode frame(String id) {
        try {
            String text = served.firstEvent("/api/simulations/" + id + "/frames", "frame");
            assertThat(ApiDescription.errors("Frame", text)).isEmpty();
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void should_answer_as_described() {
        isAsDescribed("SimulationCatalog", served.get("/api/simulations/catalog"));
        isAsDescribed("Simulation", served.post("/api/simulations", ILL));
        String one = "/api/simulations/s1";
        isAsDescribed("Simulation", served.post(one + "/orders", """
                {"order": "infuse", "treatment": "norepinephrine", "rate": 0.2}"""));
        isAsDescribed("Simulation", served.post(one + "/orders", """
                {"order": "give", "treatment": "crystalloid", "volumeMl": 500, "overS": 1800}"""));
        isAsDescribed("Simulation", served.post(one + "/orders", """
                {"order": "run", "treatment": "antibiotics", "rate": 1}"""));
        isAsDescribed("Simulation", served.post(one + "/orders", """
                {"order": "mechanism", "mechanism": "leak", "grade": 0.5}"""));
        isAsDescribed("Simulation", served.put(one + "/clock", "{\"speed\": 600}"));
        live(6);
        isAsDescribed("Simulation", served.post(one + "/saved", "{\"label\": \"after an hour\"}"));
        Answer state = served.get(one);
        isAsDescribed("Simulation", state);
        isAsDescribed("Debrief", served.get(one + "/debrief"));
        JsonNode simulation = state.json();
        assertThat(simulation.path("atS").asDouble()).isCloseTo(3600, within(2.0));
        assertThat(simulation.path("mechanisms")).hasSize(2);
        assertThat(simulation.path("saved").path(0).path("label").asText()).isEqualTo("after an hour");
        assertThat(simulation.path("protocol").path("id").asText()).isEqualTo("andromeda-shock-2");
        assertThat(served.get("/api/simulations").json().path("simulations")).hasSize(1);
        assertThat(served.send("DELETE", one, "").status()).isEqualTo(204);
        assertThat(served.get(one).status()).isEqualTo(404);
        isAsDescribed("Service", served.get("/api/service"));
    }

    @Test
    void should_send_a_frame_at_once_even_when_it_pauses() {
        served.post("/api/simulations", ILL);

        JsonNode frame = frame("s1");

        assertThat(frame.path("atS").asDouble()).isZero();
        assertThat(frame.path("beds")).hasSize(8);
        assertThat(frame.path("beds").path(5).path("id").asText()).isEqualTo("skin");
        assertThat(frame.path("beds").path(5).path("units")).hasSize(8);
        assertThat(frame.path("signs").path("capillary-refill-time").asDouble()).isGreaterThan(3);
        assertThat(frame.has("wave")).isFalse();
    }

    @Test
    void should_debrief_with_what_was_done_and_what_the_protocol_would_have_said() {
        served.post("/api/simulations", ILL);
        served.put("/api/simulations/s1/clock", "{\"speed\": 600}");
        live(3);
        served.post("/api/simulations/s1/orders", """
                {"order": "give", "treatment": "crystalloid", "volumeMl": 500, "overS": 1800}""");
        live(12);
        JsonNode debrief = served.get("/api/simulations/s1/debrief").json();

        assertThat(debrief.path("signs").path("atS")).hasSizeGreaterThan(100);
        assertThat(debrief.path("signs").path("values").path("lactate"))
                .hasSameSizeAs(debrief.path("signs").path("atS"));
        assertThat(debrief.path("events").findValuesAsText("kind")).contains("order", "advice", "step");
        assertThat(debrief.path("events").findValuesAsText("text")).contains("crystalloid 500 mL over 30 min");
    }

    /// Pieces end to end at the speed of the wall; none at another.
    @Test
    void should_draw_waves_without_gaps_at_the_speed_of_the_wall() {
        served.post("/api/simulations", ILL);
        var bench = benches.find("s1");
        bench.run(1);
        benches.live(Duration.ofSeconds(1));
        Frame.Wave first = Objects.requireNonNull(bench.frame(Double.NaN).wave());
        benches.live(Duration.ofMillis(700));
        Frame.Wave second = Objects.requireNonNull(bench.frame(first.untilS()).wave());

        assertThat(first.rateHz()).isGreaterThanOrEqualTo(50);
        assertThat(second.fromS()).isCloseTo(first.untilS(), within(1e-9));
        assertThat(second.untilS()).isCloseTo(1.7, within(1e-6));
        assertThat(second.arterialMmHg()).allMatch(mmHg -> mmHg > 20 && mmHg < 220);
        assertThat(second.pleth()).allMatch(each -> each > 0.8 && each < 1.2);
        bench.run(10);
        benches.live(Duration.ofSeconds(1));
        assertThat(bench.frame(second.untilS()).wave()).isNull();
    }

    @Test
    void should_go_back_to_what_was_kept_and_live_the_same_again() {
        served.post("/api/simulations", ILL);
        var bench = benches.find("s1");
        bench.run(600);
        live(2);
        bench.save("then");
        double refill = signOf(bench, "capillary-refill-time");
        live(3);
        double lactate = signOf(bench, "lactate");
        int advice = bench.debrief().events().size();
        bench.carryOut(new BenchOrder.Infuse("norepinephrine", 3));
        live(1);
        assertThat(signOf(bench, "capillary-refill-time")).isNotEqualTo(refill);

        var back = bench.rewind(1);
        assertThat(back.atS()).isEqualTo(1200);
        assertThat(back.speed()).isZero();
        assertThat(signOf(bench, "capillary-refill-time")).isCloseTo(refill, within(0.01));
        assertThat(bench.debrief().events()).allMatch(event -> event.atS() <= 1200);
        bench.run(600);
        live(3);
        assertThat(signOf(bench, "lactate")).isEqualTo(lactate);
        assertThat(bench.debrief().events().size()).isLessThanOrEqualTo(2 * advice);
    }

    private static double signOf(Bench bench, String id) {
        return Objects.requireNonNull(bench.frame(Double.NaN).signs().get(id));
    }

    @Test
    void should_stop_with_the_death_of_the_patient_and_let_him_live_again() {
        served.post("/api/simulations", "{\"patient\": \"healthy\"}");
        var bench = benches.find("s1");
        bench.save("alive");
        bench.carryOut(new BenchOrder.Give("bleeding", 3000, 300));
        bench.run(600);
        live(20);

        Answer state = served.get("/api/simulations/s1");
        assertThat(state.json().path("dead").asBoolean()).as(state.text()).isTrue();
        assertThat(served.post("/api/simulations/s1/orders", """
                        {"order": "infuse", "treatment": "norepinephrine", "rate": 0.2}""").status()).isEqualTo(409);
        assertThat(frame("s1").path("signs").path("lactate").isNull()).isTrue();
        assertThat(served.post("/api/simulations/s1/rewind", "{\"number\": 1}")
                        .json()
                        .path("dead")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void should_say_that_no_bench_is_free_and_forget_those_nobody_looks_at() {
        for (int i = 0; i < 8; i++) {
            assertThat(served.post("/api/simulations", "{\"patient\": \"healthy\"}").status())
                    .isEqualTo(200);
        }
        Answer ninth = served.post("/api/simulations", "{\"patient\": \"healthy\"}");
        assertThat(ninth.status()).isEqualTo(429);
        assertThat(ninth.json().path("detail").asText()).contains("8 simulations", "half an hour");

        wall.set(EIGHT.plus(Duration.ofMinutes(20)));
        served.get("/api/simulations/s3");
        wall.set(EIGHT.plus(Duration.ofMinutes(31)));
        benches.live(Duration.ofMillis(50));
        assertThat(served.get("/api/simulations").json().path("simulations").findValuesAsText("id"))
                .containsExactly("s3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            orders | {'order': 'infuse', 'treatment': 'mandragora', 'rate': 1}                              | /treatment
            orders | {'order': 'infuse', 'treatment': 'norepinephrine', 'rate': 3.5}                        | /rate
            orders | {'order': 'infuse', 'treatment': 'norepinephrine', 'rate': 'NaN'}                      | /rate
            orders | {'order': 'infuse', 'treatment': 'norepinephrine', 'rate': -1}                         | /rate
            orders | {'order': 'infuse', 'treatment': 'crystalloid', 'rate': 1}                             | /treatment
            orders | {'order': 'give', 'treatment': 'crystalloid', 'volumeMl': 5000, 'overS': 60}           | /volumeMl
            orders | {'order': 'give', 'treatment': 'crystalloid', 'volumeMl': 500, 'overS': 0}             | /overS
            orders | {'order': 'give', 'treatment': 'crystalloid', 'volumeMl': 500, 'overS': 9, 'x': 1}     | /x
            orders | {'order': 'mechanism', 'mechanism': 'bad-luck', 'grade': 0.5}                          | /mechanism
            orders | {'order': 'mechanism', 'mechanism': 'leak', 'grade': 1.5}                              | /grade
            orders | {'order': 'pray'}                                                                      | /order
            saved  | {}                                                                                     | /label
            rewind | {'number': 7}                                                                          | /number
            clock  | {'speed': 601}                                                                         | /speed
            """)
    void should_say_which_field_is_wrong(String what, String body, String pointer) {
        served.post("/api/simulations", "{\"patient\": \"healthy\"}");
        String path = "/api/simulations/s1/" + what;
        String json = body.replace('\'', '"');

        Answer answer = what.equals("clock") ? served.put(path, json) : served.post(path, json);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsText("pointer")).contains(pointer);
        assertThat(ApiDescription.errors("Problem", answer.text())).isEmpty();
    }

    @Test
    void should_refuse_whom_nobody_knows() {
        assertThat(served.post("/api/simulations", "{\"patient\": \"lazarus\"}").json().path("errors"))
                .hasSize(1);
        assertThat(served.post("/api/simulations", "{\"patient\": \"healthy\", \"protocol\": \"prayer\"}")
                        .json()
                        .path("errors")
                        .path(0)
                        .path("pointer")
                        .asText())
                .isEqualTo("/protocol");
        assertThat(served.get("/api/simulations/s99").status()).isEqualTo(404);
        assertThat(served.get("/api/simulations/s99/frames").status()).isEqualTo(404);
        assertThat(served.put("/api/demo/clock", "{\"speed\": 2}").status()).isEqualTo(404);
        assertThat(served.get("/api/patients/p1/what-if").status()).isEqualTo(404);
    }
}
