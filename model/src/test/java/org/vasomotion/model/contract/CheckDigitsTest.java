package org.vasomotion.model.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vasomotion.model.measurand.Code;

class CheckDigitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"8867-5", "8876-4", "88674", "8867-", "LP8867-4"})
    void should_refuse_a_loinc_code_when_it_is_mistyped(String mistyped) {
        assertThat(CheckDigits.hold(new Code(Code.Terminology.LOINC, "8867-4", "test")))
                .isTrue();
        assertThat(CheckDigits.hold(new Code(Code.Terminology.LOINC, mistyped, "test")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"364075006", "346075005", "36407"})
    void should_refuse_a_snomed_code_when_it_is_mistyped(String mistyped) {
        assertThat(CheckDigits.hold(new Code(Code.Terminology.SNOMED_CT, "364075005", "test")))
                .isTrue();
        assertThat(CheckDigits.hold(new Code(Code.Terminology.SNOMED_CT, mistyped, "test")))
                .isFalse();
    }

    @Test
    void should_only_ask_for_a_value_when_the_terminology_has_no_check_digit() {
        assertThat(CheckDigits.hold(new Code(Code.Terminology.ATC, "C01CA03", "test")))
                .isTrue();
        assertThat(CheckDigits.hold(new Code(Code.Terminology.ATC, " ", "test")))
                .isFalse();
    }
}
