package org.vasomotion.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vasomotion.cli.study.StudyShelf;
import org.vasomotion.cli.study.report.StudyScreen;
import org.vasomotion.trials.run.Settings;
import org.vasomotion.trials.study.Role;
import org.vasomotion.trials.study.Study;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `vasomotion reproduce`: a published study with virtual patients.
@Command(
        name = "reproduce",
        mixinStandardHelpOptions = true,
        description = "Repeat published studies with virtual patients; set what was published beside what comes out.",
        footer = {
            "",
            "STUDY is the name of a shipped one (--list) or a file (docs/study-file.md).",
            "",
            "  vasomotion reproduce dubin-2009",
            "  vasomotion reproduce mine.yaml --number 400",
            "  vasomotion reproduce --all"
        })
final class ReproduceCommand implements Callable<Integer> {

    private static final int BLOCK_SIZE = 64;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "0..1", paramLabel = "STUDY", description = "Name or file of the study.")
    private String name = "";

    @Option(names = "--list", description = "Name the shipped studies.")
    private boolean isListWanted;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "Run the shipped studies of a role: ${COMPLETION-CANDIDATES}.")
    private @Nullable Role role;

    @Option(names = "--all", description = "Run all shipped studies.")
    private boolean isAllWanted;

    @Option(names = "--seed", paramLabel = "SEED", description = "Of all chance; default: ${DEFAULT-VALUE}.")
    private long seed = 2026;

    @Option(names = "--number", paramLabel = "N", description = "Patients per cohort; default: ${DEFAULT-VALUE}.")
    private int number = 200;

    @Option(names = "--threads", paramLabel = "N", description = "Changes no result; default: ${DEFAULT-VALUE}.")
    private int threads = 2;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the pages of --role and --all are written; default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("docs", "reproduction");

    @Override
    public Integer call() throws IOException {
        PrintWriter screen = spec.commandLine().getOut();
        if (isListWanted) {
            new StudyScreen(screen).list(StudyShelf.shipped());
            return 0;
        }
        if (isAllWanted || role != null) {
            new ReproduceJob(settings(), screen, spec.commandLine().getErr()).pages(roles(), out);
            return 0;
        }
        if (name.isBlank()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "Which study? 'vasomotion reproduce --list' names those that come with it, --all runs them all.");
        }
        one(study(), new StudyScreen(screen));
        return 0;
    }

    private List<Role> roles() {
        return role == null ? Arrays.asList(Role.values()) : List.of(role);
    }

    private Settings settings() {
        try {
            return new Settings(seed, number, BLOCK_SIZE, threads);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Study study() throws IOException {
        return StudyShelf.find(name)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "There is no study and no file called '" + name
                                + "'. 'vasomotion reproduce --list' names the studies that come with it."));
    }

    private void one(Study study, StudyScreen screen) {
        if (study.isExpressible()) {
            screen.print(ReproduceJob.runOf(settings()).of(study));
        } else {
            screen.refuse(study);
        }
    }
}
