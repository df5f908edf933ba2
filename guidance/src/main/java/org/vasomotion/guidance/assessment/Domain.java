package org.vasomotion.guidance.assessment;

import org.vasomotion.model.Api;

/// The part of the circulation that a finding speaks about. Findings of two domains are shown side by side and never
/// added up.
@Api
public enum Domain {
    /// Pressures, flow and what supports them.
    MACRO,
    /// Skin and limbs: refill, mottling, temperature gradients.
    PERIPHERAL,
    /// Sublingual microscopy.
    SUBLINGUAL,
    /// Lactate, carbon dioxide and oxygen, and regional clearance.
    METABOLIC,
    /// Congestion: what further fluid would harm.
    TOLERANCE
}
