package org.vasomotion.simulation.instrument;

import org.vasomotion.model.Api;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.quantity.Unit;

/// What an instrument sends under one code: a measurand of the catalogue, how, where, and in which unit.
@Api
public record MeasuredItem(Measurand measurand, Method method, Site site, Unit unit) {

    /// @throws IllegalArgumentException where the row of the measurand does not list the method, site or unit
    public MeasuredItem {
        if (!measurand.methods().contains(method)
                || !measurand.sites().contains(site)
                || !measurand.acceptedUnits().contains(unit)) {
            throw new IllegalArgumentException(
                    measurand.id() + " is not measured by " + method + " at " + site + " in " + unit.code());
        }
    }

    static MeasuredItem of(Measurand measurand, Method method, Site site) {
        return new MeasuredItem(measurand, method, site, measurand.unit());
    }

    /// `lactate|blood-gas-analyser|arterial-blood`: as in the generic CSV form, where method and site have columns.
    public String code() {
        String where = site.equals(Site.UNSPECIFIED) ? "" : "|" + site.id();
        String how = method.equals(Method.UNSPECIFIED) ? "" : method.id();
        return measurand.id() + (how.isEmpty() && where.isEmpty() ? "" : "|" + how + where);
    }
}
