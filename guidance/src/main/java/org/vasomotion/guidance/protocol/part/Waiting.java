package org.vasomotion.guidance.protocol.part;

import java.time.Duration;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;

/// How long a protocol waits for people.
@Api
public final class Waiting {

    /// After this time a question that nobody answered is put again.
    public static final Duration FOR_AN_ANSWER = Duration.ofMinutes(30);
    /// After this time a treatment that nobody accepted or refused is thought over again.
    public static final Duration FOR_A_DECISION = Duration.ofMinutes(60);

    /// Why a question is put again.
    public static final Citation ASKED_AGAIN =
            Citation.proposal("a question that is open for 30 min is put again; no source says how long to wait");
    /// Why a treatment is thought over again.
    public static final Citation THOUGHT_OVER = Citation.proposal(
            "what made a treatment due is looked at again after an hour; no source says how long a proposal stands");
    /// Why a refusal leads on.
    public static final Citation DECLINED =
            Citation.proposal("what a clinician declines is passed over; the step after it is again only proposed");

    private Waiting() {}

    /// Somebody answered, either way, or the record shows that it was done.
    public static Condition settled(String action) {
        return Condition.any(done(action), declined(action));
    }

    static Condition done(String action) {
        return new Condition.CarriedOut(action);
    }

    static Condition declined(String action) {
        return Condition.not(new Condition.CarriedOut(action));
    }
}
