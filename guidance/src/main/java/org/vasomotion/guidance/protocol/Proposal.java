package org.vasomotion.guidance.protocol;

import java.time.Instant;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;

/// An action that a protocol suggests now, and why.
///
/// @param protocol identifier of the protocol
/// @param version of the protocol
/// @param step identifier of the step that suggests it
/// @param since when the step was entered
/// @param action what is suggested
/// @param because what made it due
/// @param citation who says so
@Api
public record Proposal(
        String protocol,
        String version,
        String step,
        Instant since,
        Action action,
        Judgement because,
        Citation citation) {}
