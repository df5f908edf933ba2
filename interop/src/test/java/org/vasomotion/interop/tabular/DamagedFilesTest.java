package org.vasomotion.interop.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.interop.tabular.MadeUpMimic.charted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.model.contract.Seeded;

/// Bytes flipped, cut and doubled at random: whatever a file holds, reading it ends in an account that closes or in one
/// sentence.
class DamagedFilesTest {

    private static final List<String> FILES =
            List.of("CHARTEVENTS.csv", "INPUTEVENTS_MV.csv", "ICUSTAYS.csv", "PATIENTS.csv.gz", "D_ITEMS.csv");

    @TempDir
    Path path;

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void should_end_in_an_account_or_a_sentence_when_bytes_are_damaged(int seed) throws IOException {
        Seeded random = Seeded.of(20_260_000L + seed);
        MadeUpMimic.in(path)
                .chart(IntStream.range(0, 40)
                        .mapToObj(row -> charted(
                                row + 1, "220045", "2130-01-01 12:" + (10 + row) + ":00", "" + (60 + row), "bpm"))
                        .toArray(String[]::new))
                .metaVision("1,101,1001,200001,2130-01-01 12:00:00,2130-01-01 13:00:00,221906,1,mg,0.1,mcg/kg/min,"
                        + "2130-01-01 13:00:00,9,Main order parameter,80,FinishedRunning");
        Path file = path.resolve(random.oneOf(FILES));
        Files.write(file, damaged(Files.readAllBytes(file), random));

        String outcome = outcome();

        assertThat(outcome).as(random.reproducer()).isIn("read", "refused");
    }

    private String outcome() {
        try {
            Received.of(path);
            return "read";
        } catch (DatasetException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
            return "refused";
        } catch (RuntimeException e) {
            return "failed: " + e;
        }
    }

    private static byte[] damaged(byte[] bytes, Seeded random) {
        byte[] result = bytes.clone();
        int blows = 1 + random.below(4);
        for (int blow = 0; blow < blows && result.length > 1; blow++) {
            int at = random.below(result.length);
            result = switch (random.below(4)) {
                case 0 -> flipped(result, at, random);
                case 1 -> Arrays.copyOf(result, at);
                case 2 -> replaced(result, at, random.oneOf(List.of('"', ',', '\n', '\r', '\0')));
                default -> doubled(result, at);
            };
        }
        return result;
    }

    private static byte[] flipped(byte[] bytes, int at, Seeded random) {
        bytes[at] ^= (byte) (1 << random.below(8));
        return bytes;
    }

    private static byte[] replaced(byte[] bytes, int at, char by) {
        bytes[at] = (byte) by;
        return bytes;
    }

    private static byte[] doubled(byte[] bytes, int at) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + at);
        System.arraycopy(bytes, 0, longer, bytes.length, at);
        return longer;
    }
}
