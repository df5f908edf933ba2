package org.vasomotion.guidance.intake;

import java.util.Optional;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.quantity.Dimension;
import org.vasomotion.model.quantity.Unit;

/// Turns a unit as spelled into a unit, by the source's table only.
final class UnitReader {

    private UnitReader() {}

    static Step<Unit> read(SourceProfile profile, SourceReading reading, Dimension wanted) {
        if (reading.value().isBlank()) {
            return Step.stop(QuarantineReason.EMPTY_VALUE, "no value");
        }
        String spelling = reading.unit().strip();
        Optional<Unit> unit = profile.unit(reading.item(), spelling, wanted);
        if (unit.isPresent()) {
            return Step.pass(unit.get());
        }
        return spelling.isEmpty()
                ? Step.stop(QuarantineReason.NO_UNIT, "no unit, and none is declared for item " + reading.item())
                : Step.stop(QuarantineReason.UNKNOWN_UNIT, "unit \"" + spelling + "\" is in no table");
    }
}
