package org.vasomotion.model.observation;

import java.time.Instant;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.quantity.Quantity;

/// A drug or fluid that was really given.
@Api
public sealed interface Administration extends Entry {

    Drug drug();

    Provenance provenance();

    /// A rate that held from `start` until `ending` says.
    ///
    /// @param rate in one of the drug's accepted rate units, as sent; per kilogram only if sent so
    @Api
    record Infusion(
            EntryId id,
            int revision,
            Drug drug,
            Quantity rate,
            Instant start,
            Ending ending,
            Instant receivedAt,
            Acquisition acquisition,
            Provenance provenance)
            implements Administration {

        public Infusion {
            Entry.requireRevision(revision);
            if (rate.value() < 0) {
                throw new IllegalArgumentException(drug.id() + " runs forwards, got " + rate);
            }
            if (ending instanceof Ending.At end && end.instant().isBefore(start)) {
                throw new IllegalArgumentException("an infusion ends after it starts: " + start + ", " + end.instant());
            }
        }

        @Override
        public Instant effectiveAt() {
            return start;
        }
    }

    /// An amount given between `start` and `end`; both are the same for a push or a charted total.
    ///
    /// @param amount in the drug's canonical amount unit
    @Api
    record Dose(
            EntryId id,
            int revision,
            Drug drug,
            Quantity amount,
            Instant start,
            Instant end,
            Instant receivedAt,
            Acquisition acquisition,
            Provenance provenance)
            implements Administration {

        public Dose {
            Entry.requireRevision(revision);
            if (amount.unit() != drug.amountUnit()) {
                throw new IllegalArgumentException("amounts of " + drug.id() + " are kept in "
                        + drug.amountUnit().code() + ", got " + amount);
            }
            if (end.isBefore(start)) {
                throw new IllegalArgumentException("a dose ends after it starts: " + start + ", " + end);
            }
        }

        @Override
        public Instant effectiveAt() {
            return start;
        }
    }

    /// How an infusion's rate ends.
    @Api
    sealed interface Ending {

        /// At a time the source stated.
        @Api
        record At(Instant instant) implements Ending {}

        /// With the next rate charted for the drug, whatever ends that one, and at the latest when this rate is too
        /// old.
        @Api
        record NextRate() implements Ending {}
    }
}
