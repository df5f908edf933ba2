package org.vasomotion.simulation.instrument;

import org.vasomotion.model.Api;
import org.vasomotion.model.measurand.Method;

/// How capillary refill is timed.
@Api
public enum RefillTechnique {
    /// Pressed with a glass slide, timed with a chronometer.
    GLASS_SLIDE(Method.GLASS_SLIDE, StandardErrors.refillByGlassSlide()),
    /// Pressed with a thumb, counted.
    BY_EYE(Method.EXAMINATION, StandardErrors.refillByEye());

    private final Method method;
    private final MeasurementError error;

    RefillTechnique(Method method, MeasurementError error) {
        this.method = method;
        this.error = error;
    }

    Method method() {
        return method;
    }

    MeasurementError error() {
        return error;
    }
}
