package org.vasomotion.cli.scenario.report;

import java.util.Optional;
import org.vasomotion.interop.document.Words;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Verification;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.ReferenceRange;
import org.vasomotion.model.measurand.StandardMeasurands;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.simulation.sign.Sign;

/// What is usual in adults, as the catalogue of measurands has it: drawn behind a sign, never decided by.
///
/// @param low in the unit of the sign
/// @param high in the unit of the sign
record UsualRange(@Dimensionless double low, @Dimensionless double high, Citation citation) {

    /// Empty if the catalogue has no such row, no range in it, or another unit than the sign.
    static Optional<UsualRange> of(Sign sign) {
        return StandardMeasurands.catalog()
                .find(Words.of(sign))
                .map(Measurand::reference)
                .filter(ReferenceRange.Known.class::isInstance)
                .map(ReferenceRange.Known.class::cast)
                .filter(known -> known.range().unit().code().equals(sign.unitCode()))
                .map(known -> of(known.range(), known.citation()));
    }

    private static UsualRange of(Interval range, Citation citation) {
        return new UsualRange(range.low(), range.high(), citation);
    }

    /// Who says so, and whether that was looked up.
    String source() {
        String checked = citation.verification() == Verification.UNVERIFIED ? " (not verified)" : "";
        return citation.source() + checked;
    }
}
