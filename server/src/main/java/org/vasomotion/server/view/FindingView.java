package org.vasomotion.server.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.vasomotion.guidance.assessment.Finding;
import org.vasomotion.guidance.assessment.Pattern;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.interop.wording.JudgementWords;

/// Findings and patterns of an assessment.
final class FindingView {

    private FindingView() {}

    /// Grade, value and support, without the tree below them.
    static ObjectNode brief(Finding finding) {
        ObjectNode node = Json.object()
                .put("id", finding.row().id())
                .put("name", finding.row().name())
                .put("domain", Json.kebab(finding.row().domain()))
                .put("least", Json.kebab(finding.least()))
                .put("most", Json.kebab(finding.most()))
                .put("supported", Json.kebab(finding.isSupported()));
        switch (finding.reading()) {
            case Reading.Of of -> {
                node.set("value", Amounts.brief(of.explanation().value()));
                node.put("observedAt", of.observedAt().toString());
            }
            case Reading.Missing missing -> node.set("gaps", Json.array(missing.gaps(), Gaps::of));
        }
        node.set("validUntil", Json.moment(finding.validUntil()));
        return node;
    }

    /// The same with thresholds and trees.
    static ObjectNode full(Finding finding, Instant at) {
        ObjectNode node = brief(finding);
        if (finding.reading() instanceof Reading.Of of) {
            node.set("explanation", ExplanationView.of(of.explanation()));
        }
        node.set("thresholds", Json.array(finding.row().thresholds(), threshold -> {
            ObjectNode each = Json.object()
                    .put("grade", Json.kebab(threshold.grade()))
                    .put("comparison", threshold.comparison().sign());
            each.set("bound", Amounts.of(threshold.bound().value()));
            each.set("citation", Amounts.of(threshold.bound().citation()));
            return each;
        }));
        node.set("support", Json.array(finding.support(), treatment -> JudgementView.of(treatment, at)));
        return node;
    }

    static ObjectNode brief(Pattern pattern, Judgement judgement, Instant at) {
        ObjectNode node = Json.object()
                .put("id", pattern.id())
                .put("name", pattern.name())
                .put("truth", Json.kebab(judgement.truth()));
        node.set("because", Json.texts(JudgementWords.reasons(judgement, at)));
        return node;
    }

    static ObjectNode full(Pattern pattern, Judgement judgement, Instant at) {
        ObjectNode node = brief(pattern, judgement, at);
        node.set("citation", Amounts.of(pattern.citation()));
        node.set("reason", JudgementView.of(judgement, at));
        return node;
    }
}
