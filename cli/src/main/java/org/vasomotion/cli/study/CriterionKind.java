package org.vasomotion.cli.study;

/// The kinds of criteria, as files name them.
enum CriterionKind {
    DIRECTION,
    NO_CHANGE,
    MAGNITUDE,
    SPREAD,
    HETEROGENEITY
}
