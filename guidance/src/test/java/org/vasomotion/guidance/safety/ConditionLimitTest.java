package org.vasomotion.guidance.safety;

import java.util.List;
import org.vasomotion.guidance.contract.BaseSafetyLimitContract;

class ConditionLimitTest extends BaseSafetyLimitContract {

    @Override
    protected List<SafetyLimit> limits() {
        return StandardLimits.all().limits().stream()
                .filter(ConditionLimit.class::isInstance)
                .toList();
    }
}
