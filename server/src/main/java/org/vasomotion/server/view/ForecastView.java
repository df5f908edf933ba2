package org.vasomotion.server.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.forecast.Forecast;

/// What-if: courses with their bands, whom they come from, and what they are not.
@Api
public final class ForecastView {

    private static final double MIN_PER_H = 60.0;

    private ForecastView() {}

    public static ObjectNode of(PatientId patient, Instant at, Duration horizon, Forecast forecast) {
        ObjectNode node = Json.object()
                .put("patient", patient.value())
                .put("at", at.toString())
                .put("hours", horizon.toMinutes() / MIN_PER_H)
                .put("basis", forecast.basis())
                .put("members", forecast.members());
        node.set("conditionedOn", Json.array(forecast.conditionedOn(), clue -> Json.object()
                .put("id", clue.id())
                .put("text", clue.text())));
        node.set("steps", Json.array(forecast.steps(), step -> {
            ObjectNode each = Json.object().put("id", step.id()).put("title", step.title());
            each.set("orders", Json.texts(step.orders()));
            return each;
        }));
        node.set("signs", Json.array(forecast.signs(), sign -> Json.object()
                .put("id", sign.id())
                .put("name", sign.name())
                .put("unit", sign.unit())
                .put("unitText", sign.unitText())
                .put("decimals", sign.decimals())));
        node.set("courses", Json.array(forecast.courses(), ForecastView::course));
        return node.put("note", forecast.note());
    }

    private static ObjectNode course(Forecast.Course course) {
        ObjectNode node = Json.object().put("step", course.step()).put("sign", course.sign());
        node.set("atS", FrameView.numbers(course.atS()));
        node.set("median", FrameView.numbers(course.median()));
        node.set("low50", FrameView.numbers(course.low50()));
        node.set("high50", FrameView.numbers(course.high50()));
        node.set("low90", FrameView.numbers(course.low90()));
        node.set("high90", FrameView.numbers(course.high90()));
        return node;
    }
}
