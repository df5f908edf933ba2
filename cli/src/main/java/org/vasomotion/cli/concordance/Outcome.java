package org.vasomotion.cli.concordance;

import org.vasomotion.guidance.concordance.Advised;

/// What became of advice.
public enum Outcome {
    /// The like was done in time.
    YES,
    PARTLY,
    NO,
    /// The record does not say: its source does not record everything of the kind.
    UNKNOWN,
    /// It asked to leave things as they are.
    NOTHING_TO_DO,
    /// A limit withheld it, so that it would not have been shown as advice.
    WITHHELD;

    static Outcome of(Advised advised) {
        if (advised.recommendation().action().isEmpty()) {
            return WITHHELD;
        }
        return switch (advised.followed()) {
            case YES -> YES;
            case PARTLY -> PARTLY;
            case NO -> NO;
            case UNKNOWN -> UNKNOWN;
            case NOTHING_TO_DO -> NOTHING_TO_DO;
        };
    }
}
