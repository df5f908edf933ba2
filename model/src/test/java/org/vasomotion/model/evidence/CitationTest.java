package org.vasomotion.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CitationTest {

    @Test
    void should_carry_its_tag_when_made_by_the_word_for_it() {
        Map<String, Citation> byTag = Map.of(
                "V", Citation.read("a paper"),
                "V2", Citation.readInSecondary("a paper"),
                "D", Citation.derived("a paper"),
                "E", Citation.proposal("a reason"),
                "M", Citation.unverified("a paper"));

        byTag.forEach(
                (tag, citation) -> assertThat(citation.verification().tag()).isEqualTo(tag));
        assertThat(byTag).hasSameSizeAs(Verification.values());
    }

    @Test
    void should_have_different_tags_when_verification_differs() {
        assertThat(Arrays.stream(Verification.values()).map(Verification::tag)).doesNotHaveDuplicates();
    }

    @Test
    void should_refuse_when_no_source_is_named() {
        assertThatIllegalArgumentException().isThrownBy(() -> Citation.read(" "));
    }
}
