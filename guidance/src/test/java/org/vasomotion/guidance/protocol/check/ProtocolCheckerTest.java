package org.vasomotion.guidance.protocol.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.compare;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.condition.Condition.stated;
import static org.vasomotion.guidance.protocol.check.SmallProtocol.HARMS;
import static org.vasomotion.guidance.protocol.check.SmallProtocol.HOUR;
import static org.vasomotion.guidance.protocol.check.SmallProtocol.LONG;
import static org.vasomotion.guidance.protocol.check.SmallProtocol.MADE_UP;
import static org.vasomotion.guidance.protocol.check.SmallProtocol.REFILL;
import static org.vasomotion.guidance.protocol.check.SmallProtocol.RESPONSIVE;
import static org.vasomotion.guidance.protocol.check.SmallProtocol.SHORT;
import static org.vasomotion.guidance.protocol.check.SmallProtocol.TWO_GIVEN;
import static org.vasomotion.guidance.protocol.check.SmallProtocol.bolus;
import static org.vasomotion.guidance.protocol.check.SmallProtocol.bolusWithoutTimer;
import static org.vasomotion.guidance.protocol.check.SmallProtocol.judged;
import static org.vasomotion.guidance.protocol.check.SmallProtocol.raise;
import static org.vasomotion.guidance.protocol.check.SmallProtocol.step;
import static org.vasomotion.guidance.protocol.check.SmallProtocol.with;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Each property is broken by a protocol that breaks nothing else, and kept by its twin.
class ProtocolCheckerTest {

    private static final Condition LONGER = compare(REFILL, Comparison.ABOVE, Quantity.of(5, Unit.SECOND), MADE_UP);

    @Test
    void should_prove_everything_when_a_protocol_keeps_its_promises() {
        CheckedProtocol checked = ProtocolChecker.check(SmallProtocol.good());
        assertThat(checked.reasons()).isEmpty();
        assertThat(checked.isProved()).isTrue();
    }

    @Test
    void should_tell_of_a_dead_end_when_no_deadline_leads_to_an_end() {
        Story story = onlyBroken(Property.NO_DEAD_END, usualCare("usual-care"));
        assertThat(story.text()).isEqualTo("""
                08:00 begin in watch.
                BROKEN: nothing is known any more, and no deadline leads from watch to an end of the \
                protocol""");
        assertThat(ProtocolChecker.check(usualCare("over")).reasons()).isEmpty();
    }

    private static ProtocolGraph usualCare(String next) {
        List<Step> steps = new ArrayList<>(SmallProtocol.good().steps());
        steps.add(step("usual-care")
                .when("refill is short", SHORT, "over", MADE_UP)
                .after("look again", HOUR, next, MADE_UP));
        return SmallProtocol.graph("usual-care", steps);
    }

    @Test
    void should_name_the_edges_when_a_step_cannot_be_reached() {
        Step rescue = step("rescue").after("look again", HOUR, "watch", MADE_UP);
        Step late = SmallProtocol.watch().when("refill is very long", LONGER, "rescue", MADE_UP);
        Step early = step("watch")
                .when("refill is very long", LONGER, "rescue", MADE_UP)
                .when("refill is long", LONG, "bolus", MADE_UP);
        Story story = onlyBroken(Property.EVERY_STEP_REACHABLE, with(late, rescue));
        assertThat(story.text()).isEqualTo("""
                08:00 begin in watch.
                BROKEN: nothing that can happen leads to rescue; never open: "refill is very long" from \
                watch""");
        assertThat(ProtocolChecker.check(with(early, rescue)).reasons()).isEmpty();
    }

    @Test
    void should_tell_of_a_proposal_that_nobody_answers_when_no_timer_takes_it_back() {
        Step endless = bolusWithoutTimer(all(LONG, not(HARMS), RESPONSIVE, not(TWO_GIVEN)))
                .when("refill is short", SHORT, "watch", MADE_UP);
        Story story = onlyBroken(Property.LEFT_BY_OUTCOME_OR_DEADLINE, with(endless));
        assertThat(story.text()).isEqualTo("""
                08:00 begin in watch.
                08:01 capillary refill time, finger above 3 s; new pulmonary crackles unknown; \
                fluid-responsive unknown. "refill is long" -> bolus.
                BROKEN: nothing is known any more and nobody answers: bolus goes on proposing treatment \
                until the window is over""");
    }

    @Test
    void should_tell_of_a_circle_when_edges_lead_back_at_one_instant() {
        Step restless = bolusWithoutTimer(all(LONG, not(HARMS), RESPONSIVE, not(TWO_GIVEN)))
                .when("refill is short", SHORT, "watch", MADE_UP)
                .once("not responsive", not(RESPONSIVE), "watch", MADE_UP)
                .after("nobody answers", HOUR, "watch-on", MADE_UP);
        Story story = onlyBroken(Property.NO_CYCLE_WITHOUT_TIMER, with(restless));
        assertThat(story.text()).isEqualTo("""
                08:00 begin in watch.
                08:01 capillary refill time, finger above 3 s; fluid-responsive no. "refill is long" -> \
                bolus. "not responsive" -> watch. "refill is long" -> bolus.
                BROKEN: edges lead round in a circle at one instant: watch -> bolus -> watch -> bolus""");
    }

