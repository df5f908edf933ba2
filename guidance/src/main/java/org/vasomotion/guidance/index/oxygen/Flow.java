package org.vasomotion.guidance.index.oxygen;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// The flow of blood that carries oxygen: of the body, or of each square metre of its surface.
record Flow(Measurand measurand) {

    static final Flow CARDIAC_OUTPUT = new Flow(MacroHemodynamics.CARDIAC_OUTPUT);
    static final Flow CARDIAC_INDEX = new Flow(MacroHemodynamics.CARDIAC_INDEX);

    private static final Explanation DECILITRES_PER_LITRE = Explanation.constant(
            "decilitres-per-litre", Quantity.of(10, Unit.ONE), Citation.derived("definition of the litre"));

    /// These inputs and the flow.
    List<Input> with(List<Input> inputs) {
        List<Input> all = new ArrayList<>(inputs);
        all.add(new Input.Required(measurand));
        return List.copyOf(all);
    }

    /// The amount of gas carried in a minute by blood that holds `content` in each decilitre.
    Explanation carries(String statement, Unit unit, Explanation blood, Explanation content) {
        return Explanation.derived(statement, Operation.PRODUCT, unit, blood, content, DECILITRES_PER_LITRE);
    }
}
