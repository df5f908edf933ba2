package org.vasomotion.server.ward;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.server.journal.JournalStore;
import org.vasomotion.server.journal.SqliteJournal;

/// Wards in tests.
public final class Wards {

    public static final SessionRules RULES = WardRules.of(WardRules.usualProtocols(), Duration.ofHours(24));

    private Wards() {}

    static Ward open(Path folder, SetClock clock) {
        return open(SqliteJournal.open(folder), clock);
    }

    static Ward open(JournalStore store, SetClock clock) {
        Ward ward = new Ward(RULES, store, clock, WardListener.NOBODY, fault -> {
            throw new IllegalStateException("a fault of the program", fault);
        });
        ward.open();
        return ward;
    }

    static void admitAll(Ward ward) {
        Script.admissions().forEach(admission -> ward.admit(admission, List.of()));
    }

    static void play(Ward ward, SetClock clock, List<Script.Step> steps) {
        for (Script.Step step : steps) {
            clock.goTo(step.at());
            ward.ask(step.patient(), step.request(), List.of()).join();
        }
    }
}
