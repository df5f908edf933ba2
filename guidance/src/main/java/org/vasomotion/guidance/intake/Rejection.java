package org.vasomotion.guidance.intake;

/// A step of intake that did not succeed, and why.
record Rejection(QuarantineReason reason, String detail) {}
