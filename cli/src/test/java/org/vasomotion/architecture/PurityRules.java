package org.vasomotion.architecture;

import static org.vasomotion.architecture.Code.fromPackages;
import static org.vasomotion.architecture.Code.inModules;
import static org.vasomotion.architecture.Code.isIn;
import static org.vasomotion.architecture.Code.noAccess;
import static org.vasomotion.architecture.Code.noMention;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// No clock (A2), no chance (A3), no old dates (A7), no output (A8), and no look at the simulator's truth (A11).
final class PurityRules {

    private static final Predicate<JavaClass> EVERYWHERE_BUT_AT_THE_EDGE =
            inModules("cli", "server", "benchmarks").negate();
    private static final Set<String> OLD_DATES = Set.of(
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.text.DateFormat",
            "java.text.SimpleDateFormat",
            "java.sql.Date",
            "java.sql.Time",
            "java.sql.Timestamp");
    private static final Set<String> STREAMS = Set.of("out", "err", "in");

    private PurityRules() {}

    static List<GuardedRule> all() {
        return List.of(
                noClock(), noChance(), noOldDates(), noLocalTime(), noOutput(), noInputOutput(), noSimulatorTruth());
    }

    private static GuardedRule noClock() {
        return GuardedRule.of(
                        "A2",
                        noAccess(
                                "read no clock and no default zone outside cli and server",
                                PurityRules::readsClock,
                                EVERYWHERE_BUT_AT_THE_EDGE,
                                "a decision that depends on when it is computed cannot be replayed"))
                .catches("Instant.now", in("guidance.index", "Object at = java.time.Instant.now();"))
                .catches(
                        "Instant.now",
                        in(
                                "guidance.index",
                                "java.util.function.Supplier<java.time.Instant> at = java.time.Instant::now;"))
                .catches("currentTimeMillis", in("model.timeline", "long at = System.currentTimeMillis();"))
                .catches("nanoTime", in("simulation.solver", "long at = System.nanoTime();"))
                .catches("systemUTC", in("trials.run", "Object clock = java.time.Clock.systemUTC();"))
                .catches(
                        "LocalDateTime.now",
                        in("interop.tabular", "Object at = java.time.LocalDateTime.now(java.time.ZoneOffset.UTC);"))
                .catches("systemDefault", in("imaging.video", "Object zone = java.time.ZoneId.systemDefault();"))
                .accepts(in("cli", "Object at = java.time.Instant.now();"))
                .accepts(in("guidance.index", "Object at = java.time.Instant.EPOCH.plusSeconds(1);"));
    }

