package org.vasomotion.model.drug;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.Code;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// One row of the drug catalogue. Rows are equal when their identifiers are. Build one with [#named(String, String)].
@Api
public final class Drug {

    private final String id;
    private final String name;
    private final List<String> synonyms;
    private final DrugRole role;
    private final @Nullable Unit rateUnit;
    private final @Nullable DoseBounds rateBounds;
    private final Unit amountUnit;
    private final Cited<Interval> plausibleAmount;
    private final Set<Unit> acceptedUnits;
    private final Basis basis;
    private final Equivalence norepinephrineEquivalence;
    private final Equivalence vasoactiveInotropicWeight;
    private final List<Code> codes;
    private final Citation evidence;

    Drug(DrugBuilder row) {
        id = row.id;
        name = row.name;
        synonyms = List.copyOf(row.synonyms);
        role = row.role();
        rateUnit = row.rateUnit;
        rateBounds = row.rateBounds;
        amountUnit = row.amountUnit();
        plausibleAmount = row.plausibleAmount();
        acceptedUnits = Set.copyOf(row.acceptedUnits);
        basis = row.basis;
        norepinephrineEquivalence = row.norepinephrineEquivalence;
        vasoactiveInotropicWeight = row.vasoactiveInotropicWeight;
        codes = List.copyOf(row.codes);
        evidence = row.evidence();
    }

    /// Starts a row; `id` is the American name in kebab-case.
    public static DrugBuilder named(String id, String name) {
        return new DrugBuilder(id, name);
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /// International, British and trade names.
    public List<String> synonyms() {
        return synonyms;
    }

    public DrugRole role() {
        return role;
    }

    /// The canonical unit of an infusion rate; empty for what is only given as amounts.
    public Optional<Unit> rateUnit() {
        return Optional.ofNullable(rateUnit);
    }

    /// Bounds of an infusion rate; empty exactly when [#rateUnit()] is.
    public Optional<DoseBounds> rateBounds() {
        return Optional.ofNullable(rateBounds);
    }

    /// The canonical unit of a single dose or volume.
    public Unit amountUnit() {
        return amountUnit;
    }

    /// Amounts outside are quarantined.
    public Cited<Interval> plausibleAmount() {
        return plausibleAmount;
    }

    /// All units, of rates and amounts, that intake may convert from.
    public Set<Unit> acceptedUnits() {
        return acceptedUnits;
    }

    public Basis basis() {
        return basis;
    }

    /// How the rate counts in the norepinephrine-equivalent dose.
    public Equivalence norepinephrineEquivalence() {
        return norepinephrineEquivalence;
    }

    /// How the rate counts in the vasoactive-inotropic score.
    public Equivalence vasoactiveInotropicWeight() {
        return vasoactiveInotropicWeight;
    }

    public List<Code> codes() {
        return codes;
    }

    public Citation evidence() {
        return evidence;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Drug row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
