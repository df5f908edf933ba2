package org.vasomotion.interop.terminology;

import org.vasomotion.model.Api;

/// What a row's surroundings add to its item: which blood, which body site, which kind of row.
///
/// A row keeps the archive's item code; with a variant the code is written `item@variant`, so that each has its own
/// meaning and its own line in the account.
@Api
public enum ItemVariant {
    /// Gas of arterial blood, told by the specimen.
    ARTERIAL("arterial"),
    /// Gas of central venous blood, told by the specimen.
    CENTRAL_VENOUS("central-venous"),
    /// Gas of mixed venous blood, told by the specimen.
    MIXED_VENOUS("mixed-venous"),
    /// Gas of venous blood from a site the specimen leaves open.
    VENOUS("venous"),
    /// Gas without a specimen, with several, or with one that no table names.
    NO_SPECIMEN("no-specimen"),
    /// Temperature without a charted site, with several, or with one that no table names.
    NO_SITE("no-site"),
    /// A charted repetition of a laboratory value at another time or with another last digit.
    COPY("copy"),
    /// The vehicle of a drug: a volume, whatever its item says.
    VEHICLE("vehicle"),
    /// A row that another row took the place of.
    REWRITTEN("rewritten"),
    /// The amount that went in of a drug charted by rate: the same drug again.
    AMOUNT("amount"),
    /// The stop of an order whose drug another row goes on giving from the same time.
    REPLACED("replaced");

    private final String id;

    ItemVariant(String id) {
        this.id = id;
    }

    /// As written after the `@`.
    public String id() {
        return id;
    }

    /// The code of an item in this variant.
    public String of(String item) {
        return item + "@" + id;
    }
}
