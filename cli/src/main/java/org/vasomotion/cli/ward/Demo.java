package org.vasomotion.cli.ward;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.vasomotion.cli.ward.Arrivals.Arrived;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.server.Service;
import org.vasomotion.server.ServiceSettings;
import org.vasomotion.server.demo.DemoClock;
import org.vasomotion.server.http.Companions;
import org.vasomotion.server.journal.SqliteJournal;
import org.vasomotion.server.operation.OperatorLog;
import org.vasomotion.server.view.RowView;
import org.vasomotion.trials.clinician.Habits;

/// Everything that a demonstration is made of: the service as a hospital would run it, over a journal that
/// goes with it, and a virtual ward that delivers to it.
public final class Demo implements AutoCloseable {

    /// Hours of the past that are lived at once, all patients together: some seconds of work.
    private static final long PAST_PATIENT_HOURS = 72;

    private static final long LONGEST_PAST_H = 6;

    private final WardTime time;
    private final Path folder;
    private final PrintStream log;
    private final Service service;
    private final WardDriver driver;
    private final Instant pastEnds;

    /// What a demonstration shows.
    ///
    /// @param patients how many
    /// @param speed seconds of the ward per second of the wall
    /// @param seed of all chance
    /// @param port to listen on; 0 for any
    public record Settings(int patients, @Dimensionless double speed, long seed, int port) {

        /// @throws IllegalArgumentException for no patients or more than 500, and a speed above 600
        public Settings {
            if (patients < 1 || patients > MOST_PATIENTS) {
                throw new IllegalArgumentException("a demonstration has 1 to " + MOST_PATIENTS + " patients");
            }
            if (!(speed >= 0 && speed <= DemoClock.FASTEST)) {
                throw new IllegalArgumentException("the speed is 0 to " + DemoClock.FASTEST);
            }
        }
    }

    public static final int MOST_PATIENTS = 500;

    /// Composes what a service has beside its ward, given the clock of the demonstration.
    public interface Beside {
        Companions of(DemoClock clock);
    }

    private Demo(Settings settings, Beside beside, Instant now) throws IOException {
        Arrivals arrivals = new Arrivals(settings.seed());
        CompletableFuture<List<Arrived>> first = // while the service starts
                CompletableFuture.supplyAsync(() -> arrivals.all(0, settings.patients()), Thread::startVirtualThread);
        long pastH = Math.clamp(PAST_PATIENT_HOURS / settings.patients(), 1, LONGEST_PAST_H);
        this.pastEnds = now.truncatedTo(ChronoUnit.MINUTES);
        this.time = new WardTime(pastEnds.minus(Duration.ofHours(pastH)), settings.speed());
        this.folder = Files.createTempDirectory("vasomotion-demo-");
        this.log = new PrintStream(
                new FileOutputStream(folder.resolve("service.log").toFile()), true, StandardCharsets.UTF_8);
        this.service = started(settings, beside);
        OperatorLog faults = new OperatorLog(log, time);
        VirtualWard ward =
                new VirtualWard(service.ward(), time, arrivals, settings.patients(), settings.seed(), Habits.usual());
        this.driver = new WardDriver(ward, first, time, pastEnds, faults::fault);
    }

    private Service started(Settings settings, Beside beside) {
        try {
            return Service.start(
                    ServiceSettings.local(settings.port()), SqliteJournal.open(folder), time, log, beside.of(time));
        } catch (RuntimeException e) {
            log.close();
            removeFolder();
            throw e;
        }
    }

    /// Starts a demonstration; it is ready on return, and patients come.
    ///
    /// @param now where its time will stand when its past has been lived
    /// @throws IOException if nothing can be written to the folder for temporary files
    public static Demo start(Settings settings, Beside beside, Instant now) throws IOException {
        Demo demo = new Demo(settings, beside, now);
        demo.driver.start();
        return demo;
    }

    public int port() {
        return service.port();
    }

    /// Where journal and log are until it ends.
    public Path folder() {
        return folder;
    }

    Instant now() {
        return time.instant();
    }

    double speed() {
        return time.speed();
    }

    /// Whether the past is still being lived.
    boolean isCatchingUp() {
        return time.instant().isBefore(pastEnds);
    }

    /// The ward as a table.
    List<String> table() {
        Instant at = time.instant();
        return WardTable.lines(
                service.ward().patients().stream()
                        .map(state -> RowView.of(state, at))
                        .toList(),
                at);
    }

    /// Ends it; what it wrote goes with it.
    @Override
    public void close() {
        driver.close();
        service.close();
        log.close();
        removeFolder();
    }

    private void removeFolder() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
