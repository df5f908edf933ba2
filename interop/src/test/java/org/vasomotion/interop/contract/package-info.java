/// The exam that every source feed takes: extend [org.vasomotion.interop.contract.BaseSourceFeedContract].
@NullMarked
package org.vasomotion.interop.contract;

import org.jspecify.annotations.NullMarked;
