package org.vasomotion.server.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.TreeMap;
import org.vasomotion.model.Api;
import org.vasomotion.server.bench.BenchState;
import org.vasomotion.server.bench.Frame;

/// A frame of a bench. Five a second of them go over the wire, so that numbers are as short as they can be
/// drawn.
@Api
public final class FrameView {

    /// Digits behind the point; nothing that is drawn needs more.
    private static final double FINE = 100_000;

    private FrameView() {}

    public static ObjectNode of(Frame frame) {
        ObjectNode node = Json.object()
                .put("atS", rounded(frame.atS()))
                .put("speed", frame.speed())
                .put("dead", frame.life() == BenchState.Life.DEAD);
        ObjectNode signs = node.putObject("signs");
        new TreeMap<>(frame.signs()).forEach((id, value) -> {
            if (Double.isFinite(value)) {
                signs.put(id, rounded(value));
            } else {
                signs.putNull(id);
            }
        });
        node.set("running", BenchView.running(frame.running()));
        node.set("beds", Json.array(frame.beds(), FrameView::bed));
        if (frame.wave() != null) {
            node.set("wave", wave(frame.wave()));
        }
        return node;
    }

    private static ObjectNode bed(Frame.BedFrame bed) {
        ObjectNode node = Json.object()
                .put("id", bed.id())
                .put("flow", rounded(bed.flow()))
                .put("inflowPressure", rounded(bed.inflowPressureMmHg()))
                .put("closingPressure", rounded(bed.closingPressureMmHg()))
                .put("tissuePo2", rounded(bed.tissuePo2MmHg()))
                .put("swelling", rounded(bed.swelling()))
                .put("plugged", rounded(bed.plugged()))
                .put("shunt", rounded(bed.shunt()));
        node.set("units", Json.array(bed.units(), unit -> Json.object()
                .put("state", Json.kebab(unit.motion()))
                .put("flow", rounded(unit.flow()))
                .put("velocity", rounded(unit.velocity()))
                .put("tone", rounded(unit.tone()))
                .put("closingPressure", rounded(unit.closingPressureMmHg()))));
        return node;
    }

    private static ObjectNode wave(Frame.Wave wave) {
        ObjectNode node = Json.object().put("rateHz", wave.rateHz()).put("fromS", rounded(wave.fromS()));
        node.set("arterial", numbers(wave.arterialMmHg()));
        node.set("pleth", numbers(wave.pleth()));
        return node;
    }

    static ArrayNode numbers(Collection<Double> values) {
        ArrayNode array = Json.array();
        for (double value : values) {
            if (Double.isFinite(value)) {
                array.add(rounded(value));
            } else {
                array.addNull();
            }
        }
        return array;
    }

    static double rounded(double value) {
        return Math.rint(value * FINE) / FINE;
    }
}