    @Test
    void should_tell_of_a_met_target_when_more_is_proposed_all_the_same() {
        Condition wanted = any(LONG, all(SHORT, stated(ClinicalContext.CHRONIC_ARTERIAL_HYPERTENSION, MADE_UP)));
        Step eager = bolusWithoutTimer(all(wanted, not(HARMS), RESPONSIVE, not(TWO_GIVEN)))
                .after("nobody answers", HOUR, "watch-on", MADE_UP);
        Story story = onlyBroken(Property.TARGET_MET_STOPS, with(eager));
        assertThat(story.text()).isEqualTo("""
                08:00 begin in watch.
                08:01 capillary refill time, finger above 3 s; new pulmonary crackles unknown; \
                fluid-responsive unknown. "refill is long" -> bolus.
                08:02 bolus carried out unknown; capillary refill time, finger at most 3 s; chronic \
                arterial hypertension yes; new pulmonary crackles no; fluid-responsive yes. Proposes: \
                give 500 mL of crystalloid over 30 min.
                BROKEN: proposes to give 500 mL of crystalloid over 30 min although the target is met""");
    }

    @Test
    void should_tell_what_is_unknown_when_that_makes_a_protocol_bolder() {
        Step bold = raise(not(new Condition.Surely(SHORT)), 0.5);
        Story story = onlyBroken(Property.UNKNOWN_NEVER_INCREASES, with(bold));
        assertThat(story.text()).isEqualTo("""
                08:00 begin in watch.
                08:01 capillary refill time, finger above 3 s; new pulmonary crackles unknown; \
                fluid-responsive unknown. "refill is long" -> bolus.
                08:02 bolus carried out no; capillary refill time, finger becomes unknown. "refused" -> \
                raise. Proposes: raise norepinephrine until mean arterial pressure is at least 80 and \
                at most 85 mm[Hg], at most 0.5 ug/kg/min.
                BROKEN: proposes to raise norepinephrine until mean arterial pressure is at least 80 \
                and at most 85 mm[Hg], at most 0.5 ug/kg/min while it is unknown whether the target is \
                met""");
    }

    @Test
    void should_tell_of_a_stop_rule_when_fluid_goes_past_it() {
        Step deaf = bolus(all(LONG, RESPONSIVE, not(TWO_GIVEN)));
        Story story = onlyBroken(Property.NO_FLUID_PAST_STOP_RULE, with(deaf));
        assertThat(story.text()).isEqualTo("""
                08:00 begin in watch.
                08:01 capillary refill time, finger above 3 s; fluid-responsive yes; new pulmonary \
                crackles yes. "refill is long" -> bolus. Proposes: give 500 mL of crystalloid over 30 \
                min.
                BROKEN: proposes to give 500 mL of crystalloid over 30 min although a stop rule forbids \
                fluid""");
    }

    @Test
    void should_tell_what_is_not_given_when_fluid_needs_it() {
        Step blind = bolus(all(LONG, not(HARMS), not(TWO_GIVEN)));
        Story story = onlyBroken(Property.NO_FLUID_WITHOUT_NEED, with(blind));
        assertThat(story.text()).isEqualTo("""
                08:00 begin in watch.
                08:01 capillary refill time, finger above 3 s; new pulmonary crackles no; \
                fluid-responsive unknown. "refill is long" -> bolus. Proposes: give 500 mL of \
                crystalloid over 30 min.
                BROKEN: proposes to give 500 mL of crystalloid over 30 min although what fluid needs is \
                not known to be given""");
    }

    @Test
    void should_tell_what_stays_raised_when_a_test_fails() {
        Story story = onlyBroken(Property.TEST_DOSES_REVERTED, with(judged("watch-on")));
        assertThat(story.text()).isEqualTo("""
                08:00 begin in watch.
                08:01 capillary refill time, finger above 3 s; new pulmonary crackles unknown; \
                fluid-responsive unknown. "refill is long" -> bolus.
                08:02 bolus carried out no; capillary refill time, finger becomes unknown. "refused" -> \
                raise.
                08:03 raise carried out yes; norepinephrine rate unknown. "raised" -> tried.
                09:03 capillary refill time, finger taken 10 min after raised yes; capillary refill \
                time, finger above 3 s. "time to judge" -> judged. "refill is long" -> watch-on.
                BROKEN: a test is left without its effect, and nothing puts back norepinephrine""");
    }

