package org.vasomotion.guidance.safety;

import java.util.List;
import org.vasomotion.guidance.contract.BaseSafetyLimitContract;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

class FluidVolumeLimitTest extends BaseSafetyLimitContract {

    @Override
    protected List<SafetyLimit> limits() {
        Citation site = Citation.proposal("a site's bound, for tests");
        return List.of(
                FluidVolumeLimit.hard(),
                new FluidVolumeLimit(
                        "site-fluid",
                        SafetyLimit.Tier.SITE,
                        new Cited<>(Quantity.of(250, Unit.MILLILITRE), site),
                        new Cited<>(Quantity.of(2000, Unit.MILLILITRE), site)));
    }
}
