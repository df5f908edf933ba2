package org.vasomotion.interop.tabular;

import static org.vasomotion.interop.tabular.RowSql.Field.END;
import static org.vasomotion.interop.tabular.RowSql.Field.MESSAGE;
import static org.vasomotion.interop.tabular.RowSql.Field.NUMBER;
import static org.vasomotion.interop.tabular.RowSql.Field.RECEIVED;
import static org.vasomotion.interop.tabular.RowSql.Field.SAMPLE;
import static org.vasomotion.interop.tabular.RowSql.Field.START;
import static org.vasomotion.interop.tabular.RowSql.Field.STATUS;
import static org.vasomotion.interop.tabular.RowSql.Field.SUBJECT;
import static org.vasomotion.interop.tabular.RowSql.Field.UNIT;
import static org.vasomotion.interop.tabular.RowSql.Field.VALUE;
import static org.vasomotion.interop.tabular.RowSql.Field.VARIANT;
import static org.vasomotion.interop.tabular.RowSql.Field.WEIGHT;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vasomotion.interop.terminology.ItemVariant;
import org.vasomotion.interop.terminology.MimicEdition;

/// How the tables of MIMIC are read. `docs/terminology.md` gives the findings behind each rule.
final class MimicRows {

    /// A listed text decides even where a number stands beside it: a patient with a tube has a verbal score of "1".
    private static final String NUMBER_UNLESS_TEXT = "CASE WHEN r.listed IS NULL AND " + Sql.filled("r.valuenum")
            + " THEN r.valuenum ELSE coalesce(r.value, '') END";

    /// MIMIC-IV keeps some results, such as "<0.2.", in the comment only.
    private static final String NUMBER_TEXT_OR_COMMENT = "CASE WHEN r.listed IS NULL AND " + Sql.filled("r.valuenum")
            + " THEN r.valuenum WHEN " + Sql.filled("r.value")
            + " THEN r.value ELSE regexp_replace(coalesce(r.comments, ''), '^([<>]=? *[0-9.]*[0-9])\\.$', '\\1') END";

    private static final String IN_ERROR = "CASE WHEN try_cast(%s AS DOUBLE) = 1 THEN 3 ELSE 0 END";

    /// A laboratory row has no stay: the stay of the person whose time is nearest.
    private static final String NEAREST_STAY = "s.subject = r.subject_id AND at_ms(r.charttime) >= s.nearest_from"
            + " AND at_ms(r.charttime) < s.nearest_until";

    private static final String STOPPED = "coalesce(r.stopped, '') IN ('Stopped', 'D/C''d')";
    private static final String HAS_RATE = Sql.filled("r.rate");
    private static final String HAS_RATE_UNIT = Sql.filled("r.rateuom");

    private MimicRows() {}

    /// By table, in the order of their numbers. The laboratory comes first: of a sample known from two
    /// tables at once, its row is kept, which knows the specimen.
    static Map<String, RowSql> of(MimicEdition edition) {
        Map<String, RowSql> rows = new LinkedHashMap<>();
        switch (edition) {
            case III -> {
                rows.put("labevents", laboratoryOfThree());
                rows.put("chartevents", charted("icustay_id"));
                rows.put("inputevents_cv", inputOfCareVue());
                rows.put("inputevents_mv", input("icustay_id"));
                rows.put("outputevents", output("icustay_id"));
            }
            case IV -> {
                rows.put("labevents", laboratoryOfFour());
                rows.put("chartevents", charted("stay_id").with(MESSAGE, message("stay_id", "itemid", "charttime")));
                rows.put("inputevents", input("stay_id").with(MESSAGE, message("orderid", "itemid", "starttime")));
                rows.put("outputevents", output("stay_id").with(MESSAGE, message("stay_id", "itemid", "charttime")));
            }
        }
        return rows;
    }

    /// Editions without row numbers: the columns that name a row.
    private static String message(String... columns) {
        return "concat_ws('-', r." + String.join(", r.", columns) + ")";
    }

    private static RowSql charted(String stay) {
        return RowSql.of("s.id = r." + stay, stay, "itemid", "charttime", "value")
                .optionally("row_id", "subject_id", "storetime", "valuenum", "valueuom", "error")
                .withFreeText("value")
                .with(VALUE, NUMBER_UNLESS_TEXT)
                .with(STATUS, IN_ERROR.formatted("r.error"))
                .with(SAMPLE, "CASE WHEN r.sampled THEN concat_ws('|', 't', r." + stay + ", r.charttime) END")
                .with(SUBJECT, "CASE WHEN r.copied THEN r.subject_id END")
                .with(NUMBER, "CASE WHEN r.copied THEN try_cast(r.valuenum AS DOUBLE) END");
    }

