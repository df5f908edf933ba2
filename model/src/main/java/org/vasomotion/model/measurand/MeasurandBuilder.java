package org.vasomotion.model.measurand;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.quantity.Analyte;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// Builds one [Measurand] row. What a row may not leave out is asked for by [#build()].
@Api
public final class MeasurandBuilder {

    final String id;
    final String name;
    final String symbol;
    final Set<Method> methods = new LinkedHashSet<>();
    final Set<Site> sites = new LinkedHashSet<>();
    final List<Code> codes = new ArrayList<>();
    final Map<Method, AgeLimit> ageLimitsByMethod = new HashMap<>();
    MeasurandKind kind = new MeasurandKind.Numeric();
    Unit unit = Unit.ONE;

    @Nullable
    Analyte analyte;

    ReferenceRange reference = new ReferenceRange.None("no range found");
    HoldPolicy hold = HoldPolicy.SAMPLED;
    int decimals;
    private final Set<Unit> otherUnits = EnumSet.noneOf(Unit.class);
    private @Nullable Cited<Interval> plausible;
    private @Nullable AgeLimit ageLimit;
    private @Nullable Citation definition;

    MeasurandBuilder(String id, String name, String symbol) {
        this.id = id;
        this.name = name;
        this.symbol = symbol;
    }

    /// A continuous number in `canonical`, shown with `digits` after the point.
    public MeasurandBuilder numeric(Unit canonical, int digits) {
        return of(new MeasurandKind.Numeric(), canonical, digits);
    }

    /// A stopwatch time in seconds, shown with `digits` after the point.
    public MeasurandBuilder timed(int digits) {
        return of(new MeasurandKind.Timed(), Unit.SECOND, digits);
    }

    /// A number that a device or program derives from a waveform or image.
    public MeasurandBuilder waveformDerived(Unit canonical, int digits) {
        return of(new MeasurandKind.WaveformDerived(), canonical, digits);
    }

    /// A grade from `least` upwards, one label per grade.
    public MeasurandBuilder graded(int least, String... labels) {
        return of(new MeasurandKind.Graded(least, List.of(labels)), Unit.SCORE_POINT, 0);
    }

    private MeasurandBuilder of(MeasurandKind nature, Unit canonical, int digits) {
        kind = nature;
        unit = canonical;
        decimals = digits;
        return this;
    }

    /// Further units that intake may convert from.
    public MeasurandBuilder accepts(Unit... units) {
        otherUnits.addAll(List.of(units));
        return this;
    }

    /// The substance, which makes mass and substance concentrations convertible.
    public MeasurandBuilder analyte(Analyte substance) {
        analyte = substance;
        return this;
    }

    /// Values outside are quarantined.
    public MeasurandBuilder plausible(Interval range, Citation citation) {
        plausible = new Cited<>(range.in(unit), citation);
        return this;
    }

    /// The same, with bounds in the canonical unit that the row has just stated.
    MeasurandBuilder plausible(double low, double high, Citation citation) {
        return plausible(Interval.of(low, high, unit), citation);
    }

    /// The range drawn as normal.
    public MeasurandBuilder reference(Interval range, Citation citation) {
        reference = new ReferenceRange.Known(range.in(unit), citation);
        return this;
    }

    /// The same, with bounds in the canonical unit that the row has just stated.
    MeasurandBuilder reference(double low, double high, Citation citation) {
        return reference(Interval.of(low, high, unit), citation);
    }

    public MeasurandBuilder noReference(String reason) {
        reference = new ReferenceRange.None(reason);
        return this;
    }

    /// How old a value may be when sent live, and when charted at intervals.
    public MeasurandBuilder maximumAge(Duration live, Duration charted, Citation citation) {
        ageLimit = new AgeLimit(live, charted, citation);
        return this;
    }

    /// A limit of its own for values taken by `method`.
    public MeasurandBuilder maximumAge(Method method, Duration live, Duration charted, Citation citation) {
        ageLimitsByMethod.put(method, new AgeLimit(live, charted, citation));
        return this;
    }

    public MeasurandBuilder hold(HoldPolicy policy) {
        hold = policy;
        return this;
    }

    public MeasurandBuilder methods(Method... possible) {
        methods.addAll(List.of(possible));
        return this;
    }

    public MeasurandBuilder sites(Site... possible) {
        sites.addAll(List.of(possible));
        return this;
    }

    public MeasurandBuilder code(Code.Terminology system, String value, String verifiedIn) {
        codes.add(new Code(system, value, verifiedIn));
        return this;
    }

    /// Source of the definition.
    public MeasurandBuilder definedBy(Citation citation) {
        definition = citation;
        return this;
    }

    /// The finished row.
    ///
    /// @throws IllegalStateException if plausible range, maximum age, methods, sites or definition are missing
    public Measurand build() {
        if (methods.isEmpty() || sites.isEmpty()) {
            throw missing("methods and sites");
        }
        return new Measurand(this);
    }

    Set<Unit> acceptedUnits() {
        Set<Unit> units = EnumSet.of(unit);
        units.addAll(otherUnits);
        return Set.copyOf(units);
    }

    Cited<Interval> plausible() {
        return stated(plausible, "a plausible range");
    }

    AgeLimit ageLimit() {
        return stated(ageLimit, "a maximum age");
    }

    Citation definition() {
        return stated(definition, "a source of its definition");
    }

    private <T> T stated(@Nullable T part, String what) {
        if (part == null) {
            throw missing(what);
        }
        return part;
    }

    private IllegalStateException missing(String what) {
        return new IllegalStateException("measurand " + id + " does not state " + what);
    }
}
