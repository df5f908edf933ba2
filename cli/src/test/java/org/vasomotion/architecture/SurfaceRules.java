package org.vasomotion.architecture;

import static org.vasomotion.architecture.Code.codeUnits;
import static org.vasomotion.architecture.Code.everyClass;
import static org.vasomotion.architecture.Code.involves;
import static org.vasomotion.architecture.Code.isConcrete;
import static org.vasomotion.architecture.Code.isWritten;
import static org.vasomotion.architecture.Code.noAccess;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.vasomotion.model.Api;

/// What is thrown (A14), what is public and how it is named (A15), and what signatures may look like (A16).
final class SurfaceRules {

    private static final Set<String> GENERIC =
            Set.of("java.lang.RuntimeException", "java.lang.Exception", "java.lang.Throwable", "java.lang.Error");
    private static final Set<String> EMPTY_WORDS =
            Set.of("util", "utils", "common", "impl", "helper", "helpers", "manager");
    private static final List<String> EMPTY_SUFFIXES = List.of("Impl", "Manager", "Helper", "Util", "Utils");
    private static final Set<String> OPTIONALS =
            Set.of("java.util.Optional", "java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble");
    private static final Set<String> BOOLEANS = Set.of("boolean", "java.lang.Boolean");

    private SurfaceRules() {}

    static List<GuardedRule> all() {
        return List.of(
                namedFailures(),
                markedSurface(),
                closedClasses(),
                tellingNames(),
                nullMarked(),
                optionalOnlyReturned(),
                noBooleanArguments());
    }

    private static GuardedRule namedFailures() {
        return GuardedRule.of(
                        "A14",
                        noAccess(
                                "throw no nameless exception",
                                SurfaceRules::makesNamelessFailure,
                                type -> true,
                                "a caller can only answer a failure that has a name"))
                .catches(
                        "java.lang.RuntimeException.<init>",
                        "package org.vasomotion.cli; final class Row { void read() { throw new RuntimeException(\"no\"); } }")
                .catches(
                        "java.lang.Exception.<init>",
                        "package org.vasomotion.cli; final class Row { void read() throws Exception { throw new Exception(); } }")
                .accepts(
                        "package org.vasomotion.cli; final class Row { void read() { throw new IllegalStateException(\"no\"); } }")
                .accepts(
                        "package org.vasomotion.cli; final class Refused extends RuntimeException { Refused() { super(\"no\"); } }");
    }

    private static boolean makesNamelessFailure(JavaAccess<?> access) {
        boolean ofSubclass = access.getOrigin().getName().equals("<init>")
                && access.getOriginOwner().isAssignableTo(Throwable.class);
        return GENERIC.contains(access.getTargetOwner().getName())
                && access.getName().equals("<init>")
                && !ofSubclass;
    }

    private static GuardedRule markedSurface() {
        return GuardedRule.of(
                        "A15",
                        everyClass(
                                "carry @Api when public",
                                // The program is no library: its public types serve its own packages only.
                                type -> type.isTopLevelClass()
                                                && !type.getPackageName().startsWith("org.vasomotion.cli")
                                                && Code.isPublic(type)
                                                && !type.isEquivalentTo(Api.class)
                                                && !type.isAnnotatedWith(Api.class)
                                        ? Stream.of("is public without being marked as a promise")
                                        : Stream.empty(),
                                "public is a promise and has to be given on purpose"))
                .catches("Loose", "package org.vasomotion.model.drug; public final class Loose {}")
                .accepts(
                        "package org.vasomotion.model.drug; @org.vasomotion.model.Api public final class Bound { public static final class Part {} }")
                .accepts("package org.vasomotion.cli.report; public final class Chart {}")
                .accepts("package org.vasomotion.model.drug; final class Hidden {}");
    }

    private static GuardedRule closedClasses() {
        return GuardedRule.of(
                        "A15",
                        everyClass(
                                "be final unless abstract or marked for extension",
                                type -> isConcrete(type)
                                                && !type.isAnonymousClass()
                                                && !type.isEnum()
                                                && !type.getModifiers().contains(JavaModifier.FINAL)
                                                && !isMadeForExtension(type)
                                        ? Stream.of("is neither final nor abstract")
                                        : Stream.empty(),
                                "a class that was not made to be extended breaks when it is"))
                .catches("Open", "package org.vasomotion.model.drug; class Open {}")
                .catches(
                        "Inner",
                        "package org.vasomotion.model.drug; final class Shut { private static class Inner {} Object it = new Inner(); }")
                .accepts(
                        "package org.vasomotion.model.drug; abstract class Base { enum Kind { A { } } record Row() {} Object it = new Object() {}; }")
                .accepts(
                        "package org.vasomotion.model.drug; @org.vasomotion.model.Api(org.vasomotion.model.Api.Use.IMPLEMENT) public class Point {}");
    }

