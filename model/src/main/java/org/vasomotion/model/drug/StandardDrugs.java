package org.vasomotion.model.drug;

import java.util.List;
import java.util.stream.Stream;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;

/// The drugs, fluids and blood products that the project ships with. A new row is added in the file of its family.
@Api
@Evidence(none = "each row carries its citations")
public final class StandardDrugs {

    private static final DrugCatalog CATALOG = DrugCatalog.of(Stream.of(
                    Vasopressors.rows(),
                    Inotropes.rows(),
                    Vasodilators.rows(),
                    Adjuncts.rows(),
                    Fluids.rows(),
                    BloodProducts.rows())
            .flatMap(List::stream)
            .toList());

    private StandardDrugs() {}

    /// The rows in the order of their families.
    public static DrugCatalog catalog() {
        return CATALOG;
    }
}