    @Test
    void should_add_up_the_boluses_when_they_are_more_than_promised() {
        Step thirsty = bolus(all(LONG, not(HARMS), RESPONSIVE));
        Story story = onlyBroken(Property.FLUID_BOUNDED, with(thirsty));
        assertThat(story.text()).isEqualTo("""
                08:00 begin in watch.
                08:01 capillary refill time, finger above 3 s; new pulmonary crackles no; \
                fluid-responsive yes. "refill is long" -> bolus. Proposes: give 500 mL of crystalloid \
                over 30 min.
                08:02 bolus carried out yes. "given" -> given. Proposes: measure capillary refill time, \
                finger.
                08:12 capillary refill time, finger taken 10 min after bolus yes; capillary refill \
                time, finger above 3 s; new pulmonary crackles no; fluid-responsive yes. "refill is \
                long" -> bolus. Proposes: give 500 mL of crystalloid over 30 min.
                08:13 bolus carried out yes. "given" -> given. Proposes: measure capillary refill time, \
                finger.
                08:23 capillary refill time, finger taken 10 min after bolus yes; capillary refill \
                time, finger above 3 s; new pulmonary crackles no; fluid-responsive yes. "refill is \
                long" -> bolus. Proposes: give 500 mL of crystalloid over 30 min.
                BROKEN: proposes 1500 mL of fluid in all, and promises at most 1000 mL""");
    }

    @Test
    void should_tell_the_rate_when_it_is_higher_than_promised() {
        Story story = onlyBroken(Property.DOSE_BOUNDED, with(raise(LONG, 0.6)));
        assertThat(story.text()).isEqualTo("""
                08:00 begin in watch.
                08:01 capillary refill time, finger above 3 s; new pulmonary crackles unknown; \
                fluid-responsive unknown. "refill is long" -> bolus.
                08:02 bolus carried out no; capillary refill time, finger above 3 s. "refused" -> \
                raise. Proposes: raise norepinephrine until mean arterial pressure is at least 80 and \
                at most 85 mm[Hg], at most 0.6 ug/kg/min.
                BROKEN: proposes to raise norepinephrine until mean arterial pressure is at least 80 \
                and at most 85 mm[Hg], at most 0.6 ug/kg/min, and promises at most 0.5 ug/kg/min of \
                norepinephrine""");
    }

    @Test
    void should_tell_what_becomes_of_a_bolus_when_limits_halve_it_each_time() {
        CheckedProtocol checked = checked(volume -> volume / 2);
        assertThat(story(checked, Property.LIMITS_IDEMPOTENT).text()).isEqualTo("""
                08:00 begin in watch.
                08:01 capillary refill time, finger above 3 s; new pulmonary crackles no; \
                fluid-responsive yes. "refill is long" -> bolus. Proposes: give 500 mL of crystalloid \
                over 30 min.
                BROKEN: give 500 mL of crystalloid over 30 min; limited: give 250 mL of crystalloid \
                over 30 min; limited again: give 125 mL of crystalloid over 30 min""");
    }

    @Test
    void should_tell_what_becomes_of_a_bolus_when_limits_raise_it() {
        CheckedProtocol checked = checked(volume -> Math.max(volume, 750));
        assertThat(story(checked, Property.LIMITS_IDEMPOTENT).text()).isEqualTo("""
                08:00 begin in watch.
                08:01 capillary refill time, finger above 3 s; new pulmonary crackles no; \
                fluid-responsive yes. "refill is long" -> bolus. Proposes: give 500 mL of crystalloid \
                over 30 min.
                BROKEN: give 500 mL of crystalloid over 30 min; limited: give 750 mL of crystalloid \
                over 30 min, which is more""");
    }

    @Test
    void should_prove_limits_when_they_only_cap() {
        assertThat(checked(volume -> Math.min(volume, 250)).isProved()).isTrue();
        assertThat(checked(volume -> Math.min(volume, 250)).outcomes()).containsKey(Property.LIMITS_IDEMPOTENT);
    }

    private static CheckedProtocol checked(DoubleUnaryOperator volumes) {
        UnaryOperator<Proposal> limits = proposal -> new Proposal(
                proposal.protocol(),
                proposal.version(),
                proposal.step(),
                proposal.since(),
                limited(proposal.action(), volumes),
                proposal.because(),
                proposal.citation());
        return ProtocolChecker.check(SmallProtocol.good(), Assumptions.none(), List.of(limits));
    }

    private static Action limited(Action action, DoubleUnaryOperator volumes) {
        if (!(action instanceof Action.FluidBolus bolus)) {
            return action;
        }
        double volumeMl = volumes.applyAsDouble(bolus.volume().value().valueIn(Unit.MILLILITRE));
        return new Action.FluidBolus(
                bolus.id(), bolus.role(), new Cited<>(Quantity.of(volumeMl, Unit.MILLILITRE), MADE_UP), bolus.over());
    }

    private static Story onlyBroken(Property property, ProtocolGraph graph) {
        CheckedProtocol checked = ProtocolChecker.check(graph);
        List<Property> broken = new ArrayList<>();
        checked.outcomes().forEach((each, outcome) -> {
            if (outcome instanceof Outcome.Broken) {
                broken.add(each);
            }
        });
        assertThat(broken).as(() -> String.join("\n", checked.reasons())).containsExactly(property);
        assertThat(checked.shape()).isEmpty();
        return story(checked, property);
    }

    private static Story story(CheckedProtocol checked, Property property) {
        if (checked.outcomes().get(property) instanceof Outcome.Broken broken) {
            return broken.story();
        }
        throw new AssertionError(property + " holds");
    }
}
