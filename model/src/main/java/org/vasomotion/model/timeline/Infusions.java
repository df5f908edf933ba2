package org.vasomotion.model.timeline;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Coverage;

/// The answer to "at what rate does this drug run now?".
@Api
public sealed interface Infusions {

    /// These rates run at once; their sum is the patient's rate. A rate of zero is a charted stop.
    @Api
    record Running(List<Administration.Infusion> infusions) implements Infusions {}

    /// Nothing runs, because a complete record shows nothing.
    @Api
    record NotRunning(Coverage coverage) implements Infusions {}

    /// Not known.
    @Api
    record Unknown(Gap gap) implements Infusions {}
}
