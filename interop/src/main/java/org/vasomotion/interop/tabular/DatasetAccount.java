package org.vasomotion.interop.tabular;

import java.util.List;
import org.vasomotion.model.Api;

/// What became of every row of a dataset.
///
/// @param tables each file read
/// @param stays how many were delivered
/// @param derived readings made from a column of other rows: age, weight set at the pump
/// @param stayNotes what was left out of the list of stays, and why
@Api
public record DatasetAccount(List<TableAccount> tables, long stays, long derived, List<String> stayNotes) {

    public DatasetAccount {
        tables = List.copyOf(tables);
        stayNotes = List.copyOf(stayNotes);
    }

    /// How many readings were delivered.
    public long readings() {
        return derived + tables.stream().mapToLong(TableAccount::delivered).sum();
    }
}
