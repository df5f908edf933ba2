package org.vasomotion.guidance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Promises.TestOfTreatment;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.Trigger;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;

/// What can be seen by looking at the graph alone.
@Api
public interface GraphLaws extends ExaminedProtocol {

    @Test
    default void should_name_everything_once_and_in_kebab_case_when_listed() {
        List<String> steps = instance().steps().stream().map(Step::id).toList();
        assertThat(steps).doesNotHaveDuplicates().allMatch(GraphLaws::isKebab);
        assertThat(instance().id()).matches(GraphLaws::isKebab);
        for (Step step : instance().steps()) {
            assertThat(step.actions().stream().map(Action::id).toList())
                    .as("actions of %s", step.id())
                    .doesNotHaveDuplicates()
                    .allMatch(GraphLaws::isKebab);
        }
    }

    @Test
    default void should_lead_somewhere_when_it_is_a_way() {
        ProtocolGraph graph = instance();
        Mentions.edges(graph)
                .forEach(
                        edge -> assertThat(graph.find(edge.to())).as("%s", edge).isPresent());
        assertThat(graph.find(graph.begin())).isPresent();
        assertThat(graph.step(graph.windowEnd()).kind()).isEqualTo(Step.Kind.END);
    }

    @Test
    default void should_be_reachable_when_it_is_a_step() {
        ProtocolGraph graph = instance();
        Set<String> reached = new HashSet<>(Set.of(graph.begin(), graph.windowEnd()));
        List<String> open = new ArrayList<>(reached);
        while (!open.isEmpty()) {
            Stream<Edge> ways = Stream.concat(graph.always().stream(), graph.step(open.removeLast()).edges().stream());
            ways.map(Edge::to).filter(reached::add).forEach(open::add);
        }
        assertThat(reached).containsAll(graph.steps().stream().map(Step::id).toList());
    }

    @Test
    default void should_be_left_by_an_outcome_or_in_time_when_passing() {
        for (Step step : instance().steps()) {
            boolean isLeft = switch (step.kind()) {
                case END -> step.edges().isEmpty();
                case PASSING -> hasTimer(step) || isSettledByAnswers(step) || isLeftAtOnce(step);
            };
            assertThat(isLeft).as("%s can be left", step.id()).isTrue();
        }
    }

    private static boolean hasTimer(Step step) {
        return step.edges().stream().anyMatch(edge -> switch (edge.trigger()) {
            case Trigger.After _ -> true;
            case Trigger.Otherwise _ -> false;
            case Trigger.When when ->
                when.condition() instanceof Condition.Compare compare && compare.operand() instanceof Operand.Since;
        });
    }

    /// Accepted or refused, the protocol goes on.
    private static boolean isSettledByAnswers(Step step) {
        return step.actions().stream().anyMatch(action -> {
            Condition done = new Condition.CarriedOut(action.id());
            Condition declined = Condition.not(done);
            List<Condition> guards = guards(step);
            return guards.contains(Condition.any(done, declined))
                    || (guards.contains(done) && guards.contains(declined));
        });
    }

    /// Only what is never unknown is asked, and what is left over has a way.
    private static boolean isLeftAtOnce(Step step) {
        boolean isComplete = step.edges().stream().anyMatch(edge -> edge.trigger() instanceof Trigger.Otherwise);
        return isComplete && guards(step).stream().allMatch(GraphLaws::isAlwaysKnown);
    }

    private static boolean isAlwaysKnown(Condition condition) {
        return switch (condition) {
            case Condition.Surely _ -> true;
            case Condition.Compare compare -> compare.operand() instanceof Operand.Counted;
            case Condition.Not not -> isAlwaysKnown(not.part());
            case Condition.All all -> all.parts().stream().allMatch(GraphLaws::isAlwaysKnown);
            case Condition.Any any -> any.parts().stream().allMatch(GraphLaws::isAlwaysKnown);
            case Condition.Seen _, Condition.CarriedOut _, Condition.Weighed _ -> false;
        };
    }

