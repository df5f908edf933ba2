package org.vasomotion.model.measurand;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.quantity.Analyte;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// One row of the catalogue: everything the project knows about a variable that can be measured.
///
/// Rows are equal when their identifiers are. Build one with [#named(String, String, String)].
@Api
public final class Measurand {

    private final String id;
    private final String name;
    private final String symbol;
    private final MeasurandKind kind;
    private final Unit unit;
    private final Set<Unit> acceptedUnits;
    private final @Nullable Analyte analyte;
    private final Cited<Interval> plausible;
    private final ReferenceRange reference;
    private final AgeLimit ageLimit;
    private final Map<Method, AgeLimit> ageLimitsByMethod;
    private final Duration longestAge;
    private final HoldPolicy hold;
    private final Set<Method> methods;
    private final Set<Site> sites;
    private final List<Code> codes;
    private final int decimals;
    private final Citation definition;

    Measurand(MeasurandBuilder row) {
        id = row.id;
        name = row.name;
        symbol = row.symbol;
        kind = row.kind;
        unit = row.unit;
        acceptedUnits = row.acceptedUnits();
        analyte = row.analyte;
        plausible = row.plausible();
        reference = row.reference;
        ageLimit = row.ageLimit();
        ageLimitsByMethod = Map.copyOf(row.ageLimitsByMethod);
        longestAge = longest(ageLimit, ageLimitsByMethod.values());
        hold = row.hold;
        methods = Set.copyOf(row.methods);
        sites = Set.copyOf(row.sites);
        codes = List.copyOf(row.codes);
        decimals = row.decimals;
        definition = row.definition();
    }

    /// Starts a row.
    ///
    /// @param id kebab-case, unique in the catalogue, the field's standard term
    /// @param name English name for people
    /// @param symbol usual abbreviation, for display only
    public static MeasurandBuilder named(String id, String name, String symbol) {
        return new MeasurandBuilder(id, name, symbol);
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String symbol() {
        return symbol;
    }

    public MeasurandKind kind() {
        return kind;
    }

    /// The canonical unit: every accepted observation is stored in it.
    public Unit unit() {
        return unit;
    }

    /// Units that intake may convert from, the canonical one among them.
    public Set<Unit> acceptedUnits() {
        return acceptedUnits;
    }

    /// The substance, for rows whose laboratories report mass or substance concentration.
    public Optional<Analyte> analyte() {
        return Optional.ofNullable(analyte);
    }

    /// Values outside are quarantined, and shown as such.
    public Cited<Interval> plausible() {
        return plausible;
    }

    public ReferenceRange reference() {
        return reference;
    }

    /// How old a value taken by `method` may be.
    public AgeLimit ageLimit(Method method) {
        return ageLimitsByMethod.getOrDefault(method, ageLimit);
    }

    /// How old a value may be at most, by whatever method it was taken: an older one need not be looked at.
    public Duration longestAge() {
        return longestAge;
    }

    /// Of every limit the charted one is the longer.
    private static Duration longest(AgeLimit general, Collection<AgeLimit> byMethod) {
        Duration longest = general.charted();
        for (AgeLimit limit : byMethod) {
            longest = limit.charted().compareTo(longest) > 0 ? limit.charted() : longest;
        }
        return longest;
    }

    public HoldPolicy hold() {
        return hold;
    }

    /// Methods by which the row may be measured; [Method#UNSPECIFIED] is among them where a source may leave it out.
    public Set<Method> methods() {
        return methods;
    }

    public Set<Site> sites() {
        return sites;
    }

    public List<Code> codes() {
        return codes;
    }

    /// Digits after the point in display.
    public int decimals() {
        return decimals;
    }

    /// Source of the variable's definition.
    public Citation definition() {
        return definition;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measurand row && row.id.equals(id);
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
