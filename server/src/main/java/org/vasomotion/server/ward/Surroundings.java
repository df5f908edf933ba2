package org.vasomotion.server.ward;

import java.time.InstantSource;
import java.util.function.Consumer;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.server.journal.GroupCommit;
import org.vasomotion.server.journal.JournalStore;

/// What the beds of a ward share.
///
/// @param faults is told what should never happen
record Surroundings(
        SessionRules rules,
        JournalStore store,
        GroupCommit journal,
        InstantSource clock,
        WardListener listener,
        Consumer<RuntimeException> faults) {}
