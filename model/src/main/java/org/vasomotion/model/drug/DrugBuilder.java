package org.vasomotion.model.drug;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.Code;
import org.vasomotion.model.quantity.Dimension;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// Builds one [Drug] row. What a row may not leave out is asked for by [#build()].
@Api
public final class DrugBuilder {

    final String id;
    final String name;
    final List<String> synonyms = new ArrayList<>();
    final Set<Unit> acceptedUnits = EnumSet.noneOf(Unit.class);
    final List<Code> codes = new ArrayList<>();

    @Nullable
    Unit rateUnit;

    @Nullable
    DoseBounds rateBounds;

    Basis basis = new Basis.ActiveSubstance();
    Equivalence norepinephrineEquivalence = new Equivalence.None("no published factor");
    Equivalence vasoactiveInotropicWeight = new Equivalence.None("not part of the score");
    private @Nullable DrugRole role;
    private @Nullable Unit amountUnit;
    private @Nullable Cited<Interval> plausibleAmount;
    private @Nullable Citation evidence;

    DrugBuilder(String id, String name) {
        this.id = id;
        this.name = name;
    }

    public DrugBuilder synonyms(String... names) {
        synonyms.addAll(List.of(names));
        return this;
    }

    public DrugBuilder role(DrugRole purpose) {
        role = purpose;
        return this;
    }

    /// Given as infusion: canonical unit of the rate, and its bounds.
    public DrugBuilder rate(Unit canonical, DoseBounds bounds) {
        rateUnit = canonical;
        rateBounds = bounds;
        acceptedUnits.add(canonical);
        return this;
    }

    /// Given as single doses or volumes: what is plausible for one administration, in the canonical unit of amounts.
    public DrugBuilder amount(Interval plausible, Citation citation) {
        amountUnit = plausible.unit();
        plausibleAmount = new Cited<>(plausible, citation);
        acceptedUnits.add(plausible.unit());
        return this;
    }

    /// Further units of rates or amounts that intake may convert from.
    public DrugBuilder accepts(Unit... units) {
        acceptedUnits.addAll(List.of(units));
        return this;
    }

    public DrugBuilder basis(Basis stated) {
        basis = stated;
        return this;
    }

    public DrugBuilder norepinephrineEquivalence(Equivalence equivalence) {
        norepinephrineEquivalence = equivalence;
        return this;
    }

    public DrugBuilder vasoactiveInotropicWeight(Equivalence weight) {
        vasoactiveInotropicWeight = weight;
        return this;
    }

    public DrugBuilder code(Code.Terminology system, String value, String verifiedIn) {
        codes.add(new Code(system, value, verifiedIn));
        return this;
    }

    public DrugBuilder evidence(Citation citation) {
        evidence = citation;
        return this;
    }

    /// The finished row.
    ///
    /// @throws IllegalStateException if role, amount or evidence are missing, or if a fluid is not given as
    ///     volume
    public Drug build() {
        if (role().isFluid()) {
            for (Unit unit : acceptedUnits) {
                if (unit.dimension() != Dimension.VOLUME && unit.dimension() != Dimension.VOLUME_RATE) {
                    throw new IllegalStateException("fluid " + id + " counts as volume, not in " + unit.code());
                }
            }
        }
        return new Drug(this);
    }

    DrugRole role() {
        return stated(role, "its role");
    }

    Unit amountUnit() {
        return stated(amountUnit, "the unit of an amount");
    }

    Cited<Interval> plausibleAmount() {
        return stated(plausibleAmount, "plausible amounts");
    }

    Citation evidence() {
        return stated(evidence, "its evidence");
    }

    private <T> T stated(@Nullable T part, String what) {
        if (part == null) {
            throw new IllegalStateException("drug " + id + " does not state " + what);
        }
        return part;
    }
}
