package org.vasomotion.guidance.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who reads what in an assessment, looked up from what is read: an operand that has not changed costs nothing.
final class Readers {

    private static final int[] NOBODY = {};

    private final int[][] rowsOfOperand;
    private final int[][] patternsOfOperand;
    private final int[][] patternsOfRow;
    private final int[][] patternsOfPattern;

    private Readers(int operands, Noting noting) {
        this.rowsOfOperand = all(noting.rowsOfOperand, operands);
        this.patternsOfOperand = all(noting.patternsOfOperand, operands);
        this.patternsOfRow = all(noting.patternsOfRow, noting.rows);
        this.patternsOfPattern = all(noting.patternsOfPattern, noting.patterns);
    }

    /// The findings that rest on an operand.
    int[] rowsOfOperand(int operand) {
        return rowsOfOperand[operand];
    }

    /// The patterns that read an operand.
    int[] patternsOfOperand(int operand) {
        return patternsOfOperand[operand];
    }

    /// The patterns that read the grade of a finding.
    int[] patternsOfRow(int row) {
        return patternsOfRow[row];
    }

    /// The patterns, all behind it, that refer to a pattern.
    int[] patternsOfPattern(int pattern) {
        return patternsOfPattern[pattern];
    }

    int rows() {
        return patternsOfRow.length;
    }

    int patterns() {
        return patternsOfPattern.length;
    }

    private static int[][] all(Map<Integer, List<Integer>> readers, int count) {
        int[][] all = new int[count][];
        for (int i = 0; i < count; i++) {
            List<Integer> found = readers.get(i);
            all[i] = found == null
                    ? NOBODY
                    : found.stream().mapToInt(Integer::intValue).toArray();
        }
        return all;
    }

    /// Collects who reads what.
    static final class Noting {

        private final Map<Integer, List<Integer>> rowsOfOperand = new HashMap<>();
        private final Map<Integer, List<Integer>> patternsOfOperand = new HashMap<>();
        private final Map<Integer, List<Integer>> patternsOfRow = new HashMap<>();
        private final Map<Integer, List<Integer>> patternsOfPattern = new HashMap<>();
        private final int rows;
        private final int patterns;

        Noting(int rows, int patterns) {
            this.rows = rows;
            this.patterns = patterns;
        }

        void rowReads(int row, int[] operands) {
            note(rowsOfOperand, row, operands);
        }

        void patternReads(int pattern, int[] operands) {
            note(patternsOfOperand, pattern, operands);
        }

        void patternReadsRows(int pattern, int[] rowsRead) {
            note(patternsOfRow, pattern, rowsRead);
        }

        void patternReadsPatterns(int pattern, int[] patternsRead) {
            note(patternsOfPattern, pattern, patternsRead);
        }

        Readers readers(int operands) {
            return new Readers(operands, this);
        }

        private static void note(Map<Integer, List<Integer>> readers, int reader, int[] read) {
            for (int each : read) {
                readers.computeIfAbsent(each, _ -> new ArrayList<>()).add(reader);
            }
        }
    }
}