    private static RowSql laboratoryOfThree() {
        return laboratory()
                .optionally("row_id", "valuenum", "valueuom")
                .withFreeText("value")
                .with(VALUE, NUMBER_UNLESS_TEXT)
                // The table has no time of storing.
                .with(RECEIVED, "CAST(NULL AS VARCHAR)")
                .with(SAMPLE, "CASE WHEN r.sampled THEN concat_ws('|', 'g', r.subject_id, r.charttime) END");
    }

    private static RowSql laboratoryOfFour() {
        return laboratory()
                .optionally("labevent_id", "specimen_id", "storetime", "valuenum", "valueuom", "comments")
                .withFreeText("value", "comments")
                .with(MESSAGE, "r.labevent_id")
                .with(VALUE, NUMBER_TEXT_OR_COMMENT)
                .with(SAMPLE, "CASE WHEN r.sampled THEN concat_ws('|', 'g', r.specimen_id) END");
    }

    private static RowSql laboratory() {
        return RowSql.of(NEAREST_STAY, "subject_id", "itemid", "charttime", "value")
                .with(SUBJECT, "CASE WHEN r.copied THEN r.subject_id END")
                .with(NUMBER, "CASE WHEN r.copied THEN try_cast(r.valuenum AS DOUBLE) END");
    }

    private static RowSql output(String stay) {
        return RowSql.of("s.id = r." + stay, stay, "itemid", "charttime", "value")
                .optionally("row_id", "storetime", "valueuom", "iserror")
                .withFreeText("value")
                .with(STATUS, IN_ERROR.formatted("r.iserror"));
    }

    /// An order's segment. It is known from its start: the row is written then and again at its end, and only the last
    /// writing is kept.
    private static RowSql input(String stay) {
        return RowSql.of("s.id = r." + stay, stay, "itemid", "starttime", "endtime", "amount", "amountuom")
                .optionally(
                        "row_id",
                        "orderid",
                        "rate",
                        "rateuom",
                        "statusdescription",
                        "ordercomponenttypedescription",
                        "patientweight")
                .with(START, "r.starttime")
                .with(END, "r.endtime")
                .with(RECEIVED, "r.starttime")
                .with(VALUE, "CASE WHEN " + HAS_RATE + " THEN r.rate ELSE coalesce(r.amount, '') END")
                .with(UNIT, "coalesce(CASE WHEN " + HAS_RATE + " THEN r.rateuom ELSE r.amountuom END, '')")
                .with(
                        VARIANT,
                        "CASE WHEN r.statusdescription = 'Rewritten' THEN " + Sql.text(ItemVariant.REWRITTEN.id())
                                + " WHEN starts_with(trim(r.ordercomponenttypedescription), 'Mixed solution') THEN "
                                + Sql.text(ItemVariant.VEHICLE.id()) + " END")
                .with(WEIGHT, "nullif(trim(r.patientweight), '')");
    }

    /// Rates and amounts are rows of their own. A drug that is charted by rate counts by its rates; a stop is a rate of
    /// zero, also in the row of an amount.
    private static RowSql inputOfCareVue() {
        return RowSql.of("s.id = r.icustay_id", "icustay_id", "itemid", "charttime", "amount", "amountuom")
                .optionally("row_id", "storetime", "rate", "rateuom", "stopped")
                .with(END, "CASE WHEN r.rated THEN NULL ELSE r.charttime END")
                .with(
                        VALUE,
                        "CASE WHEN r.rated AND " + STOPPED + " THEN '0' WHEN " + HAS_RATE
                                + " THEN r.rate WHEN r.rated AND " + HAS_RATE_UNIT
                                + " THEN '' ELSE coalesce(r.amount, '') END")
                .with(
                        UNIT,
                        "coalesce(CASE WHEN " + HAS_RATE_UNIT + " THEN r.rateuom WHEN r.rated AND " + STOPPED
                                + " THEN r.zero_unit ELSE r.amountuom END, '')")
                .with(
                        VARIANT,
                        "CASE WHEN r.rated AND " + STOPPED + " THEN 'stop' WHEN r.rated AND NOT (" + HAS_RATE
                                + ") AND NOT (" + HAS_RATE_UNIT + ") THEN " + Sql.text(ItemVariant.AMOUNT.id())
                                + " END");
    }
}
