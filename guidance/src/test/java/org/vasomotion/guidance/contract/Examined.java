package org.vasomotion.guidance.contract;

import java.util.List;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.model.Api;

/// What a test of an index supplies.
@Api(Api.Use.IMPLEMENT)
public interface Examined {

    /// Random cases per law.
    int CASES = 300;

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

    /// Runs a law on seeds of its own.
    default void cases(String law, Cases.Body body) {
        Cases.run(instance().id() + ", " + law, CASES, body);
    }
}
