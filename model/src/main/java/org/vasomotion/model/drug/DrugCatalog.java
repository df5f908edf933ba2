package org.vasomotion.model.drug;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.vasomotion.model.Api;

/// The rows in use, by identifier. Immutable; a hospital adds rows with [#plus(Collection)].
@Api
public final class DrugCatalog {

    private final Map<String, Drug> rows;

    private DrugCatalog(Map<String, Drug> rows) {
        this.rows = rows;
    }

    /// The catalogue of these rows, in order.
    ///
    /// @throws IllegalArgumentException if two rows share an identifier
    public static DrugCatalog of(Collection<Drug> rows) {
        Map<String, Drug> byId = new LinkedHashMap<>();
        for (Drug row : rows) {
            if (byId.put(row.id(), row) != null) {
                throw new IllegalArgumentException("two drugs are called " + row.id());
            }
        }
        return new DrugCatalog(byId);
    }

    /// This catalogue and further rows.
    ///
    /// @throws IllegalArgumentException if an identifier is already taken
    public DrugCatalog plus(Collection<Drug> further) {
        List<Drug> all = new ArrayList<>(rows.values());
        all.addAll(further);
        return of(all);
    }

    public Optional<Drug> find(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /// The rows whose role this holds for, in catalogue order.
    public List<Drug> having(Predicate<DrugRole> role) {
        return rows.values().stream().filter(row -> role.test(row.role())).toList();
    }

    /// All rows in catalogue order.
    public List<Drug> all() {
        return List.copyOf(rows.values());
    }
}
