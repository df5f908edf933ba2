package org.vasomotion.interop.flowchart;

/// A line of text inside of a box.
///
/// @param weight how it is set
record TextLine(String text, Weight weight) {

    enum Weight {
        TITLE,
        BODY,
        LABEL
    }
}
