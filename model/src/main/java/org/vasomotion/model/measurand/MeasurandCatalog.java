package org.vasomotion.model.measurand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vasomotion.model.Api;

/// The rows in use, by identifier. Immutable; a hospital adds rows with [#plus(Collection)].
@Api
public final class MeasurandCatalog {

    private final Map<String, Measurand> rows;

    private MeasurandCatalog(Map<String, Measurand> rows) {
        this.rows = rows;
    }

    /// The catalogue of these rows, in order.
    ///
    /// @throws IllegalArgumentException if two rows share an identifier
    public static MeasurandCatalog of(Collection<Measurand> rows) {
        Map<String, Measurand> byId = new LinkedHashMap<>();
        for (Measurand row : rows) {
            if (byId.put(row.id(), row) != null) {
                throw new IllegalArgumentException("two measurands are called " + row.id());
            }
        }
        return new MeasurandCatalog(byId);
    }

    /// This catalogue and further rows.
    ///
    /// @throws IllegalArgumentException if an identifier is already taken
    public MeasurandCatalog plus(Collection<Measurand> further) {
        List<Measurand> all = new ArrayList<>(rows.values());
        all.addAll(further);
        return of(all);
    }

    public Optional<Measurand> find(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /// All rows in catalogue order.
    public List<Measurand> all() {
        return List.copyOf(rows.values());
    }
}
