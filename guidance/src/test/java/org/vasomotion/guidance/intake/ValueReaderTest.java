package org.vasomotion.guidance.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vasomotion.model.contract.Seeded;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// Any text at all is a number, a bound, or put aside; none throws.
class ValueReaderTest {

    private static final String ALPHABET =
            "0123456789999.+-eE<>= \tdfxpNaIinfty,_less thangreater THAN\u0660\u2264\ud83d\u0000";

    @Test
    void should_never_throw_when_fed_with_random_text() {
        Seeded seeded = Seeded.of(7);
        for (int i = 0; i < 20_000; i++) {
            String text = text(seeded);
            assertThatCode(() -> ValueReader.read(text, Unit.KILOPASCAL))
                    .as("\"%s\"; %s", text, seeded.reproducer())
                    .doesNotThrowAnyException();
            assertThatCode(() -> Door.receive(Door.reading("pressure", text, "kPa")))
                    .as("\"%s\"; %s", text, seeded.reproducer())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void should_read_what_was_written_when_it_is_a_decimal_number() {
        Seeded seeded = Seeded.of(8);
        for (int i = 0; i < 2000; i++) {
            double value = seeded.between(-1, 1) * Math.pow(10, seeded.below(12) - 4);
            String plain = new BigDecimal(value).toPlainString();

            assertThat(ValueReader.read(plain, Unit.ONE))
                    .as(seeded.reproducer())
                    .isEqualTo(Step.pass(Interval.exactly(value, Unit.ONE)));
            assertThat(ValueReader.read("\t" + value + " ", Unit.ONE))
                    .isEqualTo(Step.pass(Interval.exactly(value, Unit.ONE)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "1e101", "-1e101"})
    void should_be_beyond_belief_when_no_conversion_could_hold_the_number(String text) {
        assertBeyond(text);
    }

    @Test
    void should_be_beyond_belief_when_digits_never_end() {
        String digits = "9".repeat(400);

        assertBeyond(digits);
        assertBeyond("<" + digits);
        assertBeyond(">" + digits);
        assertBeyond(">" + new BigDecimal(Double.MAX_VALUE).toPlainString());
        assertBeyond("<-" + digits);
    }

    @Test
    void should_be_read_when_at_the_edge_of_belief() {
        assertThat(ValueReader.read("1e100", Unit.ONE)).isEqualTo(Step.pass(Interval.exactly(1e100, Unit.ONE)));
        assertThat(ValueReader.read("-1E100", Unit.ONE)).isEqualTo(Step.pass(Interval.exactly(-1e100, Unit.ONE)));
    }

    private static void assertBeyond(String text) {
        assertThat(ValueReader.read(text, Unit.ONE))
                .isInstanceOfSatisfying(
                        Step.Stopped.class,
                        stopped -> assertThat(stopped.why().reason()).isEqualTo(QuarantineReason.IMPLAUSIBLE_VALUE));
    }

    private static String text(Seeded seeded) {
        StringBuilder text = new StringBuilder();
        String[] heads = {"", "", "<", ">", "<=", ">=", "LESS THAN ", "greater than"};
        text.append(heads[seeded.below(heads.length)]);
        int length = seeded.below(20) == 0 ? 400 : seeded.below(12);
        boolean digits = seeded.below(3) == 0;
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(seeded.below(digits ? 13 : ALPHABET.length())));
        }
        return text.toString();
    }
}
