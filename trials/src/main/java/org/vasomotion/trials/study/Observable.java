package org.vasomotion.trials.study;

import org.vasomotion.model.Api;
import org.vasomotion.simulation.sign.Sign;

/// What an observation operator looks at in a virtual patient.
@Api
public sealed interface Observable {

    /// UCUM code of what it gives.
    String unitCode();

    /// A sign, read at the bedside or as it truly is.
    record OfSign(Sign sign) implements Observable {

        @Override
        public String unitCode() {
            return sign.unitCode();
        }
    }

    /// Something computed; always as it truly is.
    record OfDerived(Derived derived) implements Observable {

        @Override
        public String unitCode() {
            return derived.unitCode();
        }
    }

    /// The rate at which a drug runs.
    ///
    /// @param drug its name in the formulary
    /// @param unitCode of its rate
    record OfDrug(String drug, String unitCode) implements Observable {}

    /// What a trial keeps of each patient beside signs: an exposure or an outcome.
    ///
    /// @param name as a file writes it
    /// @param unitCode in which it is kept
    record Recorded(String name, String unitCode) implements Observable {}
}
