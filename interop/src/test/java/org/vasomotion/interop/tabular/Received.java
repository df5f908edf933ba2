package org.vasomotion.interop.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.intake.Intake;
import org.vasomotion.guidance.intake.IntakeAccount;
import org.vasomotion.guidance.intake.Reception;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.measurand.StandardMeasurands;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.timeline.Timeline;

/// A dataset read to its end and taken in.
record Received(
        DatasetAccount account,
        IntakeAccount intake,
        List<SourceReading> readings,
        List<Verdict> verdicts,
        List<Coverage> coverages,
        List<Verdict.Quarantined> malformed) {

    static DatasetOptions options() {
        return DatasetOptions.of(StandardMeasurands.catalog(), StandardDrugs.catalog())
                .withThreads(2)
                .withMemoryMebibytes(128);
    }

    static Received of(Path path) {
        return of(path, StaySelection.all());
    }

    /// Reads, and checks that the account closes.
    static Received of(Path path, StaySelection selection) {
        List<SourceReading> readings = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        List<Coverage> coverages = new ArrayList<>();
        List<Verdict.Quarantined> malformed = new ArrayList<>();
        IntakeAccount[] intake = {IntakeAccount.EMPTY};
        try (Dataset dataset = Dataset.open(path, options())) {
            Intake door = new Intake(dataset.profile());
            DatasetAccount account = dataset.read(selection, stay -> {
                coverages.addAll(stay.coverages());
                Timeline record = Timeline.of(stay.stay().id());
                while (stay.readings().hasNext()) {
                    SourceReading reading = stay.readings().next();
                    assertThat(reading.patient()).isEqualTo(stay.stay().id());
                    Reception reception = door.receive(record, stay.stay().period(), reading);
                    record = reception.timeline();
                    readings.add(reading);
                    verdicts.add(reception.verdict());
                    intake[0] = intake[0].plus(reception.verdict());
                }
            });
            dataset.malformed(malformed::add);
            assertThat(account.readings()).as("readings delivered").isEqualTo(readings.size());
            assertThat(intake[0].received())
                    .as("accepted + quarantined + duplicate")
                    .isEqualTo(readings.size());
            assertThat(account.tables().stream()
                            .mapToLong(TableAccount::malformed)
                            .sum())
                    .as("broken lines")
                    .isEqualTo(malformed.size());
            return new Received(account, intake[0], readings, verdicts, coverages, malformed);
        }
    }

    TableAccount table(String name) {
        return account.tables().stream()
                .filter(table -> table.table().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// What became of the reading with this identity.
    Verdict verdict(String source, String message) {
        List<Verdict> found = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i).identity().source().equals(source)
                    && readings.get(i).identity().message().equals(message)) {
                found.add(verdicts.get(i));
            }
        }
        assertThat(found).as(source + "#" + message).hasSize(1);
        return found.getFirst();
    }

    Entry accepted(String source, String message) {
        Verdict verdict = verdict(source, message);
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        return ((Verdict.Accepted) verdict).entry();
    }

    Observation observation(String source, String message) {
        return (Observation) accepted(source, message);
    }

    Administration.Infusion infusion(String source, String message) {
        return (Administration.Infusion) accepted(source, message);
    }

    Administration.Dose dose(String source, String message) {
        return (Administration.Dose) accepted(source, message);
    }

    Verdict.Quarantined quarantined(String source, String message) {
        Verdict verdict = verdict(source, message);
        assertThat(verdict).isInstanceOf(Verdict.Quarantined.class);
        return (Verdict.Quarantined) verdict;
    }
}
