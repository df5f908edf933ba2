package org.vasomotion.server.archive;

import java.util.List;
import java.util.Optional;
import org.vasomotion.model.Api;

/// Something that holds stays. Called by one thread at a time.
@Api
public interface StaySource extends AutoCloseable {

    /// All its stays, in an order that a reader can find his way in.
    List<ArchivedStay> stays();

    /// What reached the session of a stay; empty if it holds no such stay.
    Optional<Recording> recording(String id);

    @Override
    default void close() {}
}