    private static List<Condition> guards(Step step) {
        List<Condition> guards = new ArrayList<>();
        for (Edge edge : step.edges()) {
            if (edge.trigger() instanceof Trigger.When when) {
                guards.add(when.condition());
            }
        }
        return guards;
    }

    @Test
    default void should_say_who_says_so_when_a_graph_is_published() {
        ProtocolGraph graph = instance();
        List<Citation> citations = new ArrayList<>(graph.sources());
        graph.steps().forEach(step -> citations.add(step.citation()));
        Mentions.edges(graph).forEach(edge -> citations.add(edge.citation()));
        assertThat(citations).allMatch(citation -> citation.source().length() > 10);
        assertThat(graph.sources()).isNotEmpty();
        assertThat(graph.notes()).isNotEmpty().allMatch(note -> note.endsWith("."));
        assertThat(graph.steps()).allMatch(step -> !step.title().isBlank());
        assertThat(Mentions.edges(graph)).allMatch(edge -> !edge.label().isBlank());
    }

    @Test
    default void should_ask_about_its_own_actions_when_a_step_asks_whether_one_was_carried_out() {
        for (Step step : instance().steps()) {
            List<String> own = step.actions().stream().map(Action::id).toList();
            for (Condition guard : guards(step)) {
                for (Condition part : Mentions.parts(guard, Rehearsal.assessments())) {
                    if (part instanceof Condition.CarriedOut action) {
                        assertThat(own).as("actions of %s", step.id()).contains(action.action());
                    }
                }
            }
        }
    }

    @Test
    default void should_have_remembered_it_when_something_is_compared_with_it() {
        Set<String> known = new HashSet<>(Set.of(Operand.BEGUN, Operand.STEP_ENTERED));
        for (Effect effect : Mentions.effects(instance())) {
            switch (effect) {
                case Effect.Mark mark -> known.add(mark.name());
                case Effect.Capture capture -> known.add(capture.name());
                case Effect.Count count -> known.add(count.counter());
                case Effect.Reset _ -> {}
            }
        }
        for (Condition condition : Mentions.conditions(instance())) {
            for (Condition part : Mentions.parts(condition, Rehearsal.assessments())) {
                if (part instanceof Condition.Compare compare) {
                    assertThat(known).containsAll(remembered(compare.operand()));
                }
            }
        }
        for (Step step : instance().steps()) {
            for (Action action : step.actions()) {
                if (action instanceof Action.ReturnToRate back) {
                    assertThat(known).contains(back.captured());
                }
            }
        }
    }

    private static List<String> remembered(Operand operand) {
        return switch (operand) {
            case Operand.MeasuredSince since -> List.of(since.mark());
            case Operand.Since since -> List.of(since.mark());
            case Operand.FluidSince since -> List.of(since.mark());
            case Operand.Counted counted -> List.of(counted.counter());
            case Operand.Captured captured -> List.of(captured.name());
            case Operand.Rise rise -> List.of(rise.captured());
            case Operand.RelativeRise rise -> List.of(rise.captured());
            case Operand.Measured _, Operand.Indexed _, Operand.Running _, Operand.Graded _ -> List.of();
            case Operand.LastSeen _, Operand.Change _, Operand.RateChange _, Operand.Lowest _ -> List.of();
        };
    }

    @Test
    default void should_put_back_what_was_raised_when_a_test_of_treatment_fails() {
        for (TestOfTreatment test : instance().promises().tests()) {
            Step judged = instance().step(test.step());
            assertThat(instance().step(test.reverting()).actions())
                    .anyMatch(action -> action.direction() == Action.Direction.LOWERS_DOSE);
            for (Edge edge : judged.edges()) {
                boolean isKept = edge.trigger() instanceof Trigger.When when
                        && when.condition().equals(test.kept());
                assertThat(isKept || edge.to().equals(test.reverting()))
                        .as("%s leads to %s", edge.label(), edge.to())
                        .isTrue();
            }
        }
    }

    private static boolean isKebab(String name) {
        return name.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }
}
