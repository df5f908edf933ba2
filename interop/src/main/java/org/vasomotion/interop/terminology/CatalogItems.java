package org.vasomotion.interop.terminology;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vasomotion.guidance.intake.ItemMeaning;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.DrugCatalog;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.MeasurandCatalog;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;

/// Item codes made of the catalogue's identifiers: an item, and after bars the method and site that a row
/// may state.
///
/// `heart-rate`, `heart-rate|monitor`, `lactate||arterial-blood`, `norepinephrine`. A method or site that the
/// measurand's row does not list makes a code that means nothing, so that its reading is quarantined.
@Api
public final class CatalogItems {

    private CatalogItems() {}

    /// Everything that can be measured or given, by its own identifier.
    public static Map<String, ItemMeaning> all(MeasurandCatalog measurands, DrugCatalog drugs) {
        Map<String, ItemMeaning> meanings = new LinkedHashMap<>();
        measurands
                .all()
                .forEach(row -> meanings.putAll(measuring(row.id(), row, Method.UNSPECIFIED, Site.UNSPECIFIED)));
        drugs.all().forEach(row -> meanings.put(row.id(), new ItemMeaning.Gives(row)));
        return meanings;
    }

    /// What a code stands for alone and with every method and site that the measurand's row lists.
    ///
    /// @param method where the code states none
    /// @param site where the code states none
    public static Map<String, ItemMeaning> measuring(String code, Measurand measurand, Method method, Site site) {
        Map<String, ItemMeaning> meanings = new LinkedHashMap<>();
        meanings.put(code, new ItemMeaning.Measures(measurand, method, site));
        for (Method stated : measurand.methods()) {
            String withMethod = code + "|" + stated.id();
            meanings.put(withMethod, new ItemMeaning.Measures(measurand, stated, site));
            for (Site at : measurand.sites()) {
                meanings.put(withMethod + "|" + at.id(), new ItemMeaning.Measures(measurand, stated, at));
            }
        }
        for (Site at : measurand.sites()) {
            meanings.put(code + "||" + at.id(), new ItemMeaning.Measures(measurand, method, at));
        }
        return meanings;
    }

    /// The code of a measurement; the empty text where method or site is not stated.
    public static String code(String measurand, String method, String site) {
        String where = site.isEmpty() ? "" : "|" + site;
        return method.isEmpty() && where.isEmpty() ? measurand : measurand + "|" + method + where;
    }
}
