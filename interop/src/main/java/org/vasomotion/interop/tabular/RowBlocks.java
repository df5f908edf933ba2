package org.vasomotion.interop.tabular;

import java.sql.SQLException;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/// The rows of a query, taken from the database in blocks, which costs half of what a JDBC result set does: that makes
/// the texts of all columns through the JVM's interface for native code, whether anybody asks for them or not.
///
/// Columns are numbered from 0. A result that breaks off looks to the driver like one that ended, so the rows are
/// counted.
final class RowBlocks implements AutoCloseable {

    private final DuckDBPreparedStatement statement;
    private final DuckDBChunkedResult result;
    private final int columns;
    private final long expected;
    private DuckDBReadableVector[] block = {};
    private long rowsInBlock;
    private long row = -1;
    private long taken;

    /// @param expected no fewer rows come, or [#next] throws
    RowBlocks(DuckDBConnection connection, String query, long expected) throws SQLException {
        this.expected = expected;
        statement = connection.prepare(query);
        result = statement.query();
        columns = Math.toIntExact(result.columnCount());
    }

    /// Goes on to the next row.
    ///
    /// @throws DatasetException if the rows broke off
    boolean next() {
        row++;
        while (row >= rowsInBlock) {
            if (!result.nextChunk()) {
                requireAll();
                return false;
            }
            DuckDBDataChunkReader chunk = result.chunk();
            block = new DuckDBReadableVector[columns];
            for (int column = 0; column < columns; column++) {
                block[column] = chunk.vector(column);
            }
            rowsInBlock = chunk.rowCount();
            row = 0;
        }
        taken++;
        return true;
    }

    private void requireAll() {
        if (taken < expected) {
            throw new DatasetException("the sorted rows broke off after " + taken + " of " + expected
                    + ": there may be no room for what does not fit into memory");
        }
    }

    int integer(int column) {
        return block[column].getInt(row);
    }

    long longInteger(int column) {
        return block[column].getLong(row);
    }

    @Nullable
    String text(int column) {
        return block[column].getString(row);
    }

    boolean isBlank(int column) {
        return block[column].isNull(row);
    }

    @Override
    public void close() throws SQLException {
        try (statement) {
            result.close();
        }
    }
}
