package org.vasomotion.interop.terminology;

import org.vasomotion.model.Api;

/// What to do with the rows of an item.
@Api
public enum ItemAction {
    /// A measurement.
    OBSERVE,
    /// A drug or fluid given.
    ADMINISTER,
    /// A volume collected since the entry before.
    ACCRUE,
    /// Looks like something wanted and is not; shown with its reason.
    REFUSE
}
