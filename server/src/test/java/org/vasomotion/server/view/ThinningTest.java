package org.vasomotion.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class ThinningTest {

    private static final Instant FROM = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant UNTIL = FROM.plus(Duration.ofHours(6));

    @Test
    void should_leave_the_last_point_of_each_two_minutes_when_a_monitor_speaks_every_second() {
        ArrayNode series = Json.array().add(Json.object());
        ArrayNode points = Json.array();
        for (int second = 0; second < 6 * 3600; second++) {
            points.add(Json.array()
                    .add(FROM.plusSeconds(second).toEpochMilli())
                    .add(second)
                    .add(second));
        }
        ((ObjectNode) series.get(0)).set("points", points);
        Thinning.thin(series, FROM, UNTIL);
        assertThat(series.get(0).path("points").size()).isEqualTo(180);
        assertThat(series.get(0).path("points").path(0).path(1).asInt()).isEqualTo(119);
        assertThat(series.get(0).path("points").path(179).path(1).asInt()).isEqualTo(21_599);
    }

    @Test
    void should_leave_everything_when_there_are_few_points() {
        ArrayNode series = Json.array().add(Json.object());
        ArrayNode points = Json.array()
                .add(Json.array().add(FROM.toEpochMilli()).add(1).add(1))
                .add(Json.array()
                        .add(FROM.plusSeconds(3600).toEpochMilli())
                        .addNull()
                        .addNull());
        ((ObjectNode) series.get(0)).set("points", points);
        Thinning.thin(series, FROM, UNTIL);
        assertThat(series.get(0).path("points")).isEqualTo(points);
    }
}
