package org.vasomotion.server.archive;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vasomotion.guidance.session.InputText;
import org.vasomotion.guidance.session.SessionInput;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.journal.JournalRow;
import org.vasomotion.server.journal.JournalStore;
import org.vasomotion.server.ward.Admission;
import org.vasomotion.server.ward.BedState;

/// Stays in the journal of the ward, of patients who are here and of those who have left.
///
/// @param store belongs to the ward, which closes it
/// @param rules those of the ward now; what they would say of rows that others were made by is what is shown
@Api
public record JournalStays(JournalStore store, SessionRules rules, InstantSource clock) implements StaySource {

    private static final String PREFIX = "ward-";

    @Override
    public List<ArchivedStay> stays() {
        Map<PatientId, JournalRow> here = new LinkedHashMap<>();
        List<ArchivedStay> stays = new ArrayList<>();
        for (JournalRow row : store.comingAndLeaving()) {
            switch (row.kind()) {
                case ADMITTED -> here.put(row.patient(), row);
                case DISCHARGED ->
                    Optional.ofNullable(here.remove(row.patient())).ifPresent(came -> stays.add(stay(came, row.at())));
                case INPUT -> throw new IllegalStateException("not asked for");
            }
        }
        Instant now = clock.instant();
        here.values().forEach(came -> stays.add(stay(came, now)));
        return stays.reversed();
    }

    private static ArchivedStay stay(JournalRow came, Instant until) {
        Admission admission = Admission.of(came);
        String name = admission.label().isEmpty() ? came.patient().value() : admission.label();
        String title = admission.bed().isEmpty() ? name : name + ", bed " + admission.bed();
        return new ArchivedStay(
                PREFIX + came.patient().value() + "-" + came.number(),
                came.patient(),
                title,
                came.at(),
                until.isBefore(came.at()) ? came.at() : until,
                ArchivedStay.Source.JOURNAL);
    }

    @Override
    public Optional<Recording> recording(String id) {
        return store.comingAndLeaving().stream()
                .filter(row -> row.kind() == JournalRow.Kind.ADMITTED)
                .filter(row -> stay(row, row.at()).id().equals(id))
                .findFirst()
                .map(row -> new Rows(store, rules, row));
    }

    private record Rows(JournalStore store, SessionRules rules, JournalRow came) implements Recording {

        @Override
        public BedState beginning() {
            return BedState.admitted(rules, Admission.of(came), came.number());
        }

        @Override
        public List<SessionInput> after(int count) {
            List<SessionInput> inputs = new ArrayList<>();
            for (JournalRow row : store.read(came.patient(), came.number() + count)) {
                if (row.kind() != JournalRow.Kind.INPUT) {
                    return inputs; // he left; what follows is another stay
                }
                inputs.add(InputText.read(row.line()));
            }
            return inputs;
        }
    }
}
