package org.vasomotion.guidance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.Transition;
import org.vasomotion.model.Api;
import org.vasomotion.model.timeline.TimelineView;

/// What holds on every course, however its record was delivered (laws L1 to L4 and L7).
@Api
public interface CourseLaws extends ExaminedProtocol {

    @Test
    default void should_go_somewhere_when_courses_are_drawn() {
        int[] moves = {0};
        courses("drawn courses", random -> moves[0] += moves(run(draw(random))).size());
        assertThat(moves[0])
                .as("the other laws would hold of courses that do nothing")
                .isGreaterThan(COURSES);
    }

    private static List<Move> moves(List<ProtocolRun.Seen> looks) {
        return looks.stream()
                .flatMap(look -> look.transition().moves().stream())
                .toList();
    }

    private static List<Transition> transitions(List<ProtocolRun.Seen> looks) {
        return looks.stream().map(ProtocolRun.Seen::transition).toList();
    }

    @Test
    default void should_do_the_same_when_it_is_run_again() {
        courses("determinism", random -> {
            RandomCourse course = draw(random);
            assertThat(transitions(run(course))).isEqualTo(transitions(run(course)));
        });
    }

    @Test
    default void should_do_the_same_when_sources_use_other_legal_units() {
        courses("L1 units", random -> {
            RandomCourse course = draw(random);
            RandomCourse other = course.with(new Respelling(random)::entry);
            assertThat(other.trace(instance())).isEqualTo(course.trace(instance()));
        });
    }

    @Test
    default void should_do_the_same_later_when_everything_happens_later() {
        List<Duration> distances =
                List.of(Duration.ofHours(1), Duration.ofHours(-5), Duration.ofDays(1), Duration.ofDays(183));
        courses("L2 time", random -> {
            RandomCourse course = draw(random);
            Shift shift = new Shift(distances.get(random.nextInt(distances.size())));
            assertThat(course.shifted(shift).trace(instance())).isEqualTo(course.trace(instance()));
        });
    }

    @Test
    default void should_do_the_same_when_what_comes_together_comes_in_another_order() {
        courses("L3 order", random -> {
            RandomCourse course = draw(random);
            assertThat(course.shuffled(random).trace(instance())).isEqualTo(course.trace(instance()));
        });
    }

    @Test
    default void should_do_the_same_when_every_message_is_delivered_twice() {
        courses("L4 duplicates", random -> {
            RandomCourse course = draw(random);
            assertThat(course.twice().trace(instance())).isEqualTo(course.trace(instance()));
        });
    }

    @Test
    default void should_do_the_same_when_it_is_looked_at_more_often() {
        courses("more looks", random -> {
            RandomCourse course = draw(random);
            assertThat(course.lookedAtEvery(7).trace(instance())).isEqualTo(course.trace(instance()));
        });
    }

    @Test
    default void should_be_over_when_the_window_is_over() {
        courses("end", random -> {
            RandomCourse course = draw(random);
            Instant over = course.begin().plus(instance().window().value());
            ProtocolRun.Seen last = run(course).getLast();
            TimelineView later = last.situation().view().timeline().asOf(over);
            ProtocolState after = ProtocolRun.look(
                            instance(),
                            last.transition().state(),
                            Rehearsal.assessments().assess(later))
                    .state();
            assertThat(instance().step(after.step()).kind()).as(after.step()).isEqualTo(Step.Kind.END);
        });
    }

    @Test
    default void should_hold_what_it_says_when_a_reason_is_given() {
        courses("L7 reasons", random -> {
            for (ProtocolRun.Seen look : run(draw(random))) {
                for (Move move : look.transition().moves()) {
                    assertThat(move.because().truth()).isEqualTo(Truth.TRUE);
                    assertHolds(move.because());
                }
                for (Proposal proposal : look.transition().proposals()) {
                    assertThat(proposal.because().truth()).isEqualTo(Truth.TRUE);
                    assertHolds(proposal.because());
                    if (Mentions.adds(proposal.action())) {
                        assertThat(leaves(proposal.because()))
                                .as("reasons of %s", proposal)
                                .isNotEmpty();
                    }
                }
            }
        });
    }

    private static List<Judgement> leaves(Judgement judgement) {
        return judgement.parts().isEmpty()
                ? judgement instanceof Judgement.Compared ? List.of(judgement) : List.of()
                : judgement.parts().stream()
                        .flatMap(part -> leaves(part).stream())
                        .toList();
    }

    private static void assertHolds(Judgement judgement) {
        if (judgement instanceof Judgement.Compared compared && compared.reading() instanceof Reading.Of of) {
            assertThat(compared.condition()
                            .holds(Objects.requireNonNull(of.explanation()).value()))
                    .isEqualTo(compared.truth());
            Explanations.assertRecomputes(of.explanation());
        }
        judgement.parts().forEach(CourseLaws::assertHolds);
    }
}
