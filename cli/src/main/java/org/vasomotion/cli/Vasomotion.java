package org.vasomotion.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The program: names its commands and runs one.
@Command(
        name = "vasomotion",
        mixinStandardHelpOptions = true,
        versionProvider = Vasomotion.Version.class,
        subcommands = {
            ServeCommand.class,
            ReplayCommand.class,
            ProtocolCommand.class,
            SimulateCommand.class,
            ReproduceCommand.class,
            CalibrateCommand.class,
            TrialCommand.class,
            BenchCommand.class,
            CommandLine.HelpCommand.class
        },
        description = "Microcirculation-targeted resuscitation in septic shock: one engine over archives, at"
                + " the bedside and in silico. Without a command: a ward of virtual patients to look at.",
        footer = {"", "For research and education. Not a medical device: it advises, a human decides."})
public final class Vasomotion implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Vasomotion() {}

    /// Runs the command line and ends the process with its exit code.
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /// The program without the end of the process; whoever runs it says where it writes.
    static CommandLine commandLine() {
        return new CommandLine(new Vasomotion())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new PlainErrors());
    }

    /// Without a command: the demonstration, which is what a newcomer wants to see.
    @Override
    public Integer call() throws IOException, InterruptedException {
        return new DemoRun(new DemoOptions(), spec.commandLine().getOut()).call(null);
    }

    /// The version that the build wrote.
    static final class Version implements IVersionProvider {

        static String current() {
            try (InputStream in = Vasomotion.class.getResourceAsStream("version.properties")) {
                Properties properties = new Properties();
                properties.load(in);
                return properties.getProperty("version");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String[] getVersion() {
            return new String[] {"vasomotion " + current()};
        }
    }
}
