package org.vasomotion.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellMakerTest {

    private final CellMaker maker = new CellMaker();

    @Test
    void should_make_what_the_library_makes_whichever_signs_a_text_holds() {
        for (char sign = 0; sign < 256; sign++) {
            for (int length = 1; length <= 60; length++) {
                String first = sign + "a".repeat(length - 1);
                String last = "a".repeat(length - 1) + sign;
                assertSame(first);
                assertSame(last);
                assertSame(Character.toString(sign).repeat(length));
            }
        }
        assertSame("");
        assertSame("chartevents#86046334");
    }

    private void assertSame(String text) {
        Cell made = maker.made(text);
        Cell cell = maker.of(text);

        assertThat(cell.csv()).as("in CSV: %s", text).isEqualTo(made.csv());
        assertThat(cell.json()).as("in JSON: %s", text).isEqualTo(made.json());
    }
}
