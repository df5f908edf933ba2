package org.vasomotion.architecture;

import static org.vasomotion.architecture.Code.everyClass;
import static org.vasomotion.architecture.Code.inModules;
import static org.vasomotion.architecture.Code.isIn;
import static org.vasomotion.architecture.Code.isWritten;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What is said stays said: immutable shapes (A9), and one mutable class in the engine (A10).
final class ShapeRules {

    private static final List<String> VALUE_CHAPTERS = List.of(
            "model.observation",
            "model.timeline",
            "guidance.assessment",
            "guidance.protocol",
            "guidance.safety",
            "guidance.recommendation");

    /// Append-only store of one patient: it shares storage between versions, which no record could hide.
    private static final String STORE = Subject.ROOT + ".model.timeline.Timeline";

    private ShapeRules() {}

    static List<GuardedRule> all() {
        return List.of(valueShapes(), finalFields(), noSetters(), oneMutableClass());
    }

    private static GuardedRule valueShapes() {
        return GuardedRule.of(
                        "A9",
                        everyClass(
                                "be a record, an enum, an interface or stateless where values are kept",
                                type -> keepsValues(type) && Code.isPublic(type) && !isValueShape(type)
                                        ? Stream.of("keeps state in a class")
                                        : Stream.empty(),
                                "a value that can hide state cannot be compared, replayed or shown"))
                .catches(
                        "keeps state",
                        publicClass("guidance.assessment", "Finding", "private final int grade = hashCode();"))
                .catches(
                        "keeps state",
                        publicClass("model.timeline", "TimelineCursor", "private final int at = hashCode();"))
                .accepts(publicClass("model.timeline", "Timeline", "private final int size = hashCode();"))
                .accepts(publicClass("model.drug", "Drug", "private final int id = hashCode();"))
                .accepts("package org.vasomotion.guidance.assessment; public record Finding(int grade) {}")
                .accepts("package org.vasomotion.guidance.protocol; public enum Step { WAIT { }, STOP }")
                .accepts(
                        "package org.vasomotion.guidance.safety; public interface Verdict { record Allowed() implements Verdict {} }")
                .accepts(
                        "package org.vasomotion.guidance.safety; public final class Refusal extends RuntimeException { private final int code = 1; }")
                .accepts(publicClass(
                        "guidance.safety",
                        "StandardLimits",
                        "private static final java.util.List<String> ALL = java.util.List.of();"));
    }

    private static boolean keepsValues(JavaClass type) {
        return VALUE_CHAPTERS.stream().anyMatch(chapter -> isIn(type, chapter))
                && !type.getName().equals(STORE);
    }

    private static boolean isValueShape(JavaClass type) {
        return type.isRecord()
                || type.isEnum()
                || type.isInterface()
                || type.isAssignableTo(Throwable.class)
                || type.getFields().stream().allMatch(isStatic().or(field -> !isWritten(field)));
    }

    private static GuardedRule finalFields() {
        return GuardedRule.of(
                        "A9",
                        everyClass(
                                "have only final fields where values are kept",
                                type -> VALUE_CHAPTERS.stream().anyMatch(chapter -> isIn(type, chapter))
                                        ? changeable(type)
                                        : Stream.empty(),
                                "an observation, a finding or a verdict is never edited, only superseded"))
                .catches(
                        "Finding.grade",
                        "package org.vasomotion.guidance.assessment; final class Finding { int grade; }")
                .catches("Slots.used", "package org.vasomotion.model.timeline; final class Slots { private int used; }")
                .catches("Step.times", "package org.vasomotion.guidance.protocol.crt; enum Step { WAIT; int times; }")
                .accepts(
                        "package org.vasomotion.model.timeline; final class Slots { private final int used = hashCode(); }");
    }

    private static GuardedRule noSetters() {
        return GuardedRule.of(
                        "A9",
                        everyClass(
                                "have no setters",
                                type -> type.getMethods().stream()
                                        .filter(method -> isWritten(method)
                                                && method.getName().matches("set[A-Z].*")
                                                && !method.getRawParameterTypes()
                                                        .isEmpty())
                                        .map(method -> method.getFullName() + " is a setter"),
                                "things are complete when they are built"))
                .catches("setGrade", "package org.vasomotion.cli; final class Row { void setGrade(int grade) { } }")
                .accepts(
                        "package org.vasomotion.cli; final class Row { int settled(int grade) { return grade; } int setUp() { return 1; } }");
    }

    private static GuardedRule oneMutableClass() {
        return GuardedRule.of(
                        "A10",
                        everyClass(
                                "have only final fields in guidance, BedsideSession apart",
                                type -> inModules("guidance").test(type)
                                                && !type.getName()
                                                        .equals(Subject.ROOT + ".guidance.session.BedsideSession")
                                        ? changeable(type)
                                        : Stream.empty(),
                                "whoever reads the engine has to look for change in one place only"))
                .catches(
                        "Memory.last",
                        "package org.vasomotion.guidance.index; final class Memory { private int last; }")
                .catches(
                        "Memory.last",
                        "package org.vasomotion.guidance.intake; final class Memory { static int last; }")
                .catches(
                        "Other.last",
                        "package org.vasomotion.guidance.session; public final class Other { private int last; }")
                .accepts(
                        "package org.vasomotion.guidance.session; public final class BedsideSession { private int last; }")
                .accepts("package org.vasomotion.interop.tabular; final class Cursor { private int line; }");
    }

    private static Stream<String> changeable(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> isWritten(field) && !field.getModifiers().contains(JavaModifier.FINAL))
                .map(field -> field.getFullName() + " is not final");
    }

    private static Predicate<JavaField> isStatic() {
        return field -> field.getModifiers().contains(JavaModifier.STATIC);
    }

    private static String publicClass(String chapter, String name, String member) {
        return "package org.vasomotion." + chapter + "; public final class " + name + " { " + member + " }";
    }
}
