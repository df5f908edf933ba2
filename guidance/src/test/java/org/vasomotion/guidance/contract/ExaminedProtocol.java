package org.vasomotion.guidance.contract;

import java.util.List;
import java.util.random.RandomGenerator;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.model.Api;

/// What a test of a protocol supplies.
@Api(Api.Use.IMPLEMENT)
public interface ExaminedProtocol {

    /// Random courses per law.
    int COURSES = Integer.getInteger("vasomotion.courses", 15);

    /// The protocol under examination.
    ProtocolGraph instance();

    /// Runs a law on seeds of its own.
    default void courses(String law, Cases.Body body) {
        Cases.run(instance().id() + ", " + law, COURSES, body);
    }

    /// A course of this protocol.
    default RandomCourse draw(RandomGenerator random) {
        return RandomCourse.draw(random, instance());
    }

    /// What the protocol does.
    default List<ProtocolRun.Seen> run(RandomCourse course) {
        return course.run(instance());
    }
}
