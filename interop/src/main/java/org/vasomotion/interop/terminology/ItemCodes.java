package org.vasomotion.interop.terminology;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vasomotion.guidance.intake.ItemMeaning;
import org.vasomotion.guidance.intake.SourceProfile.UnitSpelling;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.DrugCatalog;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.MeasurandCatalog;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.quantity.Unit;

/// Builds the meanings of item codes, those of variants included, and what a blank unit stands for with each.
final class ItemCodes {

    private final MeasurandCatalog measurands;
    private final DrugCatalog drugs;
    private final MimicTables tables;
    private final Map<String, ItemMeaning> meanings = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<UnitSpelling, Unit> blankUnits = new LinkedHashMap<>();

    ItemCodes(MimicTables tables, MeasurandCatalog measurands, DrugCatalog drugs) {
        this.tables = tables;
        this.measurands = measurands;
        this.drugs = drugs;
    }

    Map<String, ItemMeaning> meanings() {
        return meanings;
    }

    Map<String, String> labels() {
        return labels;
    }

    Map<UnitSpelling, Unit> blankUnits() {
        return blankUnits;
    }

    void add(ItemRow row) {
        if (row.needsSpecimen()) {
            addGas(row);
        } else if (row.needsTemperatureSite()) {
            addTemperature(row);
        } else {
            put(row, row.item(), meaning(row));
            addVariants(row);
        }
    }

    private void addGas(ItemRow row) {
        String gas = row.target().substring(ItemRow.GAS.length());
        for (ItemVariant blood :
                new ItemVariant[] {ItemVariant.ARTERIAL, ItemVariant.CENTRAL_VENOUS, ItemVariant.MIXED_VENOUS}) {
            put(row, blood.of(row.item()), measures(row, blood.id() + "-" + gas, row.site()));
        }
        unresolved(row, ItemVariant.VENOUS, "the specimen says venous and not from where");
        unresolved(row, ItemVariant.NO_SPECIMEN, "no single specimen says which blood this is");
    }

    private void addTemperature(ItemRow row) {
        for (MimicTables.TemperatureSiteRow site : tables.temperatureSites()) {
            String code = row.item() + "@" + site.site();
            put(
                    row,
                    code,
                    switch (site.core()) {
                        case YES -> measures(row, row.target(), site.site());
                        case NO -> new ItemMeaning.Refused(site.site() + " temperature is not that of the core");
                    });
        }
        refuse(row, ItemVariant.NO_SITE, "no single charted site says whether this is the core's temperature");
    }

    private void addVariants(ItemRow row) {
        switch (row.action()) {
            case OBSERVE -> refuse(row, ItemVariant.COPY, "repeats a laboratory value that is in the record");
            case ADMINISTER -> {
                put(row, ItemVariant.VEHICLE.of(row.item()), gives(row, "drug-carrier"));
                refuse(row, ItemVariant.REWRITTEN, "rewritten order: another row took its place");
                refuse(row, ItemVariant.AMOUNT, "amount of an infusion that is charted by rate");
                refuse(row, ItemVariant.REPLACED, "end of an order that another rate took over at the same time");
            }
            case ACCRUE -> {}
            case REFUSE -> refuse(row, ItemVariant.REWRITTEN, "rewritten order: another row took its place");
        }
    }

    private void refuse(ItemRow row, ItemVariant variant, String reason) {
        put(row, variant.of(row.item()), new ItemMeaning.Refused(reason));
    }

    private void unresolved(ItemRow row, ItemVariant variant, String reason) {
        put(row, variant.of(row.item()), new ItemMeaning.Unresolved(reason));
    }

    private void put(ItemRow row, String code, ItemMeaning meaning) {
        if (meanings.put(code, meaning) != null) {
            throw new IllegalArgumentException("two lines name item " + code);
        }
        labels.put(code, row.label());
        if (!row.unit().isEmpty()) {
            blankUnits.put(new UnitSpelling(code, ""), MimicProfile.unit(row.unit(), row.item()));
        }
        for (MimicTables.UnitRow unit : tables.units()) {
            if (unit.item().equals(row.item())) {
                blankUnits.put(new UnitSpelling(code, unit.spelling()), MimicProfile.unit(unit.unit(), row.item()));
            }
        }
    }

    private ItemMeaning meaning(ItemRow row) {
        return switch (row.action()) {
            case REFUSE -> new ItemMeaning.Refused(row.reason());
            case ADMINISTER -> gives(row, row.target());
            case OBSERVE, ACCRUE -> measures(row, row.target(), row.site());
        };
    }

    private ItemMeaning measures(ItemRow row, String target, String site) {
        Optional<Measurand> measurand = measurands.find(target);
        if (measurand.isEmpty()) {
            return inNoCatalogue(target);
        }
        return new ItemMeaning.Measures(
                measurand.get(),
                row.method().isEmpty() ? Method.UNSPECIFIED : new Method(row.method()),
                site.isEmpty() ? Site.UNSPECIFIED : new Site(site));
    }

    private ItemMeaning gives(ItemRow row, String target) {
        if (row.action() == ItemAction.REFUSE) {
            return new ItemMeaning.Refused(row.reason());
        }
        Optional<Drug> drug = drugs.find(target);
        return drug.<ItemMeaning>map(ItemMeaning.Gives::new).orElseGet(() -> inNoCatalogue(target));
    }

    private static ItemMeaning inNoCatalogue(String target) {
        return new ItemMeaning.Refused(target + " is in no catalogue in use");
    }
}
