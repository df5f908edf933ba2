package org.vasomotion.interop.tabular;

/// Where a row ends.
enum RowClass {
    /// Its item has no meaning.
    UNLISTED(0),
    /// It belongs to no stay.
    WITHOUT_STAY(1),
    /// Its stay was not asked for.
    NOT_SELECTED(2),
    /// It becomes a reading.
    DELIVERED(3),
    /// It tells more about another row.
    CONSULTED(4),
    /// It was made from a column of other rows, and becomes a reading.
    DERIVED(5);

    private final int number;

    RowClass(int number) {
        this.number = number;
    }

    /// The number it has in the database.
    int number() {
        return number;
    }
}
