package org.vasomotion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds every rule against the whole project, and every rule's proof against the rule.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private static final List<GuardedRule> RULES = Stream.of(
                    ModuleRules.all(),
                    PurityRules.all(),
                    NumberRules.all(),
                    ShapeRules.all(),
                    EvidenceRules.all(),
                    SurfaceRules.all(),
                    SourceRules.all())
            .flatMap(List::stream)
            .toList();

    private final Subject project = Subject.ofProject();

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void should_hold_when_applied_to_the_project(GuardedRule rule) {
        assertThat(rule.check().violations(project)).as(rule.toString()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("plants")
    void should_complain_when_a_violation_is_planted(
            String id, GuardedRule rule, GuardedRule.Plant plant, @TempDir Path folder) {
        assertThat(rule.check().violations(Subject.planted(folder, plant.sources())))
                .as(rule.toString())
                .isNotEmpty()
                .allSatisfy(complaint -> assertThat(complaint).contains(plant.complaint()));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("neighbours")
    void should_stay_silent_when_code_is_only_close_to_a_violation(
            String id, GuardedRule rule, List<String> sources, @TempDir Path folder) {
        assertThat(rule.check().violations(Subject.planted(folder, sources)))
                .as(rule.toString())
                .isEmpty();
    }

    @Test
    void should_have_proof_and_reason_when_a_rule_is_written() {
        assertThat(RULES).allSatisfy(rule -> {
            assertThat(rule.plants()).as("planted violations of %s", rule).isNotEmpty();
            assertThat(rule.neighbours()).as("innocent neighbours of %s", rule).isNotEmpty();
            assertThat(rule.description()).contains("because");
        });
    }

    @Test
    void should_have_every_number_when_rules_are_listed() {
        assertThat(RULES.stream().map(GuardedRule::id).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 17).mapToObj(n -> "A" + n).toList());
    }

    @Test
    void should_see_every_module_when_the_project_is_read() {
        assertThat(project.classes().stream().map(Code::moduleOf).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Subject.moduleNames());
    }

    static Stream<GuardedRule> rules() {
        return RULES.stream();
    }

    static Stream<Arguments> plants() {
        return arguments(GuardedRule::plants);
    }

    static Stream<Arguments> neighbours() {
        return arguments(GuardedRule::neighbours);
    }

    private static Stream<Arguments> arguments(Function<GuardedRule, List<?>> cases) {
        return RULES.stream()
                .flatMap(rule -> cases.apply(rule).stream().map(one -> Arguments.of(rule.id(), rule, one)));
    }
}
