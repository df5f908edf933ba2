/// Tests of flowcharts: complete, readable, and the same every time.
@NullMarked
package org.vasomotion.interop.flowchart;

import org.jspecify.annotations.NullMarked;
