package org.vasomotion.interop.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vasomotion.guidance.intake.ItemMeaning;
import org.vasomotion.guidance.intake.SourceProfile;
import org.vasomotion.guidance.intake.TextValue;
import org.vasomotion.model.drug.DrugCatalog;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.StandardMeasurands;
import org.vasomotion.model.quantity.Dimension;
import org.vasomotion.model.quantity.Unit;

class MimicProfileTest {

    private static MimicProfile profile(MimicEdition edition) {
        return MimicProfile.of(
                "MIMIC", MimicTables.of(edition), List.of(), StandardMeasurands.catalog(), StandardDrugs.catalog());
    }

    @ParameterizedTest
    @EnumSource
    void should_find_every_target_in_the_catalogues_when_tables_are_read(MimicEdition edition) {
        assertThat(profile(edition).profile().items().entrySet())
                .filteredOn(entry -> entry.getValue() instanceof ItemMeaning.Refused refused
                        && refused.reason().contains("is in no catalogue"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void should_give_a_reason_for_every_refused_item_when_tables_are_read(MimicEdition edition) {
        assertThat(profile(edition).profile().items().values())
                .filteredOn(ItemMeaning.Refused.class::isInstance)
                .isNotEmpty()
                .allSatisfy(meaning ->
                        assertThat(((ItemMeaning.Refused) meaning).reason()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void should_mean_only_what_the_measurand_accepts_when_a_text_is_a_value(MimicEdition edition) {
        SourceProfile profile = profile(edition).profile();
        List<String> wrong = new ArrayList<>();
        profile.texts().forEach((text, value) -> {
            if (value instanceof TextValue.Means means
                    && profile.meaning(text.item()).orElseThrow() instanceof ItemMeaning.Measures measures) {
                Measurand measurand = measures.measurand();
                if (!measurand.acceptedUnits().contains(means.value().unit())) {
                    wrong.add(text + " means " + means.value() + " for " + measurand.id());
                }
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void should_read_times_at_a_fixed_offset_when_the_archive_has_no_zone() {
        assertThat(profile(MimicEdition.III).profile().zone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void should_prefer_the_spelling_of_the_item_when_one_unit_has_two_meanings() {
        SourceProfile profile = profile(MimicEdition.III).profile();

        assertThat(profile.unit("223830", "units", Dimension.ACIDITY)).contains(Unit.PH);
        assertThat(profile.unit("50820@arterial", "units", Dimension.ACIDITY)).contains(Unit.PH);
        assertThat(profile.unit("222315", "units/hour", Dimension.DRUG_UNIT_RATE))
                .contains(Unit.INTERNATIONAL_UNIT_PER_HOUR);
        assertThat(profile.unit("818", "", Dimension.SUBSTANCE_CONCENTRATION)).contains(Unit.MILLIMOLE_PER_LITRE);
        assertThat(profile.unit("211", "", Dimension.FREQUENCY)).isEmpty();
    }

    @Test
    void should_make_one_code_per_blood_when_the_specimen_decides() {
        SourceProfile profile = profile(MimicEdition.IV).profile();

        assertThat(profile.meaning("50821")).isEmpty();
        assertThat(profile.meaning(ItemVariant.ARTERIAL.of("50821"))).containsInstanceOf(ItemMeaning.Measures.class);
        assertThat(profile.meaning(ItemVariant.VENOUS.of("50821"))).containsInstanceOf(ItemMeaning.Unresolved.class);
    }

    @Test
    void should_refuse_items_when_their_target_is_in_no_catalogue() {
        SourceProfile profile = MimicProfile.of(
                        "MIMIC",
                        MimicTables.of(MimicEdition.III),
                        List.of(),
                        StandardMeasurands.catalog(),
                        DrugCatalog.of(List.of()))
                .profile();

        assertThat(profile.meaning("30120"))
                .hasValueSatisfying(meaning -> assertThat(meaning)
                        .isEqualTo(new ItemMeaning.Refused("norepinephrine is in no catalogue in use")));
    }

    @Test
    void should_fail_when_two_lines_name_an_item() {
        ItemRow again = MimicTables.of(MimicEdition.III).items().getFirst();

        assertThatThrownBy(() -> MimicProfile.of(
                        "MIMIC",
                        MimicTables.of(MimicEdition.III),
                        List.of(again),
                        StandardMeasurands.catalog(),
                        StandardDrugs.catalog()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two lines name item");
    }

    @Test
    void should_take_the_first_fitting_pattern_when_a_label_is_free_form() {
        FreeFormItems items = new FreeFormItems(MimicTables.of(MimicEdition.III).freeForms());

        assertThat(items.line("inputevents_cv", "45000", " NS Bolus ", "Free Form Intake"))
                .hasValueSatisfying(row -> assertThat(row.target()).isEqualTo("sodium-chloride-0.9"));
        assertThat(items.line("outputevents", "45001", "Foley (OR)", ""))
                .hasValueSatisfying(row -> assertThat(row.action()).isEqualTo(ItemAction.ACCRUE));
        assertThat(items.line("chartevents", "45002", "anything", "")).isEmpty();
        assertThat(FreeFormItems.mayBe("45000")).isTrue();
        assertThat(FreeFormItems.mayBe("30120")).isFalse();
        assertThat(FreeFormItems.mayBe("not a number")).isFalse();
    }
}
