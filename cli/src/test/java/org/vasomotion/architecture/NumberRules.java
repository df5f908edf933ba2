package org.vasomotion.architecture;

import static org.vasomotion.architecture.Code.chapterOf;
import static org.vasomotion.architecture.Code.codeUnits;
import static org.vasomotion.architecture.Code.everyClass;
import static org.vasomotion.architecture.Code.inModules;
import static org.vasomotion.architecture.Code.involves;
import static org.vasomotion.architecture.Code.isWritten;
import static org.vasomotion.architecture.Code.moduleOf;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.model.quantity.Unit;

/// No number without its unit: A4 in signatures, A5 in the names of inner loops.
final class NumberRules {

    private static final Set<String> BARE = Set.of(
            "double",
            "float",
            "java.lang.Double",
            "java.lang.Float",
            "java.util.OptionalDouble",
            "java.util.stream.DoubleStream");

    private static final Pattern UNIT_SUFFIX = unitSuffix();

    private NumberRules() {}

    static List<GuardedRule> all() {
        return List.of(quantitiesInSignatures(), unitsInNames());
    }

    private static GuardedRule quantitiesInSignatures() {
        return GuardedRule.of(
                        "A4",
                        everyClass(
                                "not pass bare numbers through public methods of guidance or of model outside quantity",
                                type -> passesQuantities(type)
                                        ? codeUnits(type).filter(Code::isPublic).flatMap(NumberRules::bareNumbers)
                                        : Stream.empty(),
                                "a number whose unit is in the reader's head has the wrong unit one day"))
                .catches("returns a bare number", guidance("public double ratio() { return 1; }"))
                .catches(
                        "returns a bare number",
                        guidance("public java.util.List<Double> ratios() { return java.util.List.of(); }"))
                .catches(
                        "returns a bare number",
                        guidance(
                                "public java.util.OptionalDouble ratio() { return java.util.OptionalDouble.empty(); }"))
                .catches("takes a bare number", guidance("public void ratio(float a) { }"))
                .catches("takes a bare number", guidance("public Sample(double[] a) { }"))
                .catches("bare number", "package org.vasomotion.model.drug; public record Rate(double value) {}")
                .accepts("package org.vasomotion.model.quantity; public record Rate(double value) {}")
                .accepts(
                        "package org.vasomotion.model.drug; public record Rate(@org.vasomotion.model.quantity.Dimensionless double share) {}")
                .accepts(guidance("@org.vasomotion.model.quantity.Dimensionless public double ratio() { return 1; }"))
                .accepts(guidance("public void ratio(@org.vasomotion.model.quantity.Dimensionless double a) { }"))
                .accepts(guidance("double ratio() { return 1; } private float square(float a) { return a * a; }"))
                .accepts("package org.vasomotion.guidance.index; record Pair(double first, double second) {}")
                .accepts("package org.vasomotion.interop.tabular; public record Cell(double value) {}");
    }

    private static String guidance(String member) {
        return "package org.vasomotion.guidance.index; public final class Sample { " + member + " }";
    }

    private static boolean passesQuantities(JavaClass type) {
        return switch (moduleOf(type)) {
            case "guidance" -> true;
            case "model" -> !chapterOf(type).equals(Optional.of("quantity"));
            default -> false;
        };
    }

    private static Stream<String> bareNumbers(JavaCodeUnit unit) {
        Stream<String> returned = unit instanceof JavaMethod
                        && involves(unit.getReturnType(), BARE)
                        && !unit.isAnnotatedWith(Dimensionless.class)
                ? Stream.of(unit.getFullName() + " returns a bare number")
                : Stream.empty();
        Stream<String> taken = unit.getParameters().stream()
                .filter(parameter ->
                        involves(parameter.getType(), BARE) && !parameter.isAnnotatedWith(Dimensionless.class))
                .map(parameter -> unit.getFullName() + " takes a bare number");
        return Stream.concat(returned, taken);
    }

    private static GuardedRule unitsInNames() {
        return GuardedRule.of(
                        "A5",
                        everyClass(
                                "name the unit of every floating-point field in simulation and imaging",
                                type -> inModules("simulation", "imaging").test(type)
                                        ? type.getFields().stream()
                                                .filter(field -> isWritten(field) && !namesUnit(field))
                                                .map(field -> field.getFullName() + " has no unit in its name")
                                        : Stream.empty(),
                                "inner loops work on bare numbers, and then the name is the only unit there is"))
                .catches("Bed.pressure has no unit", bed("private double pressure;"))
                .catches("Bed.flowFast has no unit", bed("final float[] flowFast = {};"))
                .catches("Bed.RESTING_FLOW has no unit", bed("static final double RESTING_FLOW = 1;"))
                .catches("value has no unit", "package org.vasomotion.imaging.flow; record Speed(double value) {}")
                .accepts(
                        bed(
                                "double pressureMmHg; double flowMlPerMin; double doseUgPerKgMin; double diameterUm; double ratePerS;"))
                .accepts(bed("static final double RESTING_FLOW_ML_PER_MIN = 1; double[] complianceMlPerMmHg = {};"))
                .accepts(bed("@org.vasomotion.model.quantity.Dimensionless double hematocrit; int count;"))
                .accepts("package org.vasomotion.interop.tabular; record Cell(double value) {}");
    }

    private static String bed(String member) {
        return "package org.vasomotion.simulation.physiology; final class Bed { " + member + " }";
    }

    private static boolean namesUnit(JavaField field) {
        return !involves(field.getType(), BARE)
                || field.isAnnotatedWith(Dimensionless.class)
                || UNIT_SUFFIX.matcher(camelCase(field)).matches();
    }

    private static String camelCase(JavaField field) {
        boolean constant = field.getModifiers().contains(JavaModifier.STATIC)
                && field.getModifiers().contains(JavaModifier.FINAL);
        if (!constant) {
            return field.getName();
        }
        return Arrays.stream(field.getName().toLowerCase(Locale.ROOT).split("_"))
                .map(NumberRules::capitalised)
                .collect(Collectors.joining());
    }

    /// `MmHg`, `UgPerKgMin`, `PerS`: built from the atoms of the unit list, so that a new unit is a legal suffix at
    /// once.
    /// An atom begins with a capital; how the rest of it is written is a matter of taste (`KPa`, `Kpa`).
    private static Pattern unitSuffix() {
        String atom = Arrays.stream(Unit.values())
                .flatMap(unit -> Arrays.stream(unit.code().split("[/.]")))
                .filter(code -> code.matches("[A-Za-z\\[\\]%0-9]*[A-Za-z\\]%]+[0-9]?"))
                .map(NumberRules::spelled)
                .map(word -> word.charAt(0) + "(?i:" + word.substring(1) + ")")
                .distinct()
                .sorted()
                .collect(Collectors.joining("|", "(?:", ")"));
        return Pattern.compile(".*[a-z0-9](?:%1$s+(?:Per%1$s+)?|Per%1$s+)".formatted(atom));
    }

    private static String spelled(String code) {
        return Pattern.compile("[A-Za-z0-9]+|%")
                .matcher(code)
                .results()
                .map(MatchResult::group)
                .map(part -> part.equals("%") ? "Percent" : capitalised(part.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining());
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
