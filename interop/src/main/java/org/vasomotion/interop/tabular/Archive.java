package org.vasomotion.interop.tabular;

import java.sql.SQLException;
import java.util.List;
import org.vasomotion.guidance.intake.SourceProfile;
import org.vasomotion.model.observation.Coverage;

/// What differs between the kinds of dataset.
interface Archive {

    DatasetKind kind();

    SourceProfile profile();

    /// The archive's words for an item code.
    String label(String code);

    List<Stay> stays();

    /// What was left out of the list of stays, and why.
    List<String> stayNotes();

    /// The tables to be read, in the order of their numbers from 0.
    List<TableLoad> loads();

    List<MissingTable> missing();

    /// What the archive states to have recorded completely about a stay.
    List<Coverage> coverages(Stay stay);

    /// The code of a reading's item.
    ///
    /// @param item its number in the database
    /// @param variant what the row or those beside it add to it, blank for nothing
    String code(int item, String variant);

    /// Fills the tables `item` and `listed_text`, and makes the functions `at_ms` and `at_text`.
    void prepare(Database database) throws SQLException;

    /// What there is to be found out once all rows are there; none needs another. Fills `turned`, rows whose item other
    /// rows tell more about, and adds readings that no row is.
    List<Consultation> consultations();

    /// Finds something out, on a connection of its own.
    @FunctionalInterface
    interface Consultation {
        void run(Database own) throws SQLException;
    }
}
