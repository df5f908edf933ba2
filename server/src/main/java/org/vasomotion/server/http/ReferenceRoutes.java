package org.vasomotion.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.vasomotion.guidance.assessment.StandardAssessment;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.interop.flowchart.Svg;
import org.vasomotion.interop.protocol.ProtocolFormat;
import org.vasomotion.interop.protocol.Vocabulary;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.measurand.StandardMeasurands;
import org.vasomotion.server.security.Role;
import org.vasomotion.server.view.CatalogView;

/// What does not change while the service runs: the catalogue, the protocols, the description of the API.
final class ReferenceRoutes {

    private final List<ProtocolGraph> protocols;
    private final ProtocolFormat format = new ProtocolFormat(
            new Vocabulary(StandardMeasurands.catalog(), StandardDrugs.catalog(), StandardAssessment.all()));

    ReferenceRoutes(List<ProtocolGraph> protocols) {
        this.protocols = protocols;
    }

    List<Route> all() {
        return List.of(
                Route.get("/api/catalog", Role.VIEWER, ReferenceRoutes::catalog),
                Route.get("/api/protocols", Role.VIEWER, this::list),
                Route.get("/api/protocols/{protocol}", Role.VIEWER, this::graph),
                Route.get("/api/protocols/{protocol}/flowchart.svg", Role.VIEWER, this::flowchart),
                Route.get("/api/openapi.yaml", Role.ANYONE, ReferenceRoutes::description));
    }

    private static void catalog(Context context) {
        Answers.json(context, CatalogView.of(StandardMeasurands.catalog(), StandardDrugs.catalog()));
    }

    private void list(Context context) {
        Answers.json(context, CatalogView.of(protocols));
    }

    private void graph(Context context) {
        context.contentType("application/json").result(format.json(named(context)));
    }

    private void flowchart(Context context) {
        context.contentType("image/svg+xml").result(Svg.of(named(context)));
    }

    private ProtocolGraph named(Context context) {
        String id = context.pathParam("protocol");
        return protocols.stream()
                .filter(graph -> graph.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is no such protocol; see /api/protocols."));
    }

    private static void description(Context context) throws IOException {
        try (InputStream in = ReferenceRoutes.class.getResourceAsStream("/org/vasomotion/server/openapi.yaml")) {
            if (in == null) {
                throw Problem.notFound("The description is not built in.");
            }
            context.contentType("application/yaml").result(in.readAllBytes());
        }
    }
}
