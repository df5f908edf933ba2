package org.vasomotion.server.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexSet;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.guidance.session.SessionState;
import org.vasomotion.interop.wording.QuantityWords;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Timeline;
import org.vasomotion.model.timeline.TimelineView;

/// Values over a window of time: measurements, computed doses and what was given.
@Api
public final class SeriesView {

    private static final int MOST_COMPUTED = 240;

    private SeriesView() {}

    /// Points of every measurand that has any, or of the wanted ones, as `[time in ms, low, high]`.
    ///
    /// @param wanted identifiers; empty for all
    public static ArrayNode measured(SessionState session, List<String> wanted, Instant from, Instant until) {
        return measured(session.record(), wanted, from, until);
    }

    static ArrayNode measured(Timeline record, List<String> wanted, Instant from, Instant until) {
        TimelineView view = record.asOf(until, Instant.MAX);
        ArrayNode all = Json.array();
        for (Measurand measurand : record.measurands()) {
            if (wanted.isEmpty() || wanted.contains(measurand.id())) {
                List<Observation> seen = view.during(measurand, from, until);
                ObjectNode node = head(measurand.id(), measurand.name(), measurand.symbol(), measurand.unit());
                ArrayNode points = node.putArray("points");
                seen.forEach(each -> points.add(point(each.observedAt(), each.value())));
                ArrayNode methods = node.putArray("methods");
                seen.stream().map(each -> each.method().id()).distinct().forEach(methods::add);
                all.add(node);
            }
        }
        return all;
    }

    private static ObjectNode head(String id, String name, String symbol, Unit unit) {
        return Json.object()
                .put("id", id)
                .put("name", name)
                .put("symbol", symbol)
                .put("unit", unit.code())
                .put("unitText", QuantityWords.of(unit));
    }

    private static ArrayNode point(Instant at, Interval value) {
        ArrayNode point = Json.array().add(at.toEpochMilli());
        add(point, value.low());
        add(point, value.high());
        return point;
    }

    private static void add(ArrayNode point, double end) {
        if (Double.isFinite(end)) {
            point.add(end);
        } else {
            point.addNull();
        }
    }

    /// An index that is made of running drugs, wherever one of them changed: steps, each until the next. A
    /// gap in what is known is a point without values.
    public static ObjectNode computed(SessionState session, IndexSet indices, String id, Instant from, Instant until) {
        return computed(session.record(), indices, id, from, until);
    }

    static ObjectNode computed(Timeline record, IndexSet indices, String id, Instant from, Instant until) {
        Index index = indices.indices().get(indices.positionOf(id));
        ObjectNode node = head(
                id,
                index.description().name(),
                index.description().symbol(),
                index.description().unit());
        ArrayNode points = node.putArray("points");
        for (Instant at : changes(record, index, from, until)) {
            IndexValue value = index.evaluate(record.asOf(at, Instant.MAX));
            switch (value) {
                case IndexValue.Known known -> points.add(point(at, Interval.exactly(known.value())));
                case IndexValue.Bounded bounded -> points.add(point(at, bounded.range()));
                case IndexValue.Unknown _ ->
                    points.add(Json.array().add(at.toEpochMilli()).addNull().addNull());
            }
        }
        return node;
    }

    private static List<Instant> changes(Timeline record, Index index, Instant from, Instant until) {
        TimelineView view = record.asOf(until, Instant.MAX);
        List<Instant> changes = new ArrayList<>(List.of(from, until));
        for (Input input : index.inputs()) {
            if (input instanceof Input.InfusionRate rate) {
                view.administrationsDuring(rate.drug(), from, until).forEach(each -> {
                    changes.add(each.effectiveAt());
                    if (end(each).isBefore(until)) {
                        changes.add(end(each));
                    }
                });
            }
        }
        List<Instant> sorted = changes.stream().distinct().sorted().toList();
        return sorted.size() <= MOST_COMPUTED ? sorted : sorted.subList(sorted.size() - MOST_COMPUTED, sorted.size());
    }

    /// Everything that was given, rates and amounts.
    public static ArrayNode given(SessionState session, Instant from, Instant until) {
        return given(session.record(), from, until);
    }

    static ArrayNode given(Timeline record, Instant from, Instant until) {
        TimelineView view = record.asOf(until, Instant.MAX);
        ArrayNode all = Json.array();
        for (Drug drug : record.drugs()) {
            List<Administration> seen = view.administrationsDuring(drug, from, until);
            if (!seen.isEmpty()) {
                ObjectNode node = Json.object()
                        .put("id", drug.id())
                        .put("name", drug.name())
                        .put("role", Json.kebab(drug.role()));
                node.set("given", Json.array(seen, SeriesView::given));
                all.add(node);
            }
        }
        return all;
    }

    private static ObjectNode given(Administration administration) {
        ObjectNode node = Json.object();
        node.put("from", administration.effectiveAt().toString());
        node.set("until", Json.moment(end(administration)));
        node.put("entry", administration.id().toString());
        switch (administration) {
            case Administration.Infusion infusion -> node.set("rate", Amounts.of(infusion.rate()));
            case Administration.Dose dose -> node.set("amount", Amounts.of(dose.amount()));
        }
        return node;
    }

    private static Instant end(Administration administration) {
        return switch (administration) {
            case Administration.Dose dose -> dose.end();
            case Administration.Infusion infusion ->
                switch (infusion.ending()) {
                    case Administration.Ending.At at -> at.instant();
                    case Administration.Ending.NextRate _ -> Instant.MAX;
                };
        };
    }
}
