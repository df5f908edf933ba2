package org.vasomotion.guidance.session;

import org.vasomotion.model.Api;

/// Where a session's inputs and outputs are kept for good, in order. What is kept suffices to make every decision
/// again.
@Api(Api.Use.IMPLEMENT)
@FunctionalInterface
public interface Journal {

    void append(JournalEntry entry);
}
