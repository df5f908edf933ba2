package org.vasomotion.model.contract;

import org.vasomotion.model.measurand.Code;

/// The check digits that public terminologies put at the end of a code, so that a mistyped code is found.
final class CheckDigits {

    private static final int[][] DIHEDRAL = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
        {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
        {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
        {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
        {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
        {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
        {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
        {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
        {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
        {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
    };

    private static final int[] PERMUTATION = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

    private CheckDigits() {}

    static boolean hold(Code code) {
        return switch (code.system()) {
            case LOINC ->
                code.value().matches("\\d{1,5}-\\d") && mod10(code.value().replace("-", ""));
            case SNOMED_CT -> code.value().matches("\\d{6,18}") && verhoeff(code.value());
            case IEEE_11073, ATC, RXNORM -> !code.value().isBlank();
        };
    }

    private static boolean mod10(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digit(digits, digits.length() - 1 - i);
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    private static boolean verhoeff(String digits) {
        int check = 0;
        for (int i = 0; i < digits.length(); i++) {
            int permuted = digit(digits, digits.length() - 1 - i);
            for (int turn = 0; turn < i % 8; turn++) {
                permuted = PERMUTATION[permuted];
            }
            check = DIHEDRAL[check][permuted];
        }
        return check == 0;
    }

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }
}
