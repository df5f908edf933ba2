/// Tests of the readers of tables, on small made-up datasets that the tests write themselves.
@NullMarked
package org.vasomotion.interop.tabular;

import org.jspecify.annotations.NullMarked;
