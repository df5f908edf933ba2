package org.vasomotion.interop.fhir;

import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionConditionComponent;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.interop.wording.ConditionWords;

/// Conditions as FHIR expressions. No expression language of FHIR knows three values and marks, so they are given in
/// words, as text; the protocol file has them for programs.
final class Conditions {

    private Conditions() {}

    static PlanDefinitionActionConditionComponent applicability(Condition condition) {
        String words = ConditionWords.inFull().of(condition);
        return new PlanDefinitionActionConditionComponent()
                .setKind(ActionConditionKind.APPLICABILITY)
                .setExpression(new Expression()
                        .setDescription(words)
                        .setLanguage("text/plain")
                        .setExpression(words));
    }
}
