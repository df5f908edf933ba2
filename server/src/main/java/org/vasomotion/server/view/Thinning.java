package org.vasomotion.server.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.Api;

/// Makes series short enough for a picture of a hundred pixels: of each stretch of time the last point stays.
/// A monitor that speaks every second would otherwise send 21,600 points per patient for six hours.
@Api
public final class Thinning {

    /// Stretches in a window; a proposal of this project.
    private static final int STRETCHES = 180;

    private Thinning() {}

    /// Leaves the last point of each stretch of a window.
    ///
    /// @param series as [SeriesView] makes them; they are changed
    public static void thin(ArrayNode series, Instant from, Instant until) {
        long begun = from.toEpochMilli();
        long stretch = Math.max(1, (until.toEpochMilli() - begun) / STRETCHES);
        for (JsonNode each : series) {
            ObjectNode one = (ObjectNode) each;
            ArrayNode kept = Json.array();
            @Nullable JsonNode last = null;
            for (JsonNode point : one.path("points")) {
                if (last != null && stretchOf(point, begun, stretch) != stretchOf(last, begun, stretch)) {
                    kept.add(last);
                }
                last = point;
            }
            if (last != null) {
                kept.add(last);
            }
            one.set("points", kept);
        }
    }

    private static long stretchOf(JsonNode point, long begun, long stretch) {
        return (point.path(0).asLong() - begun) / stretch;
    }
}
