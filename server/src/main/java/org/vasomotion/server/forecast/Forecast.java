package org.vasomotion.server.forecast;

import java.util.List;
import org.vasomotion.model.Api;

/// The expected courses of a patient.
///
/// @param basis a sentence: whom the members are
/// @param members how many lived on for it
/// @param conditionedOn what of the patient they were chosen by
/// @param note what it is not
@Api
public record Forecast(
        String basis,
        int members,
        List<Clue> conditionedOn,
        List<Step> steps,
        List<SignRow> signs,
        List<Course> courses,
        String note) {

    public Forecast {
        conditionedOn = List.copyOf(conditionedOn);
        steps = List.copyOf(steps);
        signs = List.copyOf(signs);
        courses = List.copyOf(courses);
    }

    /// Something that is known of the patient.
    @Api
    public record Clue(String id, String text) {}

    /// A candidate step.
    ///
    /// @param orders what is done, in words
    @Api
    public record Step(String id, String title, List<String> orders) {

        public Step {
            orders = List.copyOf(orders);
        }
    }

    /// A sign that is looked ahead at.
    @Api
    public record SignRow(String id, String name, String unit, String unitText, int decimals) {}

    /// A sign under a step: quantiles of the members over time, in the unit of the sign.
    ///
    /// @param atS after now
    @Api
    public record Course(
            String step,
            String sign,
            List<Double> atS,
            List<Double> median,
            List<Double> low50,
            List<Double> high50,
            List<Double> low90,
            List<Double> high90) {

        public Course {
            atS = List.copyOf(atS);
            median = List.copyOf(median);
            low50 = List.copyOf(low50);
            high50 = List.copyOf(high50);
            low90 = List.copyOf(low90);
            high90 = List.copyOf(high90);
        }
    }
}
