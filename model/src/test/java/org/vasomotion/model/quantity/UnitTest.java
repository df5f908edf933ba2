package org.vasomotion.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnitTest {

    @ParameterizedTest
    @EnumSource
    void should_be_found_by_code_and_dimension_when_listed(Unit unit) {
        assertThat(Unit.ofCode(unit.code(), unit.dimension())).contains(unit);
        assertThat(Unit.ofCode(unit.code())).map(Unit::code).contains(unit.code());
    }

    @Test
    void should_have_one_code_per_dimension_when_listed() {
        List<String> codes = Arrays.stream(Unit.values())
                .map(unit -> unit.dimension() + " " + unit.code())
                .toList();

        assertThat(codes).doesNotHaveDuplicates();
    }

    @Test
    void should_be_a_body_mass_when_a_gram_is_asked_for_without_dimension() {
        assertThat(Unit.ofCode("g")).contains(Unit.GRAM);
        assertThat(Unit.ofCode("g", Dimension.DRUG_MASS)).contains(Unit.GRAM_OF_DRUG);
    }

    @Test
    void should_find_nothing_when_the_code_is_unknown_or_of_another_dimension() {
        assertThat(Unit.ofCode("mcg/kg/min")).isEmpty();
        assertThat(Unit.ofCode("MM[HG]")).isEmpty();
        assertThat(Unit.ofCode("mm[Hg]", Dimension.VOLUME)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void should_be_used_by_a_unit_when_a_dimension_is_listed(Dimension dimension) {
        assertThat(Unit.values()).extracting(Unit::dimension).contains(dimension);
    }
}
