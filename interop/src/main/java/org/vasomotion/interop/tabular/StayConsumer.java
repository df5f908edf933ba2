package org.vasomotion.interop.tabular;

import org.vasomotion.model.Api;

/// Takes one stay after the other.
@Api(Api.Use.IMPLEMENT)
@FunctionalInterface
public interface StayConsumer {

    /// Takes a stay. Its readings can be run through once, until this method returns.
    void accept(StayReadings stay);
}
