package org.vasomotion.guidance.intake;

import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;

/// What a source's item code stands for.
@Api
public sealed interface ItemMeaning {

    /// A value of this measurand, by this method, at this site.
    @Api
    record Measures(Measurand measurand, Method method, Site site) implements ItemMeaning {}

    /// This drug or fluid, given.
    @Api
    record Gives(Drug drug) implements ItemMeaning {}

    /// Known, and not to be taken: an alarm limit, a setting that looks like a measurement, a computed copy.
    ///
    /// @param reason why, for people
    @Api
    record Refused(String reason) implements ItemMeaning {}

    /// The item is wanted, but nothing the source sent says which blood, site or subject this reading is of.
    ///
    /// A reader gives such rows a code of their own, so that each is put aside and counted by its item.
    ///
    /// @param reason why, for people
    @Api
    record Unresolved(String reason) implements ItemMeaning {}
}
