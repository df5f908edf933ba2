package org.vasomotion.architecture;

import static org.vasomotion.architecture.Code.everyClass;
import static org.vasomotion.architecture.Code.isConcrete;
import static org.vasomotion.architecture.Code.isIn;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;

/// Who says so (A12), and who has passed the exam (A13).
final class EvidenceRules {

    private static final Set<String> PHYSIOLOGY = Set.of(
            "simulation.circulation",
            "simulation.bed",
            "simulation.oxygen",
            "simulation.fluid",
            "simulation.lung",
            "simulation.hormone",
            "simulation.metabolism",
            "simulation.inflammation");
    private static final Set<String> CLINICAL = Set.of("Index", "Protocol", "SafetyLimit", "SourceFeed");
    private static final String INDEX = """
            package org.vasomotion.guidance.index;
            @org.vasomotion.model.Api(org.vasomotion.model.Api.Use.IMPLEMENT) public interface Index {}
            """;
    private static final String CONTRACT =
            "package org.vasomotion.guidance.contract; public abstract class BaseIndexContract<I> {}";

    private EvidenceRules() {}

    static List<GuardedRule> all() {
        return List.of(evidence(), exams());
    }

    private static GuardedRule evidence() {
        String catalogue = """
                package org.vasomotion.model.drug;
                %s final class Vasopressors { static java.util.List<Drug> all() { return java.util.List.of(); } }
                """;
        String drug =
                "package org.vasomotion.model.drug; final class Drug { static Drug named() { return new Drug(); } }";
        return GuardedRule.of(
                        "A12",
                        everyClass(
                                "carry @Evidence with sources or with the reason why there are none, where care is decided",
                                type -> needsEvidence(type) && !hasEvidence(type)
                                        ? Stream.of("says neither its sources nor why there are none")
                                        : Stream.empty(),
                                "a clinician must be able to ask every number who says so"))
                .catches(
                        "ShockIndex",
                        INDEX,
                        "package org.vasomotion.guidance.index.macro; final class ShockIndex implements org.vasomotion.guidance.index.Index {}")
                .catches("ShockIndex", INDEX, evident("", "ShockIndex"))
                .catches("ShockIndex", INDEX, evident("none = \" \"", "ShockIndex"))
                .catches(
                        "ShockIndex", INDEX, evident("source = \"Allgower 1967\", none = \"arithmetic\"", "ShockIndex"))
                .catches("Vasopressors", drug, catalogue.formatted(""))
                .catches("Heart", "package org.vasomotion.simulation.circulation; final class Heart {}")
                .accepts(INDEX, evident("source = \"Allgower 1967\"", "ShockIndex"))
                .accepts(INDEX, evident("none = \"arithmetic\"", "ShockIndex"))
                .accepts(INDEX, "package org.vasomotion.guidance.index; abstract class BaseIndex implements Index {}")
                .accepts(
                        drug,
                        catalogue.formatted(
                                "@org.vasomotion.model.evidence.Evidence(none = \"each row cites its own\")"));
    }

    private static String evident(String evidence, String name) {
        return """
                package org.vasomotion.guidance.index;
                @org.vasomotion.model.evidence.Evidence(%s) final class %s implements Index {}
                """.formatted(evidence, name);
    }

    private static boolean needsEvidence(JavaClass type) {
        boolean clinical = Stream.concat(type.getAllRawInterfaces().stream(), type.getAllRawSuperclasses().stream())
                .anyMatch(parent -> CLINICAL.contains(parent.getSimpleName())
                        && parent.getPackageName().startsWith(Subject.ROOT + "."));
        boolean physiology = PHYSIOLOGY.stream().anyMatch(chapter -> isIn(type, chapter))
                && type.isTopLevelClass()
                && !type.isEnum();
        return isConcrete(type) && !type.isAnonymousClass() && (clinical || physiology || isDrugCatalogue(type));
    }

