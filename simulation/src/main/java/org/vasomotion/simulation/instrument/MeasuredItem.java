package org.vasomotion.simulation.instrument;

import org.vasomotion.model.Api;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.quantity.Unit;

/// What an instrument sends under one code: a measurand of the catalogue, how, where, and in which unit.
///
/// Made once for each item that is sent, for all readings bear the code.
@Api
public final class MeasuredItem {

    private final Measurand measurand;
    private final Method method;
    private final Site site;
    private final Unit unit;
    private final String code;

    private MeasuredItem(Measurand measurand, Method method, Site site, Unit unit) {
        this.measurand = measurand;
        this.method = method;
        this.site = site;
        this.unit = unit;
        String where = site.equals(Site.UNSPECIFIED) ? "" : "|" + site.id();
        String how = method.equals(Method.UNSPECIFIED) ? "" : method.id();
        this.code = measurand.id() + (how.isEmpty() && where.isEmpty() ? "" : "|" + how + where);
    }

    /// In the unit of the measurand.
    static MeasuredItem of(Measurand measurand, Method method, Site site) {
        return of(measurand, method, site, measurand.unit());
    }

    /// @throws IllegalArgumentException where the row of the measurand does not list the method, site or unit
    static MeasuredItem of(Measurand measurand, Method method, Site site, Unit unit) {
        if (!measurand.methods().contains(method)
                || !measurand.sites().contains(site)
                || !measurand.acceptedUnits().contains(unit)) {
            throw new IllegalArgumentException(
                    measurand.id() + " is not measured by " + method + " at " + site + " in " + unit.code());
        }
        return new MeasuredItem(measurand, method, site, unit);
    }

    public Measurand measurand() {
        return measurand;
    }

    public Method method() {
        return method;
    }

    public Site site() {
        return site;
    }

    public Unit unit() {
        return unit;
    }

    /// `lactate|blood-gas-analyser|arterial-blood`: as in the generic CSV form, where method and site have
    /// columns.
    public String code() {
        return code;
    }
}
