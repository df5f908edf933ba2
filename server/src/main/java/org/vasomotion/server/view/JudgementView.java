package org.vasomotion.server.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.interop.wording.ConditionWords;
import org.vasomotion.interop.wording.JudgementWords;

/// The tree of reasons: a condition, whether it holds, and what was read for it.
final class JudgementView {

    private JudgementView() {}

    /// @param at when it was judged: ages are told from then
    static ObjectNode of(Judgement judgement, Instant at) {
        ObjectNode node = Json.object();
        node.put("truth", Json.kebab(judgement.truth()));
        node.put("sentence", sentence(judgement, at));
        node.set("validUntil", Json.moment(judgement.validUntil()));
        switch (judgement) {
            case Judgement.Compared compared -> {
                node.put("kind", "compared");
                node.set("bound", Amounts.of(compared.condition().bound().value()));
                node.set("citation", Amounts.of(compared.condition().bound().citation()));
                reading(node, compared.reading());
            }
            case Judgement.Joined joined -> {
                node.put("kind", kind(joined.condition()));
                node.set("parts", Json.array(joined.parts(), part -> of(part, at)));
            }
            case Judgement.Noted noted -> {
                node.put("kind", "noted");
                node.set("gaps", Json.array(noted.gaps(), Gaps::of));
            }
        }
        return node;
    }

    private static void reading(ObjectNode node, Reading reading) {
        switch (reading) {
            case Reading.Of of -> {
                node.put("observedAt", of.observedAt().toString());
                node.set("value", Amounts.of(of.explanation().value()));
                node.set("explanation", ExplanationView.of(of.explanation()));
            }
            case Reading.Missing missing -> node.set("gaps", Json.array(missing.gaps(), Gaps::of));
        }
    }

    private static String sentence(Judgement judgement, Instant at) {
        return switch (judgement) {
            case Judgement.Joined joined -> ConditionWords.inFull().of(joined.condition());
            case Judgement.Compared _, Judgement.Noted _ -> String.join("; ", JudgementWords.reasons(judgement, at));
        };
    }

    private static String kind(Condition condition) {
        return switch (condition) {
            case Condition.All _ -> "all";
            case Condition.Any _ -> "any";
            case Condition.Not _ -> "not";
            case Condition.Weighed _ -> "weighed";
            case Condition.Surely _ -> "surely";
            case Condition.Seen _ -> "pattern";
            case Condition.Compare _ -> "compared";
            case Condition.CarriedOut _ -> "carried-out";
        };
    }
}
