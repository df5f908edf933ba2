package org.vasomotion.server.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.TreeMap;
import org.vasomotion.guidance.session.Run;
import org.vasomotion.model.Api;
import org.vasomotion.server.bench.Bench;
import org.vasomotion.server.bench.BenchCatalog;
import org.vasomotion.server.bench.BenchState;
import org.vasomotion.server.bench.Debrief;
import org.vasomotion.server.bench.Running;

/// Teaching benches: what there is, how one stands, what happened.
@Api
public final class BenchView {

    private BenchView() {}

    public static ObjectNode of(BenchCatalog catalog) {
        ObjectNode node = Json.object();
        node.set("patients", Json.array(catalog.patients(), each -> Json.object()
                .put("id", each.id())
                .put("title", each.title())
                .put("about", each.about())));
        node.set("treatments", Json.array(catalog.treatments(), BenchView::treatment));
        node.set("mechanisms", named(catalog.mechanisms(), "words"));
        node.set("beds", named(catalog.beds(), "name"));
        node.set("signs", Json.array(catalog.signs(), BenchView::sign));
        node.set("protocols", named(catalog.protocols(), "title"));
        return node;
    }

    private static ArrayNode named(Collection<BenchCatalog.Named> all, String words) {
        return Json.array(all, each -> Json.object().put("id", each.id()).put(words, each.words()));
    }

    private static ObjectNode treatment(BenchCatalog.Treatment row) {
        ObjectNode node = Json.object()
                .put("id", row.id())
                .put("name", row.name())
                .put("kind", Json.kebab(row.kind()))
                .put("unit", row.unit())
                .put("unitText", row.unitText())
                .put("most", row.most());
        ArrayNode usual = node.putArray("usual");
        row.usual().forEach(usual::add);
        return node;
    }

    private static ObjectNode sign(BenchCatalog.SignRow row) {
        return Json.object()
                .put("id", row.id())
                .put("name", row.name())
                .put("symbol", row.symbol())
                .put("unit", row.unit())
                .put("unitText", row.unitText())
                .put("decimals", row.decimals())
                .put("low", row.low())
                .put("high", row.high());
    }

    public static ObjectNode of(Collection<? extends Bench> benches) {
        ObjectNode node = Json.object();
        node.set("simulations", Json.array(benches, bench -> of(bench.state())));
        return node;
    }

    public static ObjectNode of(BenchState state) {
        ObjectNode node = Json.object()
                .put("id", state.id())
                .put("patient", state.patient())
                .put("title", state.title())
                .put("atS", state.atS())
                .put("speed", state.speed())
                .put("dead", state.life() == BenchState.Life.DEAD);
        node.set("running", running(state.running()));
        ArrayNode mechanisms = node.putArray("mechanisms");
        new TreeMap<>(state.mechanisms()).forEach((id, grade) -> mechanisms
                .addObject()
                .put("id", id)
                .put("grade", grade));
        node.set("saved", Json.array(state.saved(), kept -> Json.object()
                .put("number", kept.number())
                .put("atS", kept.atS())
                .put("label", kept.label())));
        state.runs().stream()
                .reduce((one, later) -> later)
                .map(BenchView::protocol)
                .ifPresent(run -> node.set("protocol", run));
        node.set("advice", Json.array(state.advice(), RecommendationView::brief));
        return node;
    }

    private static ObjectNode protocol(Run run) {
        return ProtocolStateView.brief(run);
    }

    static ArrayNode running(Collection<Running> all) {
        return Json.array(all, each -> switch (each) {
            case Running.AtRate rate ->
                Json.object()
                        .put("treatment", rate.treatment())
                        .put("rate", rate.rate())
                        .put("unit", rate.unit())
                        .put("unitText", rate.unitText());
            case Running.Volume volume ->
                Json.object()
                        .put("treatment", volume.treatment())
                        .put("remainingMl", volume.remainingMl())
                        .put("untilS", volume.untilS());
        });
    }

    public static ObjectNode of(Debrief debrief) {
        ObjectNode node = Json.object().put("atS", debrief.atS());
        ObjectNode signs = node.putObject("signs");
        signs.set("atS", FrameView.numbers(debrief.timesS()));
        ObjectNode values = signs.putObject("values");
        new TreeMap<>(debrief.values()).forEach((id, row) -> values.set(id, FrameView.numbers(row)));
        node.set("events", Json.array(debrief.events(), event -> Json.object()
                .put("atS", event.atS())
                .put("kind", Json.kebab(event.kind()))
                .put("text", event.text())));
        return node;
    }
}
