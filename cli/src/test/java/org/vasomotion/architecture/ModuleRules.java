package org.vasomotion.architecture;

import static org.vasomotion.architecture.Code.chapterOf;
import static org.vasomotion.architecture.Code.everyClass;
import static org.vasomotion.architecture.Code.fromPackages;
import static org.vasomotion.architecture.Code.inModules;
import static org.vasomotion.architecture.Code.moduleOf;
import static org.vasomotion.architecture.Code.noMention;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Who may see whom: A1 among ourselves, A6 towards the libraries.
final class ModuleRules {

    private static final Set<String> ENGINE_AND_WORLDS =
            Set.of("model", "guidance", "simulation", "trials", "imaging", "interop", "stream", "server");

    private static final Map<String, Set<String>> VISIBLE = Map.of(
            "model", Set.of(),
            "guidance", Set.of("model"),
            "simulation", Set.of("model"),
            "imaging", Set.of("model"),
            "trials", Set.of("model", "guidance", "simulation"),
            "interop", Set.of("model", "guidance"),
            "stream", Set.of("model", "guidance", "interop", "trials"),
            "server", Set.of("model", "guidance", "interop"),
            "cli", ENGINE_AND_WORLDS);

    /// Chapters of a module in the order in which they may use each other; those of one line may, without a
    /// cycle.
    private static final Map<String, List<Set<String>>> LINES = Map.of(
            "model",
                    List.of(
                            Set.of("quantity", "evidence"),
                            Set.of("explanation"),
                            Set.of("measurand", "drug"),
                            Set.of("observation"),
                            Set.of("timeline")),
            "guidance",
                    List.of(
                            Set.of("intake", "index"),
                            Set.of("condition"),
                            Set.of("assessment"),
                            Set.of("protocol"),
                            Set.of("safety"),
                            Set.of("recommendation"),
                            Set.of("session"),
                            Set.of("concordance")),
            "simulation",
                    List.of(
                            Set.of("arithmetic", "chance"),
                            Set.of("patient"),
                            Set.of("drug"),
                            Set.of(
                                    "circulation",
                                    "bed",
                                    "oxygen",
                                    "fluid",
                                    "lung",
                                    "hormone",
                                    "metabolism",
                                    "inflammation"),
                            Set.of("sign"),
                            Set.of("solver", "cause", "network", "estimation"),
                            Set.of("procedure", "waveform", "population"),
                            Set.of("scenario", "instrument"),
                            Set.of("forecast")),
            "trials",
                    List.of(
                            Set.of("study"),
                            Set.of("reading", "clinician", "analysis"),
                            Set.of("criterion", "design"),
                            Set.of("run", "bedside"),
                            Set.of("calibration", "trial"),
                            Set.of("outcome"),
                            Set.of("finding")));

    private ModuleRules() {}

    static List<GuardedRule> all() {
        return List.of(
                directions(),
                lines(),
                cycles(),
                library("org.hl7", Set.of("interop"), "the hospital's dialects stop at the door", "org.hl7", "ca.uhn"),
                library(
                        "io.javalin",
                        Set.of("server"),
                        "the engine must not know that there is a web",
                        "io.javalin",
                        "jakarta.servlet",
                        "org.eclipse.jetty",
                        "com.sun.net.httpserver"),
                library("picocli", Set.of("cli"), "commands exist in one place", "picocli"),
                library(
                        "org.hipparchus",
                        Set.of("simulation", "trials", "imaging"),
                        "guidance and interop must stay readable without numerics",
                        "org.hipparchus"),
                library(
                        "org.ejml",
                        Set.of("simulation"),
                        "sparse matrices serve the networks of vessels and nothing else",
                        "org.ejml"),
                nothingInTheCore());
    }

    private static GuardedRule directions() {
        return GuardedRule.of(
                        "A1",
                        everyClass(
                                "see only the modules that its module may see",
                                ModuleRules::forbiddenSights,
                                "a simulator that sees guidance leaks, and guidance that sees the simulator cheats"))
                .catches(
                        "guidance must not see simulation",
                        user("guidance.index", "simulation.patient"),
                        used("simulation.patient"))
                .catches(
                        "simulation must not see guidance",
                        user("simulation.patient", "guidance.index"),
                        used("guidance.index"))
                .catches("model must not see guidance", user("model.drug", "guidance.index"), used("guidance.index"))
                .catches(
                        "server must not see simulation",
                        user("server.http", "simulation.patient"),
                        used("simulation.patient"))
                .catches("interop must not see cli", user("interop.tabular", "cli"), used("cli"))
                .catches("utilities is no module of the house", used("utilities.text"))
                .accepts(user("guidance.index", "model.drug"), used("model.drug"))
                .accepts(user("trials.run", "simulation.patient"), used("simulation.patient"))
                .accepts(user("cli", "simulation.patient"), used("simulation.patient"));
    }

