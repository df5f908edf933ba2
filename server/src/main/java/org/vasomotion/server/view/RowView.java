package org.vasomotion.server.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.vasomotion.guidance.assessment.AssessmentSet;
import org.vasomotion.guidance.assessment.Domain;
import org.vasomotion.guidance.assessment.Finding;
import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.assessment.StandardPatterns;
import org.vasomotion.guidance.session.Run;
import org.vasomotion.guidance.session.SessionState;
import org.vasomotion.model.Api;
import org.vasomotion.model.measurand.BloodGases;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.measurand.SublingualMicroscopy;
import org.vasomotion.model.timeline.TimelineView;
import org.vasomotion.server.ward.BedState;

/// A patient in one row of the ward: macro and micro side by side, what is due, what is withheld.
@Api
public final class RowView {

    private static final List<Measurand> SHOWN = List.of(
            PeripheralSigns.CAPILLARY_REFILL_TIME,
            PeripheralSigns.MOTTLING_SCORE,
            Metabolism.LACTATE,
            MacroHemodynamics.MEAN_ARTERIAL_PRESSURE,
            MacroHemodynamics.DIASTOLIC_ARTERIAL_PRESSURE,
            MacroHemodynamics.HEART_RATE,
            BloodGases.CENTRAL_VENOUS_OXYGEN_SATURATION,
            SublingualMicroscopy.PROPORTION_OF_PERFUSED_VESSELS,
            SublingualMicroscopy.MICROVASCULAR_FLOW_INDEX);

    private static final List<String> INDICES = List.of(
            "norepinephrine-equivalent-dose",
            "pulse-pressure",
            "central-venous-to-arterial-carbon-dioxide-gap",
            "urine-output-rate",
            "fluid-balance-24h");

    private static final List<String> COHERENCE = List.of(
            StandardPatterns.MACRO_AT_TARGET,
            StandardPatterns.MACRO_AT_TARGET_ON_VASOPRESSORS,
            StandardPatterns.PERIPHERAL_HYPOPERFUSION,
            StandardPatterns.MICROCIRCULATION_IMPAIRED,
            StandardPatterns.COHERENCE_KEPT,
            StandardPatterns.COHERENCE_LOST,
            StandardPatterns.HETEROGENEITY,
            StandardPatterns.HEMODILUTION,
            StandardPatterns.CONSTRICTION,
            StandardPatterns.TAMPONADE,
            StandardPatterns.EDEMA);

    private RowView() {}

    public static ObjectNode of(BedState state, Instant now) {
        SessionState session = state.session();
        Situation situation = session.course().situation();
        ObjectNode node = AdmissionView.of(state);
        node.put("at", now.toString());
        node.put("version", state.number());
        node.put("need", Json.kebab(Need.of(session)));
        node.set("macro", findings(situation, Set.of(Domain.MACRO)));
        node.set("micro", findings(situation, Set.of(Domain.PERIPHERAL, Domain.SUBLINGUAL)));
        node.set("metabolic", findings(situation, Set.of(Domain.METABOLIC)));
        node.set("tolerance", findings(situation, Set.of(Domain.TOLERANCE)));
        node.set("coherence", coherence(situation));
        node.set("latest", latest(session, now));
        node.set("protocols", Json.array(session.course().runs(), ProtocolStateView::brief));
        node.set("due", due(session));
        node.set(
                "withheld",
                Json.array(
                        session.book().open().stream()
                                .filter(each -> each.action().isEmpty())
                                .toList(),
                        RecommendationView::brief));
        node.put("putAside", state.history().putAside().size());
        return node;
    }

    private static ArrayNode findings(Situation situation, Set<Domain> domains) {
        List<Finding> wanted = situation.assessment().findings().stream()
                .filter(finding -> domains.contains(finding.row().domain()))
                .toList();
        return Json.array(wanted, FindingView::brief);
    }

    private static ArrayNode coherence(Situation situation) {
        AssessmentSet set = situation.set();
        return Json.array(COHERENCE, id -> {
            int position = set.positionOfPattern(id);
            return FindingView.brief(
                    set.patterns().get(position),
                    situation.assessment().patterns().get(position),
                    situation.at());
        });
    }

    static ArrayNode latest(SessionState session, Instant now) {
        TimelineView view = session.record().asOf(now, Instant.MAX);
        ArrayNode latest = Json.array(SHOWN, measurand -> LatestView.of(measurand, view));
        Situation situation = session.course().situation();
        for (String id : INDICES) {
            int position = situation.set().indices().positionOf(id);
            latest.add(LatestView.of(
                    situation.set().indices().indices().get(position),
                    situation.indices().values().get(position),
                    now));
        }
        return latest;
    }

    /// What somebody has to do, and what time will do, the next first.
    private static ArrayNode due(SessionState session) {
        ArrayNode due = Json.array();
        session.book().open().stream().filter(each -> each.action().isPresent()).forEach(each -> {
            ObjectNode node = RecommendationView.brief(each);
            due.add(node.put("due", "recommendation")
                    .put("at", node.path("validUntil").asText()));
        });
        for (Run run : session.course().runs()) {
            Instant next = ProtocolStateView.nextTimer(run);
            if (!next.equals(Instant.MAX)) {
                due.add(ProtocolStateView.brief(run).put("due", "timer").put("at", next.toString()));
            }
        }
        return due;
    }
}
