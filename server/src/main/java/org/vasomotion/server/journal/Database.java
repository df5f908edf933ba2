package org.vasomotion.server.journal;

import java.sql.Connection;
import java.sql.SQLException;

/// The database that the rows are kept in: how to reach it, and what its errors mean.
interface Database {

    /// For people; without secrets.
    String place();

    /// Name of the folder with its migrations.
    String dialect();

    /// A connection for the one writer, holding the lock against a second server.
    ///
    /// @throws JournalException if another server holds it
    Connection writer() throws SQLException;

    /// A connection for reading beside the writer.
    Connection reader() throws SQLException;

    /// What an error means to an operator.
    JournalException explained(SQLException failure);

    /// Gives the lock back.
    void release();
}