    private static Stream<String> forbiddenSights(JavaClass type) {
        String module = moduleOf(type);
        Set<String> visible = VISIBLE.get(module);
        if (visible == null) {
            return Stream.of(module + " is no module of the house");
        }
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> fromPackages(Subject.ROOT).test(target))
                .filter(target -> !moduleOf(target).equals(module) && !visible.contains(moduleOf(target)))
                .map(target -> module + " must not see " + moduleOf(target) + ": " + target.getSimpleName());
    }

    private static String used(String chapter) {
        return "package org.vasomotion." + chapter + "; public final class Used {}";
    }

    private static String user(String chapter, String usedChapter) {
        return "package org.vasomotion." + chapter + "; final class User { org.vasomotion." + usedChapter
                + ".Used it; }";
    }

    private static GuardedRule lines() {
        return GuardedRule.of(
                        "A1",
                        everyClass(
                                "use only earlier packages of its own module",
                                ModuleRules::backwardSteps,
                                "a reader should be able to read a module from its first package to its last"))
                .catches("goes back from quantity to drug", used("model.drug"), user("model.quantity", "model.drug"))
                .catches("goes back from root to drug", used("model.drug"), user("model", "model.drug"))
                .catches(
                        "goes back from index to protocol",
                        used("guidance.protocol.crt"),
                        user("guidance.index.macro", "guidance.protocol.crt"))
                .catches("helpers has no place in the line", used("model.helpers"))
                .accepts(used("model.drug"), user("model.timeline", "model.drug"))
                .accepts(used("guidance.index.macro"), user("guidance.session", "guidance.index.macro"));
    }

    private static Stream<String> backwardSteps(JavaClass type) {
        List<Set<String>> line = LINES.get(moduleOf(type));
        if (line == null) {
            return Stream.empty();
        }
        int own = placeIn(line, type);
        if (own > line.size()) {
            return Stream.of(chapterOf(type).orElse("") + " has no place in the line of " + moduleOf(type));
        }
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> moduleOf(target).equals(moduleOf(type)) && placeIn(line, target) > own)
                .map(target -> "goes back from " + chapterOf(type).orElse("root") + " to "
                        + chapterOf(target).orElse("root") + ": " + target.getSimpleName());
    }

    /// 0 for the module's root package, then counted along the line; past its end for a stranger.
    private static int placeIn(List<Set<String>> line, JavaClass type) {
        Optional<String> chapter = chapterOf(type);
        if (chapter.isEmpty()) {
            return 0;
        }
        for (int i = 0; i < line.size(); i++) {
            if (line.get(i).contains(chapter.get())) {
                return i + 1;
            }
        }
        return line.size() + 1;
    }

    private static GuardedRule cycles() {
        return GuardedRule.of(
                        "A1",
                        SlicesRuleDefinition.slices()
                                .matching(Subject.ROOT + ".(*).(*)..")
                                .should()
                                .beFreeOfCycles()
                                .because("packages that need each other are one package"))
                .catches(
                        "Cycle detected",
                        "package org.vasomotion.interop.tabular; public final class Table { org.vasomotion.interop.fhir.Bundle bundle; }",
                        "package org.vasomotion.interop.fhir; public final class Bundle { org.vasomotion.interop.tabular.Table table; }")
                .catches(
                        "Cycle detected",
                        "package org.vasomotion.model.quantity; public final class Grain { org.vasomotion.model.evidence.Scale on; }",
                        "package org.vasomotion.model.evidence; public final class Scale { org.vasomotion.model.quantity.Grain of; }")
                .accepts(used("interop.terminology"), user("interop.tabular", "interop.terminology"));
    }

    private static GuardedRule library(String root, Set<String> home, String reason, String... packages) {
        Predicate<JavaClass> elsewhere = type -> !home.contains(moduleOf(type));
        String stub = "package " + packages[0] + "; public class Stub {}";
        String inside = home.stream().sorted().findFirst().orElseThrow();
        return GuardedRule.of(
                        "A6",
                        noMention(
                                "not mention " + String.join(", ", packages) + " outside " + home,
                                fromPackages(packages),
                                elsewhere,
                                reason))
                .catches(
                        root,
                        stub,
                        "package org.vasomotion.guidance.index; final class User extends " + packages[0] + ".Stub {}")
                .accepts(
                        stub,
                        "package org.vasomotion." + inside + ".part; final class User extends " + packages[0]
                                + ".Stub {}");
    }

    private static GuardedRule nothingInTheCore() {
        return GuardedRule.of(
                        "A6",
                        noMention(
                                "mention nothing but Java, our own code and nullness annotations in model and guidance",
                                fromPackages("java", "org.jspecify", Subject.ROOT)
                                        .negate(),
                                inModules("model", "guidance"),
                                "what decides must be readable, testable and portable without any library, JSON included"))
                .catches(
                        "com.fasterxml.jackson.databind.JsonNode",
                        "package org.vasomotion.guidance.session; final class Saved { com.fasterxml.jackson.databind.JsonNode state; }")
                .catches(
                        "picocli.CommandLine",
                        "package org.vasomotion.model.drug; final class Asked { Object c = picocli.CommandLine.class; }")
                .accepts(
                        "package org.vasomotion.model.drug; final class Saved { int[] doses; java.util.List<String> names; }")
                .accepts(
                        "package org.vasomotion.cli; final class Saved { com.fasterxml.jackson.databind.JsonNode state; }");
    }
}
