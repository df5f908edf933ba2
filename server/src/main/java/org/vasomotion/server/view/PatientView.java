package org.vasomotion.server.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vasomotion.guidance.assessment.Domain;
import org.vasomotion.guidance.assessment.Finding;
import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.guidance.session.Run;
import org.vasomotion.guidance.session.SessionState;
import org.vasomotion.model.Api;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.server.ward.BedState;

/// Everything about one patient but his series and the trees of his assessment: what stands, what is advised
/// and why, where protocols are, what is missing.
@Api
public final class PatientView {

    private PatientView() {}

    public static ObjectNode of(BedState state, Instant now) {
        SessionState session = state.session();
        Situation situation = session.course().situation();
        ObjectNode node = RowView.of(state, now);
        node.put("assessedAt", situation.at().toString());
        node.set(
                "recommendations",
                Json.array(
                        session.book().open(),
                        each -> AfterwardsView.withAfterwards(
                                each, session.course().runs())));
        node.set("protocols", Json.array(session.course().runs(), run -> ProtocolStateView.full(run, situation.at())));
        node.set("missing", missing(session, situation));
        node.set("happenings", Json.array(state.history().happenings(), HappeningView::of));
        node.set("quarantine", Json.array(state.history().putAside(), VerdictView::of));
        node.putObject("account")
                .put("received", session.account().received())
                .put("accepted", session.account().accepted())
                .put("quarantined", session.account().quarantined())
                .put("duplicate", session.account().duplicate());
        return node;
    }

    /// What would help: first what protocols wait for, then what macro and peripheral findings lack; each
    /// gap once.
    private static ArrayNode missing(SessionState session, Situation situation) {
        Map<Gap, String> wanted = new LinkedHashMap<>();
        for (Run run : session.course().runs()) {
            for (Judgement undecided : run.last().undecided()) {
                undecided
                        .gaps()
                        .forEach(gap -> wanted.putIfAbsent(gap, run.graph().id()));
            }
        }
        for (Finding finding : situation.assessment().findings()) {
            Domain domain = finding.row().domain();
            if (finding.reading() instanceof Reading.Missing missing
                    && (domain == Domain.MACRO || domain == Domain.PERIPHERAL)) {
                missing.gaps()
                        .forEach(gap -> wanted.putIfAbsent(gap, finding.row().id()));
            }
        }
        ArrayNode all = Json.array();
        wanted.forEach((gap, by) -> all.add(Gaps.of(gap).put("neededBy", by)));
        return all;
    }
}