    /// A file of rows: everything in `model.drug` that hands out drugs without being asked for one, `Drug` apart.
    private static boolean isDrugCatalogue(JavaClass type) {
        String drug = Subject.ROOT + ".model.drug.Drug";
        Stream<JavaClass> constants = type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream());
        Stream<JavaClass> lists = type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.STATIC)
                        && method.getRawParameterTypes().isEmpty())
                .flatMap(method -> method.getReturnType().getAllInvolvedRawTypes().stream());
        return isIn(type, "model.drug")
                && !type.getName().equals(drug)
                && Stream.concat(constants, lists)
                        .anyMatch(mentioned -> mentioned.getName().equals(drug));
    }

    private static boolean hasEvidence(JavaClass type) {
        return type.tryGetAnnotationOfType(Evidence.class)
                .map(evidence -> evidence.source().length > 0 == evidence.none().isBlank()
                        && Stream.of(evidence.source()).noneMatch(String::isBlank))
                .orElse(false);
    }

    private static GuardedRule exams() {
        String shockIndex = "package org.vasomotion.guidance.index; final class ShockIndex implements Index {}";
        String test = "package org.vasomotion.guidance.index; class ShockIndexTest %s";
        return GuardedRule.of(
                        "A13",
                        "every implementation of an extension point has a test of its name that extends the point's contract,"
                                + " because the laws hold only for those who sat the exam",
                        EvidenceRules::withoutExam)
                .catches("ShockIndexTest extends BaseIndexContract", INDEX, CONTRACT, shockIndex)
                .catches("ShockIndexTest extends BaseIndexContract", INDEX, CONTRACT, shockIndex, test.formatted("{}"))
                .catches(
                        "needs a name",
                        INDEX,
                        CONTRACT,
                        "package org.vasomotion.guidance.index; final class Some { Index it = new Index() {}; }")
                .accepts(
                        INDEX,
                        CONTRACT,
                        shockIndex,
                        test.formatted("extends org.vasomotion.guidance.contract.BaseIndexContract<ShockIndex> {}"))
                .accepts(
                        INDEX,
                        CONTRACT,
                        shockIndex,
                        test.formatted(
                                "{ class Laws extends org.vasomotion.guidance.contract.BaseIndexContract<ShockIndex> {} }"))
                .accepts(
                        INDEX, "package org.vasomotion.guidance.index; abstract class FamilyIndex implements Index {}");
    }

    private static List<String> withoutExam(Subject subject) {
        Map<String, JavaClass> byName = subject.withTests().stream()
                .collect(Collectors.toMap(JavaClass::getName, Function.identity(), (one, same) -> one));
        return subject.classes().stream()
                .filter(type -> isConcrete(type) && type.getPackageName().startsWith(Subject.ROOT))
                .flatMap(type -> extensionPoints(type).flatMap(point -> complaint(type, point, byName)))
                .toList();
    }

    private static Stream<JavaClass> extensionPoints(JavaClass type) {
        return Stream.concat(type.getAllRawInterfaces().stream(), type.getAllRawSuperclasses().stream())
                .filter(parent -> parent.tryGetAnnotationOfType(Api.class)
                        .map(api -> api.value() == Api.Use.IMPLEMENT)
                        .orElse(false));
    }

    private static Stream<String> complaint(JavaClass type, JavaClass point, Map<String, JavaClass> byName) {
        if (type.isAnonymousClass()) {
            return Stream.of(type.getName() + " needs a name, so that it can have a test");
        }
        String test = type.getPackageName() + "." + type.getSimpleName() + "Test";
        String contract = "Base" + point.getSimpleName() + "Contract";
        boolean examined = byName.values().stream()
                .filter(candidate ->
                        candidate.getName().equals(test) || candidate.getName().startsWith(test + "$"))
                .flatMap(candidate -> candidate.getAllRawSuperclasses().stream())
                .anyMatch(parent -> parent.getSimpleName().equals(contract));
        return examined
                ? Stream.empty()
                : Stream.of(type.getName() + ": no " + type.getSimpleName() + "Test extends " + contract);
    }
}
