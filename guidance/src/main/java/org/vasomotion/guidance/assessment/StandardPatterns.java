package org.vasomotion.guidance.assessment;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;

/// The patterns of this project, in the order in which they are judged.
@Api
@Evidence(none = "each pattern carries its citation, each bound its own")
public final class StandardPatterns {

    /// Some valid test says that fluid would raise flow, and none says that it would not.
    public static final String FLUID_RESPONSIVE = "fluid-responsive";
    /// No sign that further fluid would harm, and the signs that have to be looked for have been.
    public static final String FLUID_TOLERANT = "fluid-tolerant";
    /// A sign that further fluid would harm is known.
    public static final String FLUID_STOP_SIGN = "fluid-stop-sign";

    private StandardPatterns() {}

    static List<Pattern> all() {
        return List.of();
    }
}
