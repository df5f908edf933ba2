package org.vasomotion.server.ward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.model.contract.Seeded;

/// A ward is killed again and again by SIGKILL and is as if nothing had happened. What was not acknowledged
/// is sent again, as every source has to.
///
/// Two seeds by default; `-Dvasomotion.kills=50` for fifty.
class KillTest {

    private static final int STEPS = 150;
    private static final int LIVES = 3;
    private static final long SEEDS = Long.getLong("vasomotion.kills", 2);

    @TempDir
    private Path folder = Path.of("");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void should_lose_nothing_and_invent_nothing_when_killed_at_random_moments(long seed) throws Exception {
        Seeded chance = Seeded.of(seed);
        int acknowledged = 0;
        for (int life = 0; life < LIVES; life++) {
            acknowledged = killedAfter(seed, acknowledged, 1 + chance.below(60), chance.below(4000));
        }
        Path said = folder.resolve("said");
        try (Life last = new Life(seed, at(seed, acknowledged))) {
            for (int step = acknowledged; step < STEPS; step++) {
                last.tell(Integer.toString(step));
            }
            last.tell("state " + said);
        }
        assertThat(Fingerprint.difference(Files.readAllLines(said), uninterrupted(seed)))
                .as("seed %d", seed)
                .isEmpty();
    }

    /// Plays some steps, then kills a few microseconds into what follows.
    ///
    /// @return how many steps are acknowledged in all
    private int killedAfter(long seed, int from, int steps, int microseconds) throws Exception {
        AtomicInteger acknowledged = new AtomicInteger(from);
        try (Life life = new Life(seed, at(seed, from))) {
            for (int step = from; step < Math.min(from + steps, STEPS - 1); step++) {
                life.tell(Integer.toString(step));
                acknowledged.incrementAndGet();
            }
            CompletableFuture<Void> more = CompletableFuture.runAsync(() -> {
                try {
                    while (acknowledged.get() < STEPS && life.tell(Integer.toString(acknowledged.get()))) {
                        acknowledged.incrementAndGet();
                    }
                } catch (IOException e) {
                    assertThat(e).as("its pipe breaks when it is killed").isNotNull();
                }
            });
            TimeUnit.MICROSECONDS.sleep(microseconds);
            life.kill();
            more.join();
        }
        return acknowledged.get();
    }

    private static Instant at(long seed, int acknowledged) {
        return acknowledged == 0
                ? Script.EIGHT
                : Script.of(seed, STEPS).get(acknowledged - 1).at();
    }

    private List<String> uninterrupted(long seed) {
        SetClock clock = new SetClock(Script.EIGHT);
        try (Ward ward = Wards.open(folder.resolve("uninterrupted"), clock)) {
            Wards.admitAll(ward);
            Wards.play(ward, clock, Script.of(seed, STEPS));
            return Fingerprint.of(ward);
        }
    }

    /// A process with a ward in it.
    private final class Life implements AutoCloseable {

        private final Process process;
        private final Writer in;
        private final BufferedReader out;

        Life(long seed, Instant from) throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledWard.class.getName(),
                            folder.resolve("killed").toString(),
                            Long.toString(seed),
                            Integer.toString(STEPS),
                            from.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            in = process.outputWriter();
            out = process.inputReader();
            assertThat(out.readLine()).isEqualTo("open");
        }

        /// Whether it acknowledged.
        boolean tell(String line) throws IOException {
            in.write(line + "\n");
            in.flush();
            return line.equals(out.readLine());
        }

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }

        @Override
        public void close() throws IOException {
            process.destroyForcibly();
        }
    }
}
