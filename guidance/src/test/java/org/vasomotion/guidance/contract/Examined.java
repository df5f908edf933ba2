package org.vasomotion.guidance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.model.Api;

/// What a test of an index supplies.
@Api(Api.Use.IMPLEMENT)
public interface Examined {

    /// Random cases per law, if nothing else is asked for.
    int USUAL_CASES = 300;

    /// Random cases per law; `-Dvasomotion.cases=N` asks for another number. Mutation testing repeats the laws for
    /// every
    /// planted fault and asks for fewer.
    int CASES = Integer.getInteger("vasomotion.cases", USUAL_CASES);

    /// The index under examination.
    Index instance();

    /// At least two patients computed by hand, each with its citation.
    List<WorkedExample> examples();

    /// The directions in which the result must move, none if there are none.
    default List<Monotonicity> monotonicities() {
        return List.of();
    }

    /// Whether the index reads values over a window, which count longer than their age limit.
    default boolean readsWindows() {
        return false;
    }

    /// Fails unless more than one in `oneIn` of all cases put the law to the test. Few cases cannot tell.
    static void assertNotVacuous(String what, int tested, int oneIn) {
        if (CASES >= USUAL_CASES) {
            assertThat(tested).as(what).isGreaterThan(CASES / oneIn);
        }
    }

    /// Runs a law on seeds of its own.
    default void cases(String law, Cases.Body body) {
        Cases.run(instance().id() + ", " + law, CASES, body);
    }
}
