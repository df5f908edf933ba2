package org.vasomotion.guidance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Facts;
import org.vasomotion.guidance.condition.Judge;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Answer;
import org.vasomotion.guidance.protocol.PatientSurroundings;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.guidance.protocol.Transition;
import org.vasomotion.model.Api;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Timeline;

/// What a protocol promises about what it proposes, on random courses; and that it never grows bolder by knowing less
/// (law L6).
@Api
public interface PromiseLaws extends ExaminedProtocol {

    /// Withholding everything once at every look would take longer than it teaches.
    int LOOKED_AT_ONCE_IN = 12;

    @Test
    default void should_add_nothing_when_the_target_is_met() {
        courses("target", random -> {
            for (ProtocolRun.Seen look : run(draw(random))) {
                boolean isMet = truth(instance().promises().target(), look) == Truth.TRUE;
                assertThat(isMet && additions(look.transition()).anyMatch(_ -> true))
                        .as("at %s in %s", look.at(), look.transition().state().step())
                        .isFalse();
            }
        });
    }

    @Test
    default void should_propose_fluid_only_when_it_is_needed_and_not_forbidden() {
        courses("fluid", random -> {
            Promises promises = instance().promises();
            for (ProtocolRun.Seen look : run(draw(random))) {
                if (additions(look.transition()).anyMatch(p -> p.action() instanceof Action.FluidBolus)) {
                    assertThat(truth(promises.fluidNeeds(), look)).isEqualTo(Truth.TRUE);
                    assertThat(truth(promises.fluidForbidden(), look)).isEqualTo(Truth.FALSE);
                }
            }
        });
    }

    @Test
    default void should_stay_within_its_most_fluid_when_every_bolus_is_accepted() {
        courses("most fluid", random -> {
            RandomCourse course = draw(random).agreeing();
            Quantity most = instance().promises().mostFluid().value();
            double given = 0;
            for (ProtocolRun.Seen look : run(course)) {
                for (Proposal proposal : look.transition().proposals()) {
                    boolean isAccepted = look.transition()
                            .state()
                            .answer(proposal.action().id())
                            .filter(answer -> answer.kind() == Answer.Kind.ACCEPTED)
                            .isPresent();
                    assertThat(isAccepted)
                            .as("what is accepted is not proposed any more")
                            .isFalse();
                }
                given += newlyAccepted(look, most.unit());
            }
            assertThat(given).isLessThanOrEqualTo(most.value());
        });
    }

    /// Volume of the boluses of a step that its answers let begin in this look.
    private double newlyAccepted(ProtocolRun.Seen look, Unit unit) {
        double volume = 0;
        for (Action action : instance().step(look.before().step()).actions()) {
            boolean isAccepted = look.before()
                    .answer(action.id())
                    .filter(answer -> answer.kind() == Answer.Kind.ACCEPTED)
                    .isPresent();
            if (isAccepted && action instanceof Action.FluidBolus bolus) {
                volume += bolus.volume().value().valueIn(unit);
            }
        }
        return volume;
    }

    @Test
    default void should_not_add_more_when_a_measurand_is_withheld() {
        Set<Measurand> weighed = weighed();
        courses("L6 information", random -> {
            RandomCourse course = draw(random);
            for (ProtocolRun.Seen look : run(course)) {
                if (random.nextInt(LOOKED_AT_ONCE_IN) == 0) {
                    for (Measurand measurand :
                            look.situation().view().timeline().measurands()) {
                        if (!weighed.contains(measurand)) {
                            assertNotBolder(look, measurand, course);
                        }
                    }
                }
            }
        });
    }

    private void assertNotBolder(ProtocolRun.Seen look, Measurand withheld, RandomCourse course) {
        Timeline less = Timeline.of(TimelineBuilder.PATIENT);
        for (Entry entry : course.entries()) {
            boolean isWithheld = entry instanceof Observation o && o.measurand().equals(withheld);
            if (!isWithheld && !entry.receivedAt().isAfter(look.at())) {
                less = less.with(entry);
            }
        }
        Transition poorer = ProtocolRun.look(
                instance(), look.before(), Rehearsal.assessments().assess(less.asOf(look.at())));
        Set<String> bolder = names(poorer);
        bolder.removeAll(names(look.transition()));
        assertThat(bolder)
                .as("added at %s in %s without %s", look.at(), look.before().step(), withheld)
                .isEmpty();
    }

    private static Set<String> names(Transition transition) {
        return additions(transition)
                .map(proposal -> proposal.step() + "/" + proposal.action().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Proposal> additions(Transition transition) {
        return transition.proposals().stream().filter(proposal -> Mentions.adds(proposal.action()));
    }

    private Truth truth(Condition condition, ProtocolRun.Seen look) {
        Facts facts = new PatientSurroundings(instance(), look.situation())
                .facts(look.transition().state());
        return Judge.judge(condition, facts).truth();
    }

    /// Redundant tests of one question, and vetoes, are the two declared ways in which less may be bolder.
    private Set<Measurand> weighed() {
        Set<Measurand> found = new HashSet<>();
        for (Condition condition : Mentions.conditions(instance())) {
            for (Condition part : Mentions.parts(condition, Rehearsal.assessments())) {
                if (part instanceof Condition.Weighed || part instanceof Condition.Surely) {
                    found.addAll(measurands(part));
                }
            }
        }
        return found;
    }

    private static List<Measurand> measurands(Condition condition) {
        return Mentions.parts(condition, Rehearsal.assessments()).stream()
                .flatMap(part -> part instanceof Condition.Compare compare
                        ? RandomCourse.measurands(compare.operand()).stream()
                        : Stream.empty())
                .toList();
    }
}
