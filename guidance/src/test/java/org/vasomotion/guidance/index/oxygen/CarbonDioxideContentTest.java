package org.vasomotion.guidance.index.oxygen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

final class CarbonDioxideContentTest {

    @Test
    void should_give_the_published_content_when_computed_for_the_example_of_another_implementation() {
        Explanation content = CarbonDioxideContent.of(
                "carbon-dioxide-content",
                constant(5 / 0.133322, Unit.MILLIMETRE_OF_MERCURY),
                constant(7.4, Unit.PH),
                constant(10, Unit.GRAM_PER_DECILITRE),
                constant(90, Unit.PERCENT));

        // The open R package co2ntent tests its whole blood content by Douglas at 5 kPa with these two factors.
        assertThat(content.value().exact().value()).isCloseTo(0.867593 * 54.803778, within(1e-3));
    }

    private static Explanation constant(double value, Unit unit) {
        return new Explanation.Missing("given", Interval.exactly(value, unit));
    }
}
