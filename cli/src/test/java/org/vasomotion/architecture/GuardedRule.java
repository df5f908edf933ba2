package org.vasomotion.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

/// One architecture rule together with the proof that it can fail.
///
/// @param id the rule's number, A1 to A17; a number may stand for several rules
/// @param description the rule and the reason for it
/// @param check finds the violations in a body of code
/// @param plants violations that the check must find
/// @param neighbours code close to a violation that the check must let pass
record GuardedRule(String id, String description, Check check, List<Plant> plants, List<List<String>> neighbours) {

    /// Finds the violations in a body of code, each as a sentence with its place.
    @FunctionalInterface
    interface Check {
        List<String> violations(Subject subject);
    }

    /// A planted violation: source files, and a word that the complaint about them must contain.
    record Plant(String complaint, List<String> sources) {}

    static GuardedRule of(String id, ArchRule rule) {
        ArchRule tolerant = rule.allowEmptyShould(true); // modules yet to come have their rules already
        return of(
                id,
                rule.getDescription(),
                subject ->
                        tolerant.evaluate(subject.classes()).getFailureReport().getDetails());
    }

    static GuardedRule of(String id, String description, Check check) {
        return new GuardedRule(id, description, check, List.of(), List.of());
    }

    /// This rule, which must also catch a violation in these source files.
    GuardedRule catches(String complaint, String... sources) {
        List<Plant> more = new ArrayList<>(plants);
        more.add(new Plant(complaint, List.of(sources)));
        return new GuardedRule(id, description, check, List.copyOf(more), neighbours);
    }

    /// This rule, which must also let these source files pass.
    GuardedRule accepts(String... sources) {
        List<List<String>> more = new ArrayList<>(neighbours);
        more.add(List.of(sources));
        return new GuardedRule(id, description, check, plants, List.copyOf(more));
    }

    @Override
    public String toString() {
        return id + " " + description;
    }
}
