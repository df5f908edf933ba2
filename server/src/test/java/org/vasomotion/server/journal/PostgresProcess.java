package org.vasomotion.server.journal;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A PostgreSQL of its own in a temporary folder, on a free port of this machine. It refuses to run as root:
/// then it runs as `nobody` or `postgres`, whoever is there.
final class PostgresProcess {

    static final PostgresProcess NONE = new PostgresProcess(Path.of(""), Path.of(""), List.of(), 0);

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

    private final Path programs;
    private final Path folder;
    private final List<String> asSomebody;
    private final int port;
    private int databases;

    private PostgresProcess(Path programs, Path folder, List<String> asSomebody, int port) {
        this.programs = programs;
        this.folder = folder;
        this.asSomebody = asSomebody;
        this.port = port;
    }

    boolean isThere() {
        return port > 0;
    }

    /// Starts one; [#NONE] if there are no programs.
    static PostgresProcess start() throws IOException, InterruptedException {
        List<Path> found = programs();
        if (found.isEmpty()) {
            return NONE;
        }
        Path folder = Files.createTempDirectory("vasomotion-postgres");
        List<String> as = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            as.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
            run(List.of("chown", "nobody:nogroup", folder.toString()));
        }
        PostgresProcess process = new PostgresProcess(found.getLast(), folder, as, freePort());
        process.as(
                "initdb", "-D", process.data(), "-U", "tester", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N");
        process.begin();
        return process;
    }

    private static List<Path> programs() throws IOException {
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

    private String data() {
        return folder.resolve("data").toString();
    }

    private void begin() throws IOException, InterruptedException {
        String options =
                "-p " + port + " -c fsync=off -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder;
        as("pg_ctl", "-D", data(), "-o", options, "-l", folder.resolve("log").toString(), "-w", "start");
    }

    void restart() throws IOException, InterruptedException {
        as("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
        begin();
    }

    /// The address of a database in which there is nothing yet.
    String newDatabase() throws SQLException {
        String name = "journal" + ++databases;
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=tester";
    }

    private void as(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(asSomebody);
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException(command + ": " + Files.readString(said));
        }
        Files.delete(said);
    }

    /// Stops it and leaves nothing behind.
    void close() throws IOException, InterruptedException {
        if (!isThere()) {
            return;
        }
        as("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