    private static boolean readsClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
            case "java.time.Clock", "java.time.InstantSource" -> name.startsWith("system") || name.startsWith("tick");
            case "java.time.ZoneId" -> name.equals("systemDefault");
            case "java.util.TimeZone" -> name.equals("getDefault");
            default -> owner.startsWith("java.time.") && name.equals("now") && !isHandedClock(access);
        };
    }

    private static boolean isHandedClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream()
                        .anyMatch(type -> type.getName().equals("java.time.Clock"));
    }

    private static GuardedRule noChance() {
        return GuardedRule.of(
                        "A3",
                        noAccess(
                                "draw no unseeded random number outside cli and server",
                                PurityRules::drawsUnseeded,
                                EVERYWHERE_BUT_AT_THE_EDGE,
                                "a random result that cannot be repeated is an anecdote"))
                .catches("Math.random", in("simulation.patient", "double d() { return Math.random(); }"))
                .catches(
                        "ThreadLocalRandom.current",
                        in(
                                "trials.run",
                                "int d() { return java.util.concurrent.ThreadLocalRandom.current().nextInt(); }"))
                .catches("java.util.Random.<init>()", in("trials.run", "Object dice = new java.util.Random();"))
                .catches(
                        "SplittableRandom.<init>()",
                        in("trials.run", "Object dice = new java.util.SplittableRandom();"))
                .catches(
                        "RandomGenerator.of",
                        in("trials.run", "Object dice = java.util.random.RandomGenerator.of(\"L64X128MixRandom\");"))
                .catches("UUID.randomUUID", in("guidance.session", "Object id = java.util.UUID.randomUUID();"))
                .catches(
                        "Collections.shuffle",
                        in("trials.run", "void mix(java.util.List<String> a) { java.util.Collections.shuffle(a); }"))
                .accepts(in("trials.run", "Object dice = new java.util.Random(7);"))
                .accepts(in("server.http", "Object id = java.util.UUID.randomUUID();"));
    }

    private static boolean drawsUnseeded(JavaAccess<?> access) {
        String name = access.getName();
        return switch (access.getTargetOwner().getName()) {
            case "java.lang.Math" -> name.equals("random");
            case "java.util.UUID" -> name.equals("randomUUID");
            case "java.util.concurrent.ThreadLocalRandom" -> name.equals("current");
            case "java.util.random.RandomGenerator" -> name.equals("of") || name.equals("getDefault");
            case "java.security.SecureRandom" -> name.equals("<init>");
            case "java.util.Random", "java.util.SplittableRandom" -> name.equals("<init>") && takes(access, 0);
            case "java.util.random.RandomGeneratorFactory" -> name.equals("create") && takes(access, 0);
            case "java.util.Collections" -> name.equals("shuffle") && takes(access, 1);
            default -> false;
        };
    }

    private static boolean takes(JavaAccess<?> access, int arguments) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().size() == arguments;
    }

    private static GuardedRule noOldDates() {
        return GuardedRule.of(
                        "A7",
                        noMention(
                                "not mention the date classes from before java.time",
                                type -> OLD_DATES.contains(type.getName()),
                                type -> true,
                                "they are mutable and bound to the machine's zone"))
                .catches("java.util.Date", in("interop.tabular", "Object at = new java.util.Date(0);"))
                .catches("java.util.Calendar", in("cli", "java.util.Calendar at;"))
                .catches("SimpleDateFormat", in("server.http", "Object f = new java.text.SimpleDateFormat(\"yyyy\");"))
                .catches("java.sql.Timestamp", in("interop.tabular", "java.sql.Timestamp at;"))
                .accepts(in("interop.tabular", "java.time.Instant at;"));
    }

    private static GuardedRule noLocalTime() {
        return GuardedRule.of(
                        "A7",
                        noMention(
                                "not mention LocalDateTime outside interop.hl7v2 and interop.tabular",
                                type -> type.getName().equals("java.time.LocalDateTime"),
                                type -> !isIn(type, "interop.hl7v2") && !isIn(type, "interop.tabular"),
                                "a time without a zone is not a time; the door gives it one"))
                .catches("LocalDateTime", in("guidance.intake", "java.time.LocalDateTime at;"))
                .catches("LocalDateTime", in("interop.fhir", "java.time.LocalDateTime at;"))
                .accepts(in("interop.tabular", "java.time.LocalDateTime at;"));
    }

    private static GuardedRule noOutput() {
        return GuardedRule.of(
                        "A8",
                        noAccess(
                                "not print in model and guidance",
                                PurityRules::prints,
                                inModules("model", "guidance"),
                                "reasons are data, not lines on a stream"))
                .catches("java.lang.System.out", in("guidance.index", "void say() { System.out.println(); }"))
                .catches("printStackTrace", in("model.drug", "void say(Exception e) { e.printStackTrace(); }"))
                .accepts(in("cli", "void say() { System.out.println(); }"));
    }

    private static boolean prints(JavaAccess<?> access) {
        boolean stream =
                access.getTargetOwner().getName().equals("java.lang.System") && STREAMS.contains(access.getName());
        return stream || access.getName().equals("printStackTrace");
    }

    private static GuardedRule noInputOutput() {
        return GuardedRule.of(
                        "A8",
                        noMention(
                                "neither log nor touch files, networks or databases in model and guidance",
                                fromPackages(
                                                "java.util.logging",
                                                "java.nio.file",
                                                "java.net",
                                                "java.sql",
                                                "org.slf4j",
                                                "org.apache.logging.log4j")
                                        .or(type -> type.getName().startsWith("java.io.File")
                                                || type.getName().startsWith("java.lang.System$Logger")),
                                inModules("model", "guidance"),
                                "the engine must give the same answer in every place it runs"))
                .catches("java.util.logging.Logger", in("guidance.index", "java.util.logging.Logger log;"))
                .catches(
                        "java.lang.System$Logger",
                        in(
                                "guidance.index",
                                "void say() { System.getLogger(\"x\").log(System.Logger.Level.INFO, \"y\"); }"))
                .catches("java.nio.file.Path", in("model.drug", "java.nio.file.Path path;"))
                .catches("java.io.File", in("model.drug", "java.io.FileReader file;"))
                .accepts(in("model.drug", "java.io.DataOutput bytes;"))
                .accepts(in("interop.tabular", "java.nio.file.Path path;"));
    }

    private static GuardedRule noSimulatorTruth() {
        String drug = """
                package org.vasomotion.model.drug;
                public final class Drug { public int kinetics() { return 1; } public int effects() { return 1; } public int bounds() { return 1; } }
                """;
        return GuardedRule.of(
                        "A11",
                        noAccess(
                                "not ask a drug for its kinetics or effects in guidance",
                                access -> access.getTargetOwner().getName().equals(Subject.ROOT + ".model.drug.Drug")
                                        && Set.of("kinetics", "effects").contains(access.getName()),
                                inModules("guidance"),
                                "they are the simulator's truth, and no clinician at the bedside knows it"))
                .catches(
                        "Drug.kinetics",
                        drug,
                        in("guidance.protocol", "int k(org.vasomotion.model.drug.Drug d) { return d.kinetics(); }"))
                .catches(
                        "Drug.effects",
                        drug,
                        in(
                                "guidance.safety",
                                "java.util.function.ToIntFunction<org.vasomotion.model.drug.Drug> e = org.vasomotion.model.drug.Drug::effects;"))
                .accepts(
                        drug, in("guidance.protocol", "int k(org.vasomotion.model.drug.Drug d) { return d.bounds(); }"))
                .accepts(
                        drug,
                        in(
                                "simulation.pharmacology",
                                "int k(org.vasomotion.model.drug.Drug d) { return d.kinetics(); }"));
    }

    private static String in(String chapter, String member) {
        return "package org.vasomotion." + chapter + "; final class Sample { " + member + " }";
    }
}
