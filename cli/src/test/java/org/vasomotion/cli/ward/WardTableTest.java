package org.vasomotion.cli.ward;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WardTableTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private static JsonNode row(String bed, String need, String latest, String due) {
        try {
            return new ObjectMapper()
                    .readTree(("{'bed': '" + bed + "', 'need': '" + need + "', 'latest': [" + latest + "], 'due': [" + due
                                    + "]}")
                            .replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String latest(String id, String state, String value) {
        return "{'id': '" + id + "', 'state': '" + state + "', 'value': {" + value + "}}";
    }

    @Test
    void should_draw_a_line_per_patient_with_old_and_bounded_values_marked() {
        JsonNode treated = row(
                "2",
                "treatment-advised",
                String.join(
                        ",",
                        latest("mean-arterial-pressure", "fresh", "'low': 61, 'high': 61"),
                        latest("capillary-refill-time", "stale", "'low': 4.54, 'high': 4.54"),
                        latest("lactate", "ageing", "'low': 15"),
                        latest("norepinephrine-equivalent-dose", "fresh", "'low': 0.3, 'high': 0.3")),
                "{'due': 'recommendation', 'at': '2026-03-02T08:20:00Z', 'advised': 'Give 500 mL crystalloid'}");
        JsonNode quiet = row("10", "quiet", "", "{'due': 'timer', 'at': '2026-03-02T09:05:00Z'}");

        assertThat(String.join("\n", WardTable.lines(List.of(quiet, treated), NOW))).isEqualTo("""
                bed  need                 MAP     CRT   lactate  norepinephrine  next due
                                         mmHg       s    mmol/L       µg/kg/min
                2    treatment advised     61   (4.5)     >15.0            0.30  Give 500 mL crystalloid
                10   quiet                  -       -         -               -  looks again at 09:05""");
    }

    @Test
    void should_show_those_with_the_greatest_need_when_there_are_many() {
        List<JsonNode> rows = new ArrayList<>();
        for (int bed = 1; bed <= 60; bed++) {
            rows.add(row(Integer.toString(bed), bed == 55 ? "treatment-advised" : "quiet", "", ""));
        }
        List<String> lines = WardTable.lines(rows, NOW);

        assertThat(lines).hasSize(2 + 24 + 1).last().isEqualTo("and 36 more with less need");
        assertThat(lines).anyMatch(line -> line.startsWith("55   treatment advised"));
    }
}
