package org.vasomotion.interop.tabular;

import java.util.List;
import org.vasomotion.model.Api;

/// What became of the rows of one file. It closes by construction: the parts are counted, the sum derived.
///
/// @param table the table's name
/// @param file the file's name
/// @param delivered as readings of a stay
/// @param consulted to tell which blood or body site another row is about
/// @param unlisted of items that no terminology table names
/// @param withoutStay of items that are read, but of no stay of the archive
/// @param notSelected of items that are read, of stays that were not asked for
/// @param malformed lines that are no row, handed over by `Dataset.malformed`
/// @param mostUnlisted the unlisted items with the most rows, most first
@Api
public record TableAccount(
        String table,
        String file,
        long delivered,
        long consulted,
        long unlisted,
        long withoutStay,
        long notSelected,
        long malformed,
        List<UnlistedItem> mostUnlisted) {

    public TableAccount {
        mostUnlisted = List.copyOf(mostUnlisted);
    }

    /// An item that no terminology table names.
    ///
    /// @param label from the archive's dictionary, empty if it has none
    @Api
    public record UnlistedItem(String item, String label, long rows) {}

    /// All rows and broken lines of the file, without its header.
    public long rows() {
        return delivered + consulted + unlisted + withoutStay + notSelected + malformed;
    }
}
