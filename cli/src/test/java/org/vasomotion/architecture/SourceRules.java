package org.vasomotion.architecture;

import java.util.List;
import org.vasomotion.architecture.SourceScan.Objection;

/// Rules that only the sources can break: A14 (catching), A16 (package pages), A17 and the length of files.
final class SourceRules {

    private SourceRules() {}

    static List<GuardedRule> all() {
        return List.of(noBroadCatch(), noEmptyCatch(), packagePages(), noDefaultOverClosedSets(), noEndlessFiles());
    }

    private static GuardedRule noBroadCatch() {
        return rule(
                        "A14",
                        Objection.BROAD_CATCH,
                        "no catch of Exception, RuntimeException, Throwable or Error outside adapters and commands,"
                                + " because it turns programming errors into wrong answers")
                .catches("java.lang.Exception", catching("org.vasomotion.guidance.index", "Exception e"))
                .catches(
                        "java.lang.RuntimeException",
                        catching("org.vasomotion.interop.tabular", "RuntimeException | StackOverflowError e"))
                .catches("java.lang.Throwable", catching("org.vasomotion.model.drug", "Throwable e"))
                .accepts(catching("org.vasomotion.guidance.index", "IllegalStateException e"))
                .accepts(catching("org.vasomotion.cli", "RuntimeException e"))
                .accepts(catching("org.vasomotion.interop.adapter", "RuntimeException e"));
    }

    private static GuardedRule noEmptyCatch() {
        return rule(
                        "A14",
                        Objection.EMPTY_CATCH,
                        "no empty catch block, because a swallowed failure is a silent default")
                .catches(
                        "swallows IllegalStateException",
                        catching("org.vasomotion.cli", "IllegalStateException e")
                                .replace("return e.toString();", "/* fine */"))
                .accepts(catching("org.vasomotion.cli", "IllegalStateException e"));
    }

    private static String catching(String inPackage, String caught) {
        return """
                package %s;
                final class Careless {
                    String run(Runnable task) {
                        try { task.run(); } catch (%s) { return e.toString(); }
                        return "";
                    }
                }
                """.formatted(inPackage, caught);
    }

    private static GuardedRule packagePages() {
        return rule(
                        "A16",
                        Objection.THIN_PACKAGE_PAGE,
                        "every package page says at least a paragraph, because packages are the chapters of this code")
                .catches("org.vasomotion.guidance.index", "package org.vasomotion.guidance.index;")
                .catches("org.vasomotion.model.drug", "/// Drugs.\npackage org.vasomotion.model.drug;")
                .accepts("""
                        /// Numbers derived from observations, each with an explanation that recomputes to the value.
                        package org.vasomotion.guidance.index;
                        """);
    }

    private static GuardedRule noDefaultOverClosedSets() {
        String sealed = """
                package org.vasomotion.guidance.protocol;
                sealed interface Step {
                    record Wait(int minutes) implements Step {}
                    record Stop() implements Step {}
                }
                """;
        String grade = "package org.vasomotion.guidance.protocol; enum Grade { NORMAL, ABNORMAL }";
        return rule(
                        "A17",
                        Objection.DEFAULT_OVER_CLOSED_SET,
                        "no default in a switch over a sealed type or enum of ours, because the compiler must find the"
                                + " forgotten case")
                .catches("Grade", grade, switching("Grade", "case NORMAL -> 1; default -> 2;"))
                .catches("Step", sealed, switching("Step", "case Step.Wait(int m) -> m; default -> 2;"))
                .catches("Step", sealed, switching("Step", "case Step.Wait w -> 1; case null, default -> 2;"))
                .catches("Grade", grade, """
                        package org.vasomotion.guidance.protocol;
                        final class Old {
                            int minutes(Grade grade) {
                                switch (grade) {
                                    case NORMAL: return 1;
                                    default: return 2;
                                }
                            }
                        }
                        """)
                .accepts(sealed, switching("Step", "case Step.Wait w -> 1; case Step.Stop s -> 2;"))
                .accepts(switching("String", "case \"a\" -> 1; default -> 2;"))
                .accepts(switching("java.time.DayOfWeek", "case MONDAY -> 1; default -> 2;"));
    }

    private static String switching(String type, String cases) {
        return """
                package org.vasomotion.guidance.protocol;
                final class Chooser {
                    int minutes(%s chosen) { return switch (chosen) { %s }; }
                }
                """.formatted(type, cases);
    }

    private static GuardedRule noEndlessFiles() {
        String endless = "package org.vasomotion.model.drug;\n%sfinal class Endless {" + "\n".repeat(500) + "}";
        return rule(
                        "A15",
                        Objection.TOO_LONG,
                        "no file over 500 lines without a comment \"Length: why\" at its top, because nobody reads on")
                .catches("502 lines", endless.formatted(""))
                .accepts(endless.formatted("/// Length: one row per drug, and a row is not a chapter.\n"));
    }

    private static GuardedRule rule(String id, Objection objection, String description) {
        return GuardedRule.of(
                id,
                description,
                subject -> subject.findings().stream()
                        .filter(finding -> finding.objection() == objection)
                        .map(SourceScan.Finding::message)
                        .toList());
    }
}
