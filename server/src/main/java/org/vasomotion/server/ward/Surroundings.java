package org.vasomotion.server.ward;

import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.server.journal.JournalStore;

/// What the beds of a ward share.
///
/// @param rota who works at them
/// @param faults is told what should never happen
/// @param gone is told of a bed whose patient has left by a row of this number, of which it was not known that it had
///     reached the disk
record Surroundings(
        SessionRules rules,
        JournalStore store,
        Rota rota,
        InstantSource clock,
        WardListener listener,
        Consumer<RuntimeException> faults,
        ObjLongConsumer<Bed> gone) {}
