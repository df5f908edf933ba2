package org.vasomotion.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a public type as a promise to other modules, and says how they may use it.
///
/// A public top-level type without this mark fails the build: public is a promise, not a convenience.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Api {

    /// How a caller outside the module may use the type.
    Use value() default Use.CALL;

    /// The two promises: stable to call, or stable to call and to implement.
    enum Use {
        /// May be called and held; implementing or extending it is not supported.
        CALL,
        /// An extension point: may also be implemented outside the module.
        IMPLEMENT
    }
}
