package org.vasomotion.server.journal;

import java.time.Instant;
import java.util.regex.Pattern;
import org.vasomotion.model.Api;

/// Who looked at or decided what.
///
/// @param who name of the person or program
/// @param role in which it acted
/// @param act method and route, e.g. `GET /api/patients/{patient}`
/// @param patient whom it was about; empty if nobody in particular
/// @param detail what exactly, e.g. an answer with its reason; possibly empty
@Api
public record AuditRow(Instant at, String who, String role, String act, String patient, String detail)
        implements JournalRecord {

    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

    /// What no store could give back is replaced: a note must never be the reason that nothing can be written.
    public AuditRow {
        who = UNSTORABLE.matcher(who).replaceAll("\uFFFD");
        patient = UNSTORABLE.matcher(patient).replaceAll("\uFFFD");
        detail = UNSTORABLE.matcher(detail).replaceAll("\uFFFD");
    }
}
