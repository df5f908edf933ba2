package org.vasomotion.model.evidence;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.vasomotion.model.Api;

/// Says where a class's formula, threshold or coefficients come from.
///
/// Either `source` with its `verification`, or `none` with the reason why no evidence applies.
@Api
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Evidence {

    /// Author, journal, year, DOI where one was read.
    String[] source() default {};

    /// How the class's numbers were verified against the source.
    Verification verification() default Verification.UNVERIFIED;

    /// Why there is no evidence to give; used only when `source` is empty.
    String none() default "";
}
