package org.vasomotion.guidance.contract;

import org.vasomotion.model.Api;

/// The examination of one index. Extend it, supply the index, two worked examples with their citation, and the
/// directions in which the result must move; all laws come with it.
///
/// Laws: units (L1), time (L2), order (L3), repetition (L4), zone (L5), information (L6), explanation (L7), declared
/// directions (L9), age, honest validity, and incremental evaluation equal to full evaluation.
@Api(Api.Use.IMPLEMENT)
public abstract class BaseIndexContract implements RecordLaws, InformationLaws, ValueLaws, TimeLaws {}
