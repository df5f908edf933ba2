package org.vasomotion.server.ward;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vasomotion.server.journal.SqliteJournal;

class RestartTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void should_be_as_if_nothing_had_happened_when_restarted_again_and_again(long seed) {
        List<Script.Step> steps = Script.of(seed, 120);
        SetClock clock = new SetClock(Script.EIGHT);
        List<String> whole;
        try (Ward ward = Wards.open(folder.resolve("whole"), clock)) {
            Wards.admitAll(ward);
            Wards.play(ward, clock, steps);
            whole = Fingerprint.of(ward);
        }
        clock.goTo(Script.EIGHT);
        try (Ward ward = Wards.open(folder.resolve("parts"), clock)) {
            Wards.admitAll(ward);
        }
        for (int from = 0; from < steps.size(); from += 30) {
            try (Ward ward = Wards.open(folder.resolve("parts"), clock)) {
                Wards.play(ward, clock, steps.subList(from, from + 30));
            }
        }
        try (Ward ward = Wards.open(folder.resolve("parts"), clock)) {
            assertThat(Fingerprint.difference(Fingerprint.of(ward), whole)).isEmpty();
            boolean isAdvising = whole.stream().anyMatch(line -> line.startsWith("book") && line.contains("reviewed"));
            assertThat(isAdvising).as("something is advised").isTrue();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 5})
    void should_say_the_same_byte_for_byte_when_the_journal_is_read(long seed) {
        SetClock clock = new SetClock(Script.EIGHT);
        try (Ward ward = Wards.open(folder, clock)) {
            Wards.admitAll(ward);
            Wards.play(ward, clock, Script.of(seed, 120));
            clock.goTo(clock.instant().plus(Duration.ofHours(2)));
        }
        Ward ward = new Ward(Wards.RULES, SqliteJournal.open(folder), clock, WardListener.NOBODY, _ -> {});
        try (ward) {
            Opening opening = ward.open();
            assertThat(opening.rows()).isGreaterThan(100);
            assertThat(opening.different()).isZero();
            assertThat(opening.patients()).isEqualTo(3);
        }
    }
}
