package org.vasomotion.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vasomotion.cli.scenario.ScenarioShelf;
import org.vasomotion.guidance.intake.Intake;
import org.vasomotion.guidance.intake.IntakeAccount;
import org.vasomotion.guidance.intake.Reception;
import org.vasomotion.interop.tabular.Dataset;
import org.vasomotion.interop.tabular.DatasetOptions;
import org.vasomotion.interop.tabular.StayReadings;
import org.vasomotion.interop.tabular.StaySelection;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.measurand.StandardMeasurands;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Timeline;
import org.vasomotion.model.timeline.TimelineView;
import org.vasomotion.simulation.instrument.Bedside;
import org.vasomotion.simulation.instrument.BedsidePlan;
import org.vasomotion.simulation.instrument.StandardInstruments;
import org.vasomotion.simulation.scenario.ScenarioRun;

/// The virtual patient comes in by the same door as a hospital's.
class VirtualWardTest {

    private static final String SCENARIO = "treatment-crystalloid";
    private static final Pattern ACCOUNT = Pattern.compile(
            "([0-9,]+) received = ([0-9,]+) accepted \\+ ([0-9,]+) quarantined \\+ ([0-9,]+) duplicate");
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant END = START.plus(Duration.ofHours(6));

    @TempDir
    private Path folder = Path.of("");

    private Path simulated(String out, int seed) {
        Run run = Run.of("simulate", SCENARIO, "--readings", "--seed", seed, "--out", folder.resolve(out));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Readings: ").contains("vasomotion replay");
        return folder.resolve(out).resolve(SCENARIO).resolve("readings");
    }

    @Test
    void should_put_nothing_aside_when_a_virtual_patient_is_replayed() throws IOException {
        Run run = Run.of("replay", simulated("one", 3), "--out", folder.resolve("replay"), "--threads", 1);

        assertThat(run.exitCode()).as(run.err()).isZero();
        Matcher account = ACCOUNT.matcher(run.out());
        assertThat(account.find()).as(run.out()).isTrue();
        assertThat(account.group(1)).isEqualTo(account.group(2));
        assertThat(account.group(3)).isEqualTo("0");
        assertThat(account.group(4)).isEqualTo("0");
        assertThat(Files.readAllLines(folder.resolve("replay/quarantine.csv"))).hasSize(1);
        assertThat(Files.readString(folder.resolve("replay/stays/" + SCENARIO + ".csv")))
                .contains("capillary-refill-time")
                .contains("balanced-crystalloid");
    }

    /// 3,000 and 500 mL were given, and lines kept open by 1 mL a minute; pumps show hundredths of mL/h.
    @Test
    void should_account_for_every_millilitre_when_pumps_are_complete() {
        DatasetOptions options = DatasetOptions.of(StandardMeasurands.catalog(), StandardDrugs.catalog());
        try (Dataset dataset = Dataset.open(simulated("two", 4), options)) {
            dataset.read(StaySelection.all(), stay -> {
                TimelineView end = takenIn(dataset, stay).asOf(END);

                assertThat(end.coverage(Coverage.Kind.FLUID_INPUT, START, END)).isPresent();
                assertThat(end.coverage(Coverage.Kind.VASOACTIVE_INFUSIONS, START, END))
                        .isPresent();
                assertThat(millilitres(end, DrugRole::isResuscitationFluid)).isCloseTo(3500, within(0.5));
                assertThat(millilitres(end, role -> !role.isResuscitationFluid()))
                        .isCloseTo(360, within(0.5));
            });
        }
    }

    private static Timeline takenIn(Dataset dataset, StayReadings stay) {
        Intake intake = new Intake(dataset.profile());
        Timeline record = Timeline.of(stay.stay().id());
        IntakeAccount account = IntakeAccount.EMPTY;
        for (Coverage coverage : stay.coverages()) {
            record = record.with(coverage);
        }
        while (stay.readings().hasNext()) {
            Reception reception =
                    intake.receive(record, stay.stay().period(), stay.readings().next());
            record = reception.timeline();
            account = account.plus(reception.verdict());
        }
        assertThat(account.accepted()).isEqualTo(account.received()).isGreaterThan(2500);
        return record;
    }

    private static double millilitres(TimelineView view, Predicate<DrugRole> roles) {
        return view.volumeGiven(roles, START, END).valueIn(Unit.MILLILITRE);
    }

    @Test
    void should_read_from_files_what_the_instruments_sent() throws IOException {
        List<String> sent = new ArrayList<>();
        ScenarioRun.of(ScenarioShelf.find(SCENARIO).orElseThrow(), _ -> {}, patients -> {
            Bedside bed = new Bedside(patients, 0, 0, new PatientId(SCENARIO), START, 5);
            StandardInstruments instruments = StandardInstruments.at(bed, BedsidePlan.usual());
            return now -> instruments.look(now).forEach(reading -> sent.add(said(reading)));
        });
        List<String> read = new ArrayList<>();
        DatasetOptions options = DatasetOptions.of(StandardMeasurands.catalog(), StandardDrugs.catalog());
        try (Dataset dataset = Dataset.open(simulated("three", 5), options)) {
            dataset.read(
                    StaySelection.all(), stay -> stay.readings().forEachRemaining(reading -> read.add(said(reading))));
        }

        assertThat(read).containsExactlyInAnyOrderElementsOf(sent);
    }

    private static String said(SourceReading reading) {
        return String.join(
                " ",
                reading.patient().value(),
                reading.item(),
                reading.value(),
                reading.unit(),
                reading.start().toString(),
                reading.end().toString(),
                reading.received().toString());
    }

    @Test
    void should_write_the_same_bytes_when_the_seed_is_the_same_and_others_when_not() throws IOException {
        String once = Files.readString(simulated("a", 6).resolve("observations.csv"));
        String again = Files.readString(simulated("b", 6).resolve("observations.csv"));
        String other = Files.readString(simulated("c", 7).resolve("observations.csv"));

        assertThat(again).isEqualTo(once);
        assertThat(other).isNotEqualTo(once);
    }

    @Test
    void should_write_the_same_signs_when_instruments_look_on() throws IOException {
        Path watched = simulated("watched", 8).resolveSibling("signs.csv");
        Run.of("simulate", SCENARIO, "--out", folder.resolve("alone"));
        Path alone = folder.resolve("alone").resolve(SCENARIO);

        assertThat(alone.resolve("readings")).doesNotExist();
        assertThat(Files.readString(watched)).isEqualTo(Files.readString(alone.resolve("signs.csv")));
    }
}
