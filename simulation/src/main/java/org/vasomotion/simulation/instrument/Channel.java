package org.vasomotion.simulation.instrument;

import org.vasomotion.simulation.sign.Sign;

/// What of a patient becomes which item, with which error.
///
/// @param error of the sign, in the unit of the item
record Channel(MeasurementError error, MeasuredItem item) {

    Channel {
        if (!error.sign().unitCode().equals(item.unit().code())) {
            throw new IllegalArgumentException(
                    error.sign().words() + " is not read in " + item.unit().code());
        }
    }

    static Channel of(Sign sign, MeasuredItem item) {
        return new Channel(StandardErrors.of(sign), item);
    }
}
