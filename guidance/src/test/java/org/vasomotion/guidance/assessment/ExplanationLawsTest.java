package org.vasomotion.guidance.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.contract.Cases;
import org.vasomotion.guidance.contract.Explanations;
import org.vasomotion.guidance.contract.RandomPatient;
import org.vasomotion.guidance.contract.RandomTimelines;
import org.vasomotion.model.quantity.Interval;

/// The reason given for a truth gives that truth, by logic and arithmetic of this test's own (law L7), and what
/// is unknown says why.
final class ExplanationLawsTest {

    static Stream<Subset> all() {
        return Stream.concat(Subset.findings().stream(), Subset.patterns().stream());
    }

    @ParameterizedTest
    @MethodSource("all")
    void should_follow_from_its_parts_when_judged_or_graded(Subset subset) {
        Cases.run(subset.id() + ", L7", 60, random -> {
            RandomPatient patient = RandomTimelines.draw(random, subset.inputs());
            Assessment assessment = subset.set().assess(patient.view()).assessment();
            for (Finding finding : assessment.findings()) {
                recompute(finding.reading());
                recompute(finding.asPoints());
                finding.support()
                        .forEach(treatment -> assertThat(rejudge(treatment)).isEqualTo(treatment.truth()));
            }
            for (Judgement judgement : assessment.patterns()) {
                assertThat(rejudge(judgement)).isEqualTo(judgement.truth());
            }
        });
    }

    private static void recompute(Reading reading) {
        switch (reading) {
            case Reading.Of of -> Explanations.assertRecomputes(of.explanation());
            case Reading.Missing missing -> assertThat(missing.gaps()).isNotEmpty();
        }
    }

    private static Truth rejudge(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Noted noted -> noted.truth();
            case Judgement.Compared compared -> {
                recompute(compared.reading());
                yield compared.reading() instanceof Reading.Of of
                        ? compare(compared.condition(), of.explanation().value())
                        : Truth.UNKNOWN;
            }
            case Judgement.Joined joined -> join(joined);
        };
    }

    private static Truth compare(Condition.Compare compare, Interval value) {
        assertThat(compare.bound().value().unit()).isEqualTo(value.unit());
        double bound = compare.bound().value().value();
        boolean low = holds(compare, value.low(), bound);
        boolean high = holds(compare, value.high(), bound);
        return low && high ? Truth.TRUE : low || high ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static boolean holds(Condition.Compare compare, double value, double bound) {
        return switch (compare.comparison()) {
            case BELOW -> value < bound;
            case AT_MOST -> value <= bound;
            case ABOVE -> value > bound;
            case AT_LEAST -> value >= bound;
        };
    }

    private static Truth join(Judgement.Joined joined) {
        List<Truth> parts =
                joined.parts().stream().map(ExplanationLawsTest::rejudge).toList();
        return switch (joined.condition()) {
            case Condition.All all ->
                strongest(parts, Truth.FALSE, Truth.TRUE, all.parts().size());
            case Condition.Any any ->
                strongest(parts, Truth.TRUE, Truth.FALSE, any.parts().size());
            case Condition.Not _ -> parts.getFirst().not();
            case Condition.Surely _ -> parts.getFirst() == Truth.TRUE ? Truth.TRUE : Truth.FALSE;
            case Condition.Weighed weighed -> {
                int split = weighed.inFavor().size();
                boolean isFor = parts.subList(0, split).contains(Truth.TRUE);
                boolean isAgainst = parts.subList(split, parts.size()).contains(Truth.TRUE);
                yield isFor == isAgainst ? Truth.UNKNOWN : isFor ? Truth.TRUE : Truth.FALSE;
            }
            case Condition.Compare _, Condition.Seen _, Condition.CarriedOut _ ->
                throw new AssertionError("joined from nothing: " + joined);
        };
    }

    /// One deciding part is enough; without one, all parts have to be there.
    private static Truth strongest(List<Truth> parts, Truth deciding, Truth neutral, int count) {
        if (parts.contains(deciding)) {
            return deciding;
        }
        assertThat(parts).hasSize(count);
        return parts.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : neutral;
    }
}
