package org.vasomotion.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vasomotion.cli.scenario.ScenarioShelf;
import org.vasomotion.interop.document.Words;
import org.vasomotion.server.bench.BenchCatalog.Choice;
import org.vasomotion.simulation.cause.Mechanism;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.population.Cohort;
import org.vasomotion.simulation.population.Population;
import org.vasomotion.simulation.population.RunIn;
import org.vasomotion.simulation.scenario.Scenario;
import org.vasomotion.simulation.scenario.ScenarioRun;
import org.vasomotion.simulation.solver.VirtualPatients;

/// Who can be put on a bench: one for each mechanism, one in full septic shock, one drawn from the
/// population, and a healthy one to make ill.
final class PatientShelf {

    private static final String ALONE = "mechanism-";

    /// The infection of the shipped scenario is in shock by then, and nobody has done anything.
    private static final Duration IN_SHOCK = Duration.ofHours(18);

    private static final Duration SETTLING = Duration.ofHours(1);
    private static final double STEP_S = 10;

    private final List<Scenario> mechanisms;
    private final Scenario untreated;

    PatientShelf() {
        try {
            List<Scenario> shipped = ScenarioShelf.shipped();
            this.mechanisms = shipped.stream()
                    .filter(scenario -> scenario.id().startsWith(ALONE))
                    .toList();
            this.untreated = shipped.stream()
                    .filter(scenario -> scenario.id().equals("septic-shock-untreated"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                "septic-shock",
                "Septic shock, untreated",
                "A healthy adult 18 h after infection. Nobody has done anything yet."));
        choices.add(new Choice(
                "population",
                "Septic shock, drawn from the population",
                "Run into shock over six hours; another seed, another patient."));
        for (Scenario scenario : mechanisms) {
            choices.add(new Choice(scenario.id(), scenario.title(), scenario.about()));
        }
        choices.add(new Choice("healthy", "Healthy adult", "Nothing is wrong with him until you switch it on."));
        return choices;
    }

    /// The patient; empty if nobody is called that.
    Optional<Arrival> arrive(String id, long seed) {
        return switch (id) {
            case "septic-shock" ->
                Optional.of(new Arrival(ScenarioRun.patientAt(untreated, IN_SHOCK), Map.of()));
            case "population" -> Optional.of(drawn(seed));
            case "healthy" -> Optional.of(alone(Map.of()));
            default ->
                mechanisms.stream()
                        .filter(scenario -> scenario.id().equals(id))
                        .findFirst()
                        .map(PatientShelf::withMechanism);
        };
    }

    private static Arrival drawn(long seed) {
        return new Arrival(
                RunIn.of(Population.standard().first(seed, 1, Cohort.septic()), StandardFormulary.standard()),
                Map.of());
    }

    private static Arrival withMechanism(Scenario scenario) {
        for (Mechanism mechanism : Mechanism.values()) {
            if (scenario.id().equals(ALONE + Words.of(mechanism))) {
                return alone(Map.of(mechanism, 1.0));
            }
        }
        throw new IllegalStateException(scenario.id() + " is called after no mechanism");
    }

    private static Arrival alone(Map<Mechanism, Double> grades) {
        VirtualPatients patients =
                new VirtualPatients(List.of(Mechanism.alone(grades)), StandardFormulary.standard());
        patients.advance((int) (SETTLING.toSeconds() / STEP_S), STEP_S);
        return new Arrival(patients, grades);
    }
}
