package org.vasomotion.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.opencds.cqf.cql.engine.retrieve.RetrieveProvider;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.runtime.Interval;

/// FHIR resources in memory, found by patient, type and code without a search: the fastest store an engine could have.
final class FhirRecords implements RetrieveProvider {

    private final Map<Key, List<Object>> resources = new HashMap<>();

    private FhirRecords() {}

    static FhirRecords of(List<TierOnePatient> patients) {
        FhirRecords records = new FhirRecords();
        for (TierOnePatient patient : patients) {
            for (Resource resource : TierOneFhir.of(patient)) {
                Key key = new Key(patient.id(), resource.fhirType(), codeOf(resource));
                records.resources.computeIfAbsent(key, _ -> new ArrayList<>()).add(resource);
            }
        }
        return records;
    }

    @Override
    public Iterable<Object> retrieve(
            @Nullable String context,
            @Nullable String contextPath,
            @Nullable Object contextValue,
            String dataType,
            @Nullable String templateId,
            @Nullable String codePath,
            @Nullable Iterable<Code> codes,
            @Nullable String valueSet,
            @Nullable String datePath,
            @Nullable String dateLowPath,
            @Nullable String dateHighPath,
            @Nullable Interval dateRange) {
        String patient = String.valueOf(contextValue);
        if (codes == null) {
            return resources.getOrDefault(new Key(patient, dataType, ""), List.of());
        }
        List<Object> found = new ArrayList<>();
        for (Code code : codes) {
            found.addAll(resources.getOrDefault(new Key(patient, dataType, code.getCode()), List.of()));
        }
        return found;
    }

    private static String codeOf(Resource resource) {
        return switch (resource) {
            case Observation observation -> codeOf(observation.getCode());
            case MedicationAdministration administration -> codeOf(administration.getMedicationCodeableConcept());
            default -> "";
        };
    }

    private static String codeOf(CodeableConcept concept) {
        return concept.getCodingFirstRep().getCode();
    }

    private record Key(String patient, String type, String code) {}
}
