package org.vasomotion.server.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.vasomotion.interop.wording.QuantityWords;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;

/// Amounts and who says so.
final class Amounts {

    private Amounts() {}

    /// Both ends, the unit's code, and the same for people. An end that is not known is left out.
    static ObjectNode of(Interval value) {
        return of(value, QuantityWords.of(value));
    }

    /// The same with a text in three digits.
    static ObjectNode brief(Interval value) {
        return of(value, QuantityWords.brief(value));
    }

    private static ObjectNode of(Interval value, String text) {
        ObjectNode node = Json.object();
        if (Double.isFinite(value.low())) {
            node.put("low", value.low());
        }
        if (Double.isFinite(value.high())) {
            node.put("high", value.high());
        }
        return node.put("unit", value.unit().code())
                .put("unitText", QuantityWords.of(value.unit()))
                .put("text", text);
    }

    static ObjectNode of(Quantity value) {
        return of(Interval.exactly(value));
    }

    static ObjectNode of(Citation citation) {
        return Json.object()
                .put("source", citation.source())
                .put("verification", citation.verification().tag());
    }
}
