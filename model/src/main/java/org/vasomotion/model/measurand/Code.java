package org.vasomotion.model.measurand;

import org.vasomotion.model.Api;

/// A code in a public terminology, carried only where it was read in a published mapping.
///
/// @param system the terminology
/// @param value the code itself
/// @param verifiedIn where the pairing of code and meaning was read
@Api
public record Code(Terminology system, String value, String verifiedIn) {

    /// The terminologies that rows may point to.
    @Api
    public enum Terminology {
        LOINC("http://loinc.org"),
        SNOMED_CT("http://snomed.info/sct"),
        IEEE_11073("urn:iso:std:iso:11073:10101"),
        ATC("http://www.whocc.no/atc"),
        RXNORM("http://www.nlm.nih.gov/research/umls/rxnorm");

        private final String uri;

        Terminology(String uri) {
            this.uri = uri;
        }

        public String uri() {
            return uri;
        }
    }
}
