package org.vasomotion.server.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.index.IndexSet;
import org.vasomotion.model.Api;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.timeline.Timeline;
import org.vasomotion.server.archive.ArchivedStay;
import org.vasomotion.server.archive.Known;
import org.vasomotion.server.archive.Mark;
import org.vasomotion.server.archive.OpenStay;

/// Stays of the past, and what was known of one at a moment.
@Api
public final class ArchiveView {

    /// What became known later than so long after it was true is pointed out. Proposal of this project.
    private static final Duration LATE = Duration.ofMinutes(1);

    private ArchiveView() {}

    public static ObjectNode of(List<ArchivedStay> stays) {
        ObjectNode node = Json.object();
        node.set("stays", Json.array(stays, stay -> head(stay, stay.from(), stay.until())));
        return node;
    }

    public static ObjectNode of(OpenStay open) {
        ObjectNode node = head(open.stay(), open.from(), open.until());
        node.set("marks", Json.array(open.marks(), ArchiveView::mark));
        return node;
    }

    private static ObjectNode head(ArchivedStay stay, Instant from, Instant until) {
        ObjectNode node = Json.object()
                .put("id", stay.id())
                .put("patient", stay.patient().value())
                .put("title", stay.title())
                .put("source", Json.kebab(stay.source()));
        node.set("from", Json.moment(from));
        node.set("until", Json.moment(until));
        return node;
    }

    private static ObjectNode mark(Mark mark) {
        return Json.object()
                .put("at", mark.at().toString())
                .put("kind", Json.kebab(mark.kind()))
                .put("text", mark.text())
                .put("observedAt", mark.observedAt().toString());
    }

    /// Series over a window as known at a moment, with what in it became known late.
    ///
    /// @param wanted identifiers of measurands; empty for all
    /// @param dose identifier of the computed dose
    public static ObjectNode window(
            Known known, IndexSet indices, List<String> wanted, String dose, Instant from, Instant until) {
        Timeline record = known.record();
        ObjectNode node = Json.object()
                .put("patient", known.state().admission().patient().value())
                .put("from", from.toString())
                .put("until", until.toString());
        node.set("measured", SeriesView.measured(record, wanted, from, until));
        node.set("computed", Json.array().add(SeriesView.computed(record, indices, dose, from, until)));
        node.set("given", SeriesView.given(record, from, until));
        node.set("late", late(record, wanted, from, until));
        return node;
    }

    private static ArrayNode late(Timeline record, List<String> wanted, Instant from, Instant until) {
        ArrayNode all = Json.array();
        for (Measurand measurand : record.measurands()) {
            if (wanted.isEmpty() || wanted.contains(measurand.id())) {
                for (Observation each : record.asOf(until, Instant.MAX).during(measurand, from, until)) {
                    if (each.receivedAt().isAfter(each.observedAt().plus(LATE))) {
                        all.add(Json.object()
                                .put("id", measurand.id())
                                .put("observedAt", each.observedAt().toString())
                                .put("knownAt", each.receivedAt().toString()));
                    }
                }
            }
        }
        return all;
    }
}
