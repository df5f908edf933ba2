package org.vasomotion.guidance.index.dose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.IndexDescription;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.Equivalence;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.measurand.PatientProperties;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// One drug's part in a published sum of doses: its rate in the unit of the sum, times a factor.
///
/// @param unit in which the sum takes the rate
/// @param factor what one unit of the rate counts
record WeightedDose(Drug drug, Unit unit, Explanation factor) {

    /// The catalogue's drugs that the sum knows.
    static List<WeightedDose> of(String sum, Function<Drug, Equivalence> role) {
        List<WeightedDose> parts = new ArrayList<>();
        for (Drug drug : StandardDrugs.catalog().all()) {
            if (role.apply(drug) instanceof Equivalence.Factor known) {
                parts.add(new WeightedDose(
                        drug,
                        known.unit(),
                        Explanation.constant(
                                sum + "-factor-of-" + drug.id(),
                                Quantity.of(known.factor(), Unit.ONE),
                                known.citation())));
            }
        }
        return List.copyOf(parts);
    }

    /// What a sum of these reads. Body mass is read where a rate is charted in the other of per kilogram and whole.
    static List<Input> inputs(List<WeightedDose> parts) {
        List<Input> inputs = new ArrayList<>();
        for (WeightedDose part : parts) {
            inputs.add(new Input.InfusionRate(part.drug()));
        }
        inputs.add(new Input.Optional(PatientProperties.BODY_WEIGHT));
        return List.copyOf(inputs);
    }

    /// The sum. A drug that a complete record does not show counts zero; one whose rate is not known makes the sum
    /// unknown.
    static IndexValue sum(TimelineView view, IndexDescription index, List<WeightedDose> parts) {
        Evaluation evaluation = Evaluation.of(view);
        List<Explanation> rates = new ArrayList<>(parts.size());
        for (WeightedDose part : parts) {
            rates.add(evaluation.infusionRate(part.drug(), part.unit()));
        }
        return evaluation.conclude(() -> {
            List<Explanation> terms = new ArrayList<>(parts.size());
            for (int i = 0; i < parts.size(); i++) {
                terms.add(parts.get(i).term(index.unit(), rates.get(i)));
            }
            return Explanation.derived(index.id(), Operation.SUM, index.unit(), terms);
        });
    }

    private Explanation term(Unit sum, Explanation rate) {
        return rate instanceof Explanation.NothingRecorded
                ? rate
                : Explanation.derived(drug.id() + "-part", Operation.PRODUCT, sum, factor, rate);
    }
}
