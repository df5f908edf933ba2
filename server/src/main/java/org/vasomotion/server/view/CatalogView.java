package org.vasomotion.server.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.interop.wording.QuantityWords;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.DrugCatalog;
import org.vasomotion.model.measurand.AgeLimit;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.MeasurandCatalog;
import org.vasomotion.model.measurand.MeasurandKind;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.quantity.Unit;

/// What can be measured, given and begun: enough to make a form of.
@Api
public final class CatalogView {

    private CatalogView() {}

    public static ObjectNode of(MeasurandCatalog measurands, DrugCatalog drugs) {
        ObjectNode node = Json.object();
        node.set("measurands", Json.array(measurands.all(), CatalogView::measurand));
        node.set("drugs", Json.array(drugs.all(), CatalogView::drug));
        return node;
    }

    private static ObjectNode measurand(Measurand row) {
        ObjectNode node = Json.object()
                .put("id", row.id())
                .put("name", row.name())
                .put("symbol", row.symbol())
                .put("unit", row.unit().code())
                .put("decimals", row.decimals())
                .put("hold", Json.kebab(row.hold()));
        node.set("kind", kind(row.kind()));
        node.set("units", Json.array(row.acceptedUnits().stream().sorted().toList(), CatalogView::unit));
        node.set("plausible", Amounts.of(row.plausible().value()));
        node.set(
                "methods",
                Json.texts(row.methods().stream().map(Method::id).sorted().toList()));
        node.set("sites", Json.texts(row.sites().stream().map(Site::id).sorted().toList()));
        AgeLimit limit = row.ageLimit(Method.UNSPECIFIED);
        node.put("liveS", limit.live().toSeconds())
                .put("chartedS", limit.charted().toSeconds());
        node.set("citation", Amounts.of(row.definition()));
        return node;
    }

    private static ObjectNode kind(MeasurandKind kind) {
        return switch (kind) {
            case MeasurandKind.Numeric _ -> Json.object().put("type", "numeric");
            case MeasurandKind.Timed _ -> Json.object().put("type", "timed");
            case MeasurandKind.WaveformDerived _ -> Json.object().put("type", "waveform-derived");
            case MeasurandKind.Graded graded -> {
                ObjectNode node = Json.object().put("type", "graded").put("least", graded.least());
                node.set("labels", Json.texts(graded.labels()));
                yield node;
            }
        };
    }

    private static ObjectNode unit(Unit unit) {
        return Json.object().put("code", unit.code()).put("text", QuantityWords.of(unit));
    }

    private static ObjectNode drug(Drug row) {
        ObjectNode node = Json.object()
                .put("id", row.id())
                .put("name", row.name())
                .put("role", Json.kebab(row.role()))
                .put("amountUnit", row.amountUnit().code());
        row.rateUnit().ifPresent(unit -> node.put("rateUnit", unit.code()));
        node.set("synonyms", Json.texts(row.synonyms()));
        node.set("units", Json.array(row.acceptedUnits().stream().sorted().toList(), CatalogView::unit));
        return node;
    }

    /// The protocols that may be begun, in few words.
    public static ObjectNode of(List<ProtocolGraph> protocols) {
        ObjectNode node = Json.object();
        node.set("protocols", Json.array(protocols, graph -> {
            ObjectNode each = Json.object()
                    .put("id", graph.id())
                    .put("version", graph.version())
                    .put("title", graph.title())
                    .put("standing", Json.kebab(graph.standing()));
            each.set("notes", Json.texts(graph.notes()));
            each.set("sources", Json.array(graph.sources(), Amounts::of));
            return each;
        }));
        return node;
    }
}
