package org.vasomotion.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.vasomotion.cli.PlainErrors.UserError;
import org.vasomotion.cli.archive.DatasetStays;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.StandardProtocols;
import org.vasomotion.server.Service;
import org.vasomotion.server.ServiceSettings;
import org.vasomotion.server.archive.StaySource;
import org.vasomotion.server.http.Transport;
import org.vasomotion.server.journal.JournalStore;
import org.vasomotion.server.journal.PostgresJournal;
import org.vasomotion.server.journal.SqliteJournal;
import org.vasomotion.server.operation.WatchedClock;
import org.vasomotion.server.security.Authenticator;
import org.vasomotion.server.security.SignedTokens;
import org.vasomotion.server.security.TokenFile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `vasomotion serve`.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Run the bedside service: sessions over a durable journal, an API and an event stream.",
            "Without options it listens to this machine only and keeps its journal in the folder vasomotion-data.",
            "With --demo a ward of virtual patients comes with it; that is also what happens without any command."
        })
final class ServeCommand implements Callable<Integer> {

    /// Where it listens if nobody says otherwise.
    static final int USUAL_PORT = 8080;

    private static final String PASSWORD = "VASOMOTION_POSTGRES_PASSWORD";

    private static final Set<String> DEMO_OPTIONS = Set.of("--demo", "--patients", "--speed", "--seed", "--port");

    /// The one that `replay` asks unless told otherwise.
    private static final String ARCHIVE_PROTOCOL = "andromeda-shock-2";

    private static final String TLS_PASSWORD = "VASOMOTION_TLS_PASSWORD";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Address to listen on (${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(names = "--port", description = "Port to listen on, 0 for any (8080).")
    private @Nullable Integer port;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder of the journal (${DEFAULT-VALUE}).")
    private Path data = Path.of("vasomotion-data");

    @Option(
            names = "--postgres",
            paramLabel = "URL",
            description = "Keep the journal in PostgreSQL instead: jdbc:postgresql://host/database?user=name. The"
                    + " password is read from " + PASSWORD + ".")
    private @Nullable String postgres;

    @Option(
            names = "--archive",
            paramLabel = "DATASET",
            description =
                    "Stays to look back at: a folder with MIMIC-III or MIMIC-IV tables, or in the generic CSV form.")
    private @Nullable Path archive;

    @Option(
            names = "--tls",
            paramLabel = "FILE",
            description =
                    "Speak TLS with the key in this PKCS #12 file. The password is read from " + TLS_PASSWORD + ".")
    private @Nullable Path tls;

    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            description = "Who may ask: a line each of name, role (viewer, clinician, admin) and SHA-256 of the token.")
    private @Nullable Path tokens;

    @Option(names = "--issuer", paramLabel = "URL", description = "Identity provider whose signed tokens are believed.")
    private @Nullable String issuer;

    @Option(
            names = "--keys",
            paramLabel = "URL|FILE",
            description = "Its JSON Web Key Set; <issuer>/.well-known/jwks.json if left out.")
    private @Nullable String keys;

    @Option(names = "--audience", description = "Audience that its tokens have to name (${DEFAULT-VALUE}).")
    private String audience = "vasomotion";

    @ArgGroup(exclusive = false, heading = "%nA demonstration:%n")
    private @Nullable DemoOptions demo;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (demo != null) {
            requireDemoAlone();
            return new DemoRun(demo, spec.commandLine().getOut()).call(port);
        }
        Authenticator authenticator = authenticator();
        Service.requireSafe(host, authenticator); // before anything is made on disk
        ServiceSettings settings = ServiceSettings.local(port == null ? USUAL_PORT : port)
                .at(host, authenticator)
                .over(transport());
        PrintWriter out = spec.commandLine().getOut();
        List<StaySource> archived = archived();
        JournalStore store = store();
        String place = store.place();
        WatchedClock clock = WatchedClock.watching(Clock.systemUTC(), System::nanoTime);
        Service service = Service.start(settings, store, archived, clock, log(), ServiceCompanions.of(null));
        Runtime.getRuntime().addShutdownHook(new Thread(service::close));
        out.println("Vasomotion is at  " + (tls == null ? "http" : "https") + "://" + shown(host) + ":" + service.port()
                + "/");
        out.println("Journal in        " + place);
        out.println("For research and education. Not a medical device: it advises, a human decides.");
        out.println("Ctrl-C ends it; what was acknowledged is on disk.");
        out.flush();
        new CountDownLatch(1).await(); // until a signal ends the process
        return 0;
    }

    /// A demonstration is for this machine, and its journal goes with it.
    private void requireDemoAlone() {
        List<String> others = spec.commandLine().getParseResult().matchedOptions().stream()
                .map(OptionSpec::longestName)
                .filter(name -> !DEMO_OPTIONS.contains(name))
                .toList();
        if (!others.isEmpty()) {
            throw new UserError("a demonstration listens to this machine only and keeps nothing: leave "
                    + String.join(", ", others) + " out");
        }
    }

    /// Protocols are begun in it as `replay` begins them.
    private List<StaySource> archived() {
        List<ProtocolGraph> begun = StandardProtocols.all().stream()
                .filter(graph -> graph.id().equals(ARCHIVE_PROTOCOL))
                .toList();
        return archive == null ? List.of() : List.of(DatasetStays.open(archive, begun));
    }

    private JournalStore store() {
        return postgres == null
                ? SqliteJournal.open(data)
                : PostgresJournal.open(postgres, System.getenv().getOrDefault(PASSWORD, ""));
    }

    private Transport transport() {
        return tls == null
                ? new Transport.Plain()
                : new Transport.Tls(tls, System.getenv().getOrDefault(TLS_PASSWORD, ""));
    }

    private Authenticator authenticator() throws IOException {
        if (tokens != null && issuer != null) {
            throw new UserError("give --tokens or --issuer, not both");
        }
        if (tokens != null) {
            return TokenFile.read(tokens);
        }
        if (issuer != null) {
            String set = keys == null ? issuer.replaceFirst("/$", "") + "/.well-known/jwks.json" : keys;
            return SignedTokens.of(set, issuer, audience);
        }
        return Authenticator.open();
    }

    /// Events are for machines and go where they can be taken apart from what people read.
    private static PrintStream log() {
        return System.err;
    }

    private static String shown(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
