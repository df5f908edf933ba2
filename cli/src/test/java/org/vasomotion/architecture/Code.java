package org.vasomotion.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The words in which the rules are written.
final class Code {

    private Code() {}

    /// A rule over every class of ours; `complaints` says what is wrong with one.
    static ArchRule everyClass(String should, Function<JavaClass, Stream<String>> complaints, String because) {
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(Subject.ROOT + "..")
                .should(new ArchCondition<JavaClass>(should) {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        complaints.apply(type).forEach(complaint -> {
                            String place = " (" + type.getName() + ")";
                            events.add(SimpleConditionEvent.violated(type, complaint + place));
                        });
                    }
                })
                .because(because);
    }

    /// The same, looking at every access to a field, method or constructor from outside the named modules.
    static ArchRule noAccess(
            String should, Predicate<JavaAccess<?>> forbidden, Predicate<JavaClass> where, String because) {
        return everyClass(
                should,
                type -> where.test(type)
                        ? type.getAccessesFromSelf().stream().filter(forbidden).map(JavaAccess::getDescription)
                        : Stream.empty(),
                because);
    }

    /// The same, looking at every class that a class mentions in any way.
    static ArchRule noMention(
            String should, Predicate<JavaClass> forbidden, Predicate<JavaClass> where, String because) {
        return everyClass(
                should,
                type -> where.test(type)
                        ? type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> forbidden.test(
                                        dependency.getTargetClass().getBaseComponentType()))
                                .map(dependency -> dependency.getDescription())
                        : Stream.empty(),
                because);
    }

    /// The module of a class: `model` for `org.vasomotion.model.drug.Drug`.
    static String moduleOf(JavaClass type) {
        return segment(type, 0).orElse("");
    }

    /// The package inside the module, families under their parent: `index` for `guidance.index.macro`.
    static Optional<String> chapterOf(JavaClass type) {
        return segment(type, 1);
    }

    private static Optional<String> segment(JavaClass type, int index) {
        String name = type.getPackageName();
        if (!name.startsWith(Subject.ROOT + ".")) {
            return Optional.empty();
        }
        return Arrays.stream(name.substring(Subject.ROOT.length() + 1).split("\\."))
                .skip(index)
                .findFirst();
    }

    static Predicate<JavaClass> inModules(String... modules) {
        Set<String> names = Set.of(modules);
        return type -> names.contains(moduleOf(type));
    }

    static boolean isIn(JavaClass type, String chapter) {
        String name = Subject.ROOT + "." + chapter;
        return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
    }

    static Predicate<JavaClass> fromPackages(String... prefixes) {
        return type -> Arrays.stream(prefixes)
                .anyMatch(prefix -> type.getPackageName().equals(prefix)
                        || type.getPackageName().startsWith(prefix + "."));
    }

    /// Whether a member can be reached from another package.
    static boolean isPublic(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC) && isPublic(member.getOwner());
    }

    static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Code::isPublic).orElse(true);
    }

    static boolean isWritten(JavaMember member) {
        return !member.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !member.getModifiers().contains(JavaModifier.BRIDGE);
    }

    /// The methods and constructors that somebody wrote.
    static Stream<JavaCodeUnit> codeUnits(JavaClass type) {
        return type.getCodeUnits().stream().filter(Code::isWritten);
    }

    static boolean involves(JavaType type, Set<String> names) {
        return type.getAllInvolvedRawTypes().stream()
                .anyMatch(raw -> names.contains(raw.getBaseComponentType().getName()));
    }

    static boolean isConcrete(JavaClass type) {
        return !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT);
    }
}
