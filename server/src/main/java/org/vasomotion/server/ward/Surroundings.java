package org.vasomotion.server.ward;

import java.time.InstantSource;
import java.util.function.Consumer;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.server.journal.JournalStore;

/// What the beds of a ward share.
///
/// @param rota who works at them
/// @param faults is told what should never happen
record Surroundings(
        SessionRules rules,
        JournalStore store,
        Rota rota,
        InstantSource clock,
        WardListener listener,
        Consumer<RuntimeException> faults) {}
