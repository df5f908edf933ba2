package org.vasomotion.guidance.protocol.check;

import java.util.Map;

/// What is wrong with a glance.
///
/// @param words a sentence
/// @param found the inputs of the glance, and what else was asked for to see it
record Complaint(String words, Map<Input, Integer> found) {}
