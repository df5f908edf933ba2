package org.vasomotion.server.ward;

import java.util.List;
import org.vasomotion.model.Api;

/// What was found in the journal when the ward was opened.
///
/// @param patients who are here
/// @param rows that were read
/// @param different how many of them say something else now than was said then: the rules have changed since
/// @param setAside sequence numbers of rows that were torn while they were written
@Api
public record Opening(int patients, long rows, long different, List<Long> setAside) {

    public Opening {
        setAside = List.copyOf(setAside);
    }
}
