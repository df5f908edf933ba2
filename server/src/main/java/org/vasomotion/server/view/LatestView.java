package org.vasomotion.server.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.timeline.Lookup;
import org.vasomotion.model.timeline.TimelineView;

/// The latest value of a measurand or index: value, unit, age and source together, and whether it still
/// counts.
final class LatestView {

    /// From this share of its age limit on a value is shown as ageing. Proposal of this project.
    private static final double AGEING = 0.5;

    private LatestView() {}

    static ObjectNode of(Measurand measurand, TimelineView view) {
        ObjectNode node = Json.object()
                .put("id", measurand.id())
                .put("name", measurand.name())
                .put("symbol", measurand.symbol())
                .put("decimals", measurand.decimals());
        return switch (view.latest(measurand)) {
            case Lookup.Present present -> {
                Duration limit = TimelineView.ageLimit(present.observation());
                boolean isYoung = present.age().toMillis() < AGEING * limit.toMillis();
                yield aged(node, present.observation(), present.age(), limit)
                        .put("state", isYoung ? "fresh" : "ageing");
            }
            case Lookup.Stale stale ->
                aged(node, stale.observation(), stale.age(), stale.limit()).put("state", "stale");
            case Lookup.Absent absent -> {
                node.set("gaps", Json.array().add(Gaps.of(absent.gap())));
                yield node.put("state", "unknown");
            }
        };
    }

    private static ObjectNode aged(ObjectNode node, Observation observation, Duration age, Duration limit) {
        node.set("value", Amounts.of(observation.value()));
        return node.put("observedAt", observation.observedAt().toString())
                .put("ageS", age.toSeconds())
                .put("limitS", limit.toSeconds())
                .put("method", observation.method().id())
                .put("site", observation.site().id())
                .put("source", observation.id().source())
                .put("entry", observation.id().toString());
    }

    static ObjectNode of(Index index, IndexValue value, Instant now) {
        ObjectNode node = Json.object()
                .put("id", index.description().id())
                .put("name", index.description().name())
                .put("symbol", index.description().symbol())
                .put("decimals", index.description().decimals());
        return switch (value) {
            case IndexValue.Known known -> {
                node.set("value", Amounts.of(known.value()));
                yield computed(node, known.observedAt(), known.validUntil(), now);
            }
            case IndexValue.Bounded bounded -> {
                node.set("value", Amounts.of(bounded.range()));
                node.set("gaps", Json.array(bounded.gaps(), Gaps::of));
                yield computed(node, bounded.observedAt(), bounded.validUntil(), now);
            }
            case IndexValue.Unknown unknown -> {
                node.set("gaps", Json.array(unknown.gaps(), Gaps::of));
                yield node.put("state", "unknown");
            }
        };
    }

    private static ObjectNode computed(ObjectNode node, Instant observedAt, Instant validUntil, Instant now) {
        node.set("validUntil", Json.moment(validUntil));
        return node.put("observedAt", observedAt.toString())
                .put("ageS", Duration.between(observedAt, now).toSeconds())
                .put("source", "computed")
                .put("state", now.isAfter(validUntil) ? "stale" : "fresh");
    }
}
