package org.vasomotion.guidance.intake;

import org.vasomotion.model.Api;

/// How many readings came in and what became of them. It closes by construction: the parts are counted, the sum
/// derived.
@Api
public record IntakeAccount(long accepted, long quarantined, long duplicate) {

    public static final IntakeAccount EMPTY = new IntakeAccount(0, 0, 0);

    public IntakeAccount {
        if (accepted < 0 || quarantined < 0 || duplicate < 0) {
            throw new IllegalArgumentException(
                    "readings are counted from 0: " + accepted + ", " + quarantined + ", " + duplicate);
        }
    }

    public long received() {
        return accepted + quarantined + duplicate;
    }

    public IntakeAccount plus(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted _ -> new IntakeAccount(accepted + 1, quarantined, duplicate);
            case Verdict.Quarantined _ -> new IntakeAccount(accepted, quarantined + 1, duplicate);
            case Verdict.Duplicate _ -> new IntakeAccount(accepted, quarantined, duplicate + 1);
        };
    }

    public IntakeAccount plus(IntakeAccount other) {
        return new IntakeAccount(
                accepted + other.accepted, quarantined + other.quarantined, duplicate + other.duplicate);
    }
}
