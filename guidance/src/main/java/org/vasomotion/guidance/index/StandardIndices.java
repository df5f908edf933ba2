package org.vasomotion.guidance.index;

import java.util.List;
import org.vasomotion.guidance.index.macro.MeanPerfusionPressure;
import org.vasomotion.model.Api;

/// The indices of this project, in the order in which they are shown. Adding one is one line here.
@Api
public final class StandardIndices {

    private StandardIndices() {}

    public static IndexSet all() {
        return IndexSet.of(List.of(new MeanPerfusionPressure()));
    }
}
