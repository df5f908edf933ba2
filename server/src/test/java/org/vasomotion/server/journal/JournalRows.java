package org.vasomotion.server.journal;

import java.time.Instant;
import java.util.List;
import org.vasomotion.model.observation.PatientId;

/// Rows to be kept in tests.
final class JournalRows {

    static final Instant AT = Instant.parse("2026-03-02T08:00:00.123456Z");

    private JournalRows() {}

    static JournalRow row(String patient, long number) {
        return row(patient, number, "ticked\t" + AT.plusSeconds(number));
    }

    static JournalRow row(String patient, long number, String line) {
        return new JournalRow(
                new PatientId(patient),
                number,
                JournalRow.Kind.INPUT,
                AT.plusSeconds(number),
                line,
                number % 2 == 0 ? List.of() : List.of("said ≥ 3 s", "", "and more"),
                "digest-" + number);
    }

    static AuditRow audit(String who, int number) {
        return new AuditRow(
                AT.plusSeconds(number), who, "clinician", "GET /api/patients/{patient}", "p" + number, "detail");
    }
}
