package org.vasomotion.interop.fhir;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.vasomotion.model.evidence.Citation;

/// Sources as FHIR artifacts. The label is the tag that says how a number was verified.
final class Citations {

    private static final Pattern DOI = Pattern.compile("\\b10\\.\\d{4,9}/[^\\s,;:)]+");

    private Citations() {}

    static RelatedArtifact of(Citation citation) {
        RelatedArtifact artifact = new RelatedArtifact()
                .setLabel(citation.verification().tag())
                .setDisplay(
                        switch (citation.verification()) {
                            case READ_IN_SOURCE -> "read in the source";
                            case READ_IN_SECONDARY -> "read in a secondary source";
                            case DERIVED -> "computed from numbers that were read";
                            case PROPOSAL -> "proposal of this project, without clinical source";
                            case UNVERIFIED -> "from memory, unverified";
                        })
                .setCitation(citation.source());
        Matcher doi = DOI.matcher(citation.source());
        switch (citation.verification()) {
            case READ_IN_SOURCE, READ_IN_SECONDARY, DERIVED, UNVERIFIED -> {
                artifact.setType(RelatedArtifactType.CITATION);
                if (doi.find()) {
                    artifact.setUrl("https://doi.org/" + doi.group());
                }
            }
            case PROPOSAL -> artifact.setType(RelatedArtifactType.JUSTIFICATION);
        }
        return artifact;
    }
}
