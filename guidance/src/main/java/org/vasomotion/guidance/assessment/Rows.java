package org.vasomotion.guidance.assessment;

import java.util.Arrays;
import java.util.List;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.index.StandardIndices;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.Inotropes;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Ventilation;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Short words for writing findings and patterns down.
final class Rows {

    private static final Citation NOT_NONE = Citation.derived("any dose holds up");

    /// What holds a pressure up.
    static final List<Condition> VASOPRESSORS = List.of(Condition.compare(
            indexed("norepinephrine-equivalent-dose"),
            Comparison.ABOVE,
            Quantity.of(0, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
            NOT_NONE));

    /// What holds flow up.
    static final List<Condition> INOTROPES =
            List.of(runs(Inotropes.DOBUTAMINE), runs(Inotropes.MILRINONE), runs(Inotropes.LEVOSIMENDAN));

    /// What holds oxygenation up.
    static final List<Condition> VENTILATION = List.of(
            Condition.compare(
                    measured(Ventilation.INSPIRED_OXYGEN_FRACTION),
                    Comparison.ABOVE,
                    Quantity.of(21, Unit.PERCENT),
                    Citation.derived("more oxygen than in air")),
            Condition.compare(
                    measured(Ventilation.POSITIVE_END_EXPIRATORY_PRESSURE),
                    Comparison.ABOVE,
                    Quantity.of(0, Unit.CENTIMETRE_OF_WATER),
                    Citation.derived("any positive pressure holds up")));

    private Rows() {}

    static Operand measured(Measurand measurand) {
        return new Operand.Measured(measurand, List.of());
    }

    /// An index of the standard set.
    static Operand indexed(String id) {
        int position = StandardIndices.all().positionOf(id);
        return new Operand.Indexed(
                id, StandardIndices.all().indices().get(position).unit());
    }

    static Condition is(Operand operand, Comparison comparison, double bound, Citation citation) {
        return Condition.compare(operand, comparison, Quantity.of(bound, operand.unit()), citation);
    }

    static Condition is(Measurand measurand, Comparison comparison, double bound, Citation citation) {
        return is(measured(measurand), comparison, bound, citation);
    }

    static Condition seen(String pattern) {
        return new Condition.Seen(pattern);
    }

    static Condition surely(Condition part) {
        return new Condition.Surely(part);
    }

    /// Not known to be so: what nobody looked for does not forbid.
    static Condition notSurely(Condition part) {
        return Condition.not(surely(part));
    }

    static Condition runs(Drug drug) {
        Unit unit = drug.rateUnit().orElseThrow(() -> new IllegalArgumentException(drug.id() + " is not infused"));
        return is(new Operand.Running(drug, unit), Comparison.ABOVE, 0, NOT_NONE);
    }

    /// A threshold in the unit of whatever is graded.
    record Cut(Grade grade, Comparison comparison, double bound, Citation citation) {

        private Threshold of(Operand subject) {
            return new Threshold(grade, comparison, new Cited<>(Quantity.of(bound, subject.unit()), citation));
        }
    }

    static Cut abnormal(Comparison comparison, double bound, Citation citation) {
        return new Cut(Grade.ABNORMAL, comparison, bound, citation);
    }

    static Cut severe(Comparison comparison, double bound, Citation citation) {
        return new Cut(Grade.SEVERE, comparison, bound, citation);
    }

    /// @param cuts the gravest first
    static FindingRow row(Domain domain, String id, String name, Operand subject, Cut... cuts) {
        return FindingRow.of(
                id,
                name,
                domain,
                subject,
                Arrays.stream(cuts).map(cut -> cut.of(subject)).toList());
    }
}
