package org.vasomotion.server.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.vasomotion.server.ward.BedState;

/// Who a patient is and where he lies.
final class AdmissionView {

    private AdmissionView() {}

    static ObjectNode of(BedState state) {
        return Json.object()
                .put("patient", state.admission().patient().value())
                .put("bed", state.admission().bed())
                .put("label", state.admission().label())
                .put("origin", Json.kebab(state.admission().origin()))
                .put("from", state.admission().from().toString());
    }
}
