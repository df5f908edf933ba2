package org.vasomotion.guidance.safety;

import java.util.List;
import java.util.Map;
import org.vasomotion.guidance.contract.BaseSafetyLimitContract;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

class DoseLimitTest extends BaseSafetyLimitContract {

    @Override
    protected List<SafetyLimit> limits() {
        Cited<Quantity> low = new Cited<>(
                Quantity.of(0.1, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
                Citation.proposal("a site's bound, for tests"));
        return List.of(DoseLimit.ofCatalogue(), DoseLimit.ofSite(Map.of(Vasopressors.NOREPINEPHRINE, low)));
    }
}
