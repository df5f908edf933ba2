package org.vasomotion.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A PostgreSQL of its own on a free port, with its usual settings: every commit is synchronised with the disk. It
/// refuses to run as root and then runs as `nobody`.
///
/// @param programs folder of `initdb` and `pg_ctl`
/// @param folder everything it writes
/// @param asSomebody what comes before its commands
record TemporaryPostgres(Path programs, Path folder, List<String> asSomebody, int port) implements AutoCloseable {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

    /// Starts one; empty where there is no `initdb`.
    static Optional<TemporaryPostgres> start() throws IOException, InterruptedException {
        List<Path> found = installed();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("vasomotion-load-postgres");
        boolean isRoot = System.getProperty("user.name").equals("root");
        if (isRoot) {
            ChildProcess.run(List.of("chown", "nobody:nogroup", folder.toString()));
        }
        List<String> as =
                isRoot ? List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups") : List.of();
        TemporaryPostgres postgres = new TemporaryPostgres(found.getLast(), folder, as, freePort());
        postgres.command("initdb", "-D", postgres.data(), "-U", "bench", "-A", "trust", "-E", "UTF8");
        postgres.command(
                "pg_ctl",
                "-D",
                postgres.data(),
                "-o",
                "-p " + postgres.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder,
                "-l",
                folder.resolve("log").toString(),
                "-w",
                "start");
        return Optional.of(postgres);
    }

    private static List<Path> installed() throws IOException {
        List<Path> places = new ArrayList<>();
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(Path::of)
                .forEach(places::add);
        if (Files.isDirectory(INSTALLED)) {
            try (Stream<Path> versions = Files.list(INSTALLED)) {
                versions.sorted().map(version -> version.resolve("bin")).forEach(places::add);
            }
        }
        return places.stream()
                .filter(place ->
                        Files.isExecutable(place.resolve("initdb")) && Files.isExecutable(place.resolve("pg_ctl")))
                .toList();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// The address of a database of this name, made if need be by [#create].
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=bench";
    }

    /// Makes an empty database.
    void create(String database) throws IOException, InterruptedException {
        command("createdb", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", "bench", database);
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void command(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(asSomebody);
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        ChildProcess.run(command);
    }

    @Override
    public void close() throws IOException {
        try {
            command("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ReplayAgainstScan.remove(folder);
    }
}
