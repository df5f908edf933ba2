package org.vasomotion.guidance.protocol;

import java.util.List;
import java.util.stream.Stream;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.quantity.Quantity;

/// What a protocol promises about itself. The model checker searches for a way to break each.
///
/// @param target while this is true nothing is added for its sake: no fluid and no dose
/// @param fluidForbidden while this is true no fluid is proposed: the stop rules
/// @param fluidNeeds fluid is proposed only while this is true, such as a positive responsiveness test
/// @param mostFluid no path through the protocol proposes more than this
/// @param tests trials of treatment: what was raised for one is put back when it fails
/// @param mostDoses rates that no path goes above; for a drug that is not among them its hard bound holds
@Api
public record Promises(
        Condition target,
        Condition fluidForbidden,
        Condition fluidNeeds,
        Cited<Quantity> mostFluid,
        List<TestOfTreatment> tests,
        List<MostDose> mostDoses) {

    public Promises {
        tests = List.copyOf(tests);
        mostDoses = List.copyOf(mostDoses);
    }

    /// Promises that leave every drug to its hard bound.
    public Promises(
            Condition target,
            Condition fluidForbidden,
            Condition fluidNeeds,
            Cited<Quantity> mostFluid,
            List<TestOfTreatment> tests) {
        this(target, fluidForbidden, fluidNeeds, mostFluid, tests, List.of());
    }

    /// A rate that is not gone above. It bounds the total, too: the window is no longer than it says.
    ///
    /// @param rate in a unit of the drug's rates
    @Api
    public record MostDose(Drug drug, Cited<Quantity> rate) {}

    /// The conditions that it promises by.
    public Stream<Condition> conditions() {
        return Stream.concat(
                Stream.of(target, fluidForbidden, fluidNeeds), tests.stream().map(TestOfTreatment::kept));
    }

    /// A dose that is raised to see what it does.
    ///
    /// @param step where it is judged
    /// @param kept true when the effect that was looked for is there
    /// @param drugs what was raised
    /// @param reverting the step that puts it back
    @Api
    public record TestOfTreatment(String step, Condition kept, List<Drug> drugs, String reverting) {

        public TestOfTreatment {
            drugs = List.copyOf(drugs);
        }
    }
}
