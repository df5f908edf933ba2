package org.vasomotion.guidance.safety;

import java.util.List;
import java.util.Set;
import org.vasomotion.guidance.contract.BaseSafetyLimitContract;
import org.vasomotion.model.drug.Inotropes;
import org.vasomotion.model.drug.Vasopressors;

class FormularyTest extends BaseSafetyLimitContract {

    @Override
    protected List<SafetyLimit> limits() {
        return List.of(new Formulary(Set.of(Inotropes.DOBUTAMINE)), new Formulary(Set.of(Vasopressors.NOREPINEPHRINE)));
    }
}
