package org.vasomotion.simulation.instrument;

import org.vasomotion.model.Api;
import org.vasomotion.model.measurand.Method;

/// How capillary refill is timed.
@Api
public enum RefillTechnique {
    /// Pressed with a glass slide, timed with a chronometer.
    GLASS_SLIDE,
    /// Pressed with a thumb, counted.
    BY_EYE;

    Method method() {
        return switch (this) {
            case GLASS_SLIDE -> Method.GLASS_SLIDE;
            case BY_EYE -> Method.EXAMINATION;
        };
    }

    MeasurementError error() {
        return switch (this) {
            case GLASS_SLIDE -> StandardErrors.refillByGlassSlide();
            case BY_EYE -> StandardErrors.refillByEye();
        };
    }
}