    private static boolean isMadeForExtension(JavaClass type) {
        return type.tryGetAnnotationOfType(Api.class)
                .map(api -> api.value() == Api.Use.IMPLEMENT)
                .orElse(false);
    }

    private static GuardedRule tellingNames() {
        return GuardedRule.of(
                        "A15",
                        everyClass(
                                "avoid the names util, common, impl, helper and manager",
                                type -> Stream.concat(
                                        Arrays.stream(type.getPackageName().split("\\."))
                                                .filter(EMPTY_WORDS::contains)
                                                .map(word -> "sits in a package named " + word),
                                        EMPTY_SUFFIXES.stream()
                                                .filter(suffix ->
                                                        type.getSimpleName().endsWith(suffix))
                                                .map(suffix -> "is called a " + suffix)),
                                "a name that fits everything says nothing and collects everything"))
                .catches("package named util", "package org.vasomotion.model.util; final class Text {}")
                .catches("package named common", "package org.vasomotion.interop.common.csv; final class Text {}")
                .catches("is called a Manager", "package org.vasomotion.cli; final class BedManager {}")
                .catches("is called a Impl", "package org.vasomotion.cli; final class FeedImpl {}")
                .accepts("package org.vasomotion.cli; final class Implementation {}");
    }

    private static GuardedRule nullMarked() {
        String drug = "package org.vasomotion.model.drug; final class Drug {}";
        return GuardedRule.of(
                        "A16",
                        everyClass(
                                "live in a package that is @NullMarked",
                                type -> type.getPackage()
                                                .tryGetAnnotationOfType(NullMarked.class)
                                                .isPresent()
                                        ? Stream.empty()
                                        : Stream.of("package " + type.getPackageName() + " is not @NullMarked"),
                                "absence is said in types, and null is not a value"))
                .catches("model.drug is not", drug)
                .catches("model.drug is not", drug, "@Deprecated\npackage org.vasomotion.model.drug;")
                .accepts(drug, "@org.jspecify.annotations.NullMarked\npackage org.vasomotion.model.drug;");
    }

    private static GuardedRule optionalOnlyReturned() {
        return GuardedRule.of(
                        "A16",
                        everyClass(
                                "use Optional neither as a parameter nor as a field",
                                type -> Stream.concat(
                                        type.getFields().stream()
                                                .filter(field ->
                                                        isWritten(field) && involves(field.getType(), OPTIONALS))
                                                .map(field -> field.getFullName() + " keeps an Optional"),
                                        codeUnits(type)
                                                .filter(unit -> unit.getParameters().stream()
                                                        .anyMatch(
                                                                parameter -> involves(parameter.getType(), OPTIONALS)))
                                                .map(unit -> unit.getFullName() + " takes an Optional")),
                                "absence that is kept or handed on should be a case of a sealed type, with its reason"))
                .catches(
                        "takes an Optional",
                        "package org.vasomotion.cli; final class Row { private void put(java.util.Optional<String> a) { } }")
                .catches(
                        "keeps an Optional",
                        "package org.vasomotion.cli; final class Row { java.util.OptionalInt age = java.util.OptionalInt.empty(); }")
                .catches("an Optional", "package org.vasomotion.cli; record Row(java.util.Optional<String> a) {}")
                .accepts("""
                        package org.vasomotion.cli;
                        final class Row {
                            java.util.Optional<String> find() { return java.util.Optional.of("a").filter(a -> find().isEmpty()); }
                        }
                        """);
    }

    private static GuardedRule noBooleanArguments() {
        return GuardedRule.of(
                        "A16",
                        everyClass(
                                "take no boolean in a public method",
                                type -> codeUnits(type)
                                        .filter(Code::isPublic)
                                        .filter(unit -> unit.getRawParameterTypes().stream()
                                                .anyMatch(parameter -> BOOLEANS.contains(parameter.getName())))
                                        .map(unit -> unit.getFullName() + " takes a boolean"),
                                "nobody can read a call that ends in (true, false)"))
                .catches(
                        "takes a boolean",
                        "package org.vasomotion.cli; public final class Row { public void put(boolean a) { } }")
                .catches("takes a boolean", "package org.vasomotion.cli; public record Row(boolean a) {}")
                .catches(
                        "takes a boolean",
                        "package org.vasomotion.cli; public interface Row { void put(int a, Boolean b); }")
                .accepts(
                        "package org.vasomotion.cli; public final class Row { void put(boolean a) { } public boolean get() { return true; } }")
                .accepts("package org.vasomotion.cli; record Row(boolean a) {}");
    }
}
